import { avroNodes } from "../avro-walk.ts";
import type { AvroRule } from "../rule.ts";
import { descend } from "../schema-walk.ts";

/** Avro 1.12 specification, "Logical Types": what each may stand on. */
const bases: Readonly<Record<string, readonly string[]>> = {
  decimal: ["bytes", "fixed"],
  "big-decimal": ["bytes"],
  uuid: ["string", "fixed"],
  date: ["int"],
  "time-millis": ["int"],
  "time-micros": ["long"],
  "timestamp-millis": ["long"],
  "timestamp-micros": ["long"],
  "timestamp-nanos": ["long"],
  "local-timestamp-millis": ["long"],
  "local-timestamp-micros": ["long"],
  "local-timestamp-nanos": ["long"],
  duration: ["fixed"],
};

export const avroLogicalType: AvroRule = {
  id: "avro-logical-type",
  kind: "avro",
  severity: "error",
  title: "Logical types stand on the types that the specification gives them",
  *check(contract) {
    for (const { kind, location, schema } of avroNodes(contract)) {
      const { logicalType, type, precision, scale = 0 } = schema as Readonly<Record<string, unknown>>;
      if (kind !== "type" || typeof logicalType !== "string") continue;
      const at = descend(location, ["logicalType"]);
      const allowed = Object.hasOwn(bases, logicalType) ? bases[logicalType] : undefined;
      if (allowed === undefined)
        yield {
          location: at,
          message: `The logical type "${logicalType}" is unknown: readers see the bare ${String(type)}`,
        };
      else if (!allowed.includes(String(type)))
        yield {
          location: at,
          message: `The logical type "${logicalType}" stands on ${allowed.join(" or ")}, not on ${String(type)}: readers ignore it in silence`,
        };
      else if (
        logicalType === "decimal" &&
        !(
          Number.isInteger(precision) &&
          Number(precision) > 0 &&
          Number.isInteger(scale) &&
          Number(scale) >= 0 &&
          Number(scale) <= Number(precision)
        )
      )
        yield {
          location: at,
          facet: "precision",
          message:
            "A decimal needs a precision over 0 and a scale from 0 to the precision: readers ignore it in silence otherwise",
        };
    }
  },
};
