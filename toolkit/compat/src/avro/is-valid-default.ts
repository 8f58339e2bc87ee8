import type { AvroType } from "./avro-type.ts";
import type { JsonNode } from "./lossless-json.ts";

/** Defaults of records that refer to themselves end here. */
const deepest = 200;

/** Whether a JSON value may be a default of a type, by Java's rule: a union takes any branch, text is never measured. */
export function isValidDefault(type: AvroType, value: JsonNode | undefined, depth = 0): boolean {
  if (value === undefined || depth > deepest) return false;
  switch (type.kind) {
    case "null":
    case "boolean":
      return value.kind === type.kind;
    case "string":
    case "bytes":
    case "enum":
    case "fixed":
      return value.kind === "string";
    case "int":
      return isIntegerOf(value, 32);
    case "long":
      return isIntegerOf(value, 64);
    case "float":
    case "double":
      return value.kind === "number";
    case "array":
      return value.kind === "array" && value.items.every((item) => isValidDefault(type.items, item, depth + 1));
    case "map":
      return (
        value.kind === "object" &&
        [...value.entries.values()].every((item) => isValidDefault(type.values, item, depth + 1))
      );
    case "union":
      return type.branches.some((branch) => isValidDefault(branch, value, depth + 1));
    case "record":
      return (
        value.kind === "object" &&
        type.fields.every((field) =>
          isValidDefault(field.type, value.entries.get(field.name) ?? field.default, depth + 1),
        )
      );
  }
}

function isIntegerOf(value: JsonNode, bits: number): boolean {
  if (value.kind !== "number" || /[.eE]/.test(value.text)) return false;
  const integer = BigInt(value.text);
  return BigInt.asIntN(bits, integer) === integer;
}
