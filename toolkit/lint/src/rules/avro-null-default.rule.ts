import { avroNodes } from "../avro-walk.ts";
import type { AvroRule } from "../rule.ts";
import { descend } from "../schema-walk.ts";

/** Avro 1.12 specification, "Complex types / Unions": before 1.12 a union's default belongs to its first branch. */
export const avroNullDefault: AvroRule = {
  id: "avro-null-default",
  kind: "avro",
  severity: "warning",
  title: "A nullable field is a union with null first and the default null",
  *check(contract) {
    for (const { kind, location, schema } of avroNodes(contract)) {
      const { type, name } = schema as { readonly type?: unknown; readonly name?: unknown };
      if (kind !== "field" || !Array.isArray(type) || !type.includes("null")) continue;
      if (type[0] !== "null" && !Object.hasOwn(schema, "default"))
        yield {
          location: descend(location, ["type"]),
          facet: "order",
          message: `The field "${String(name)}" can be null but does not begin with null: it can get no default null, which every reader understands`,
        };
      else if (!Object.hasOwn(schema, "default"))
        yield {
          location,
          facet: "default",
          message: `The field "${String(name)}" can be null and has no default: a reader that knows it cannot read older events`,
        };
    }
  },
};
