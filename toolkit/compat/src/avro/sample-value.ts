import { type AvroType, fullName } from "./avro-type.ts";
import type { WriterStep } from "./schema-compatibility.ts";

/** Thrown where no finite value exists: an empty union or enum, a record that contains itself. */
export class NoSampleError extends Error {
  override readonly name = "NoSampleError";
}

/** Bytes of a fixed in a sample at most. */
const largestFixed = 65_536;

/** A value of a type as avsc takes it with wrapped unions: the smallest that shows every field. */
export function sampleValue(type: AvroType, open: ReadonlySet<AvroType> = new Set()): unknown {
  switch (type.kind) {
    case "null":
      return null;
    case "boolean":
      return true;
    case "int":
    case "long":
      return 1;
    case "float":
    case "double":
      return 1.5;
    case "bytes":
      return Buffer.from("a");
    case "string":
      return "a";
    case "array":
      return [];
    case "map":
      return {};
    case "enum":
      return type.symbols[0] ?? none(`the enum ${type.name.full} has no symbols`);
    case "fixed":
      return type.size <= largestFixed
        ? Buffer.alloc(type.size, 1)
        : none(`the fixed ${type.name.full} is too large to show`);
    case "union":
      return sampleOfUnion(type.branches, open);
    case "record": {
      if (open.has(type)) return none(`the record ${type.name.full} contains itself`);
      const inside = new Set([...open, type]);
      return Object.fromEntries(type.fields.map((field) => [field.name, sampleValue(field.type, inside)]));
    }
  }
}

/** A value of a type whose part at the end of a path is made by `leaf`. */
export function sampleAlong(type: AvroType, path: readonly WriterStep[], leaf: (type: AvroType) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return leaf(type);
  if (step === "items" && type.kind === "array") return [sampleAlong(type.items, rest, leaf)];
  if (step === "values" && type.kind === "map") return { key: sampleAlong(type.values, rest, leaf) };
  if (typeof step === "object" && "branch" in step && type.kind === "union") {
    const branch = type.branches[step.branch];
    if (branch !== undefined) return wrapped(branch, sampleAlong(branch, rest, leaf));
  }
  if (typeof step === "object" && "field" in step && type.kind === "record") {
    const on = (name: string, inner: AvroType) =>
      name === step.field ? sampleAlong(inner, rest, leaf) : sampleValue(inner, new Set([type]));
    return Object.fromEntries(type.fields.map((field) => [field.name, on(field.name, field.type)]));
  }
  return leaf(type);
}

function sampleOfUnion(branches: readonly AvroType[], open: ReadonlySet<AvroType>): unknown {
  if (branches.some(({ kind }) => kind === "null")) return null;
  for (const branch of branches) {
    try {
      return wrapped(branch, sampleValue(branch, open));
    } catch (error) {
      if (!(error instanceof NoSampleError)) throw error;
    }
  }
  return none("no branch of a union has a finite value");
}

function wrapped(branch: AvroType, value: unknown): unknown {
  return branch.kind === "null" ? null : { [fullName(branch)]: value };
}

function none(why: string): never {
  throw new NoSampleError(why);
}
