import { avroNodes, textMember } from "../avro-walk.ts";
import type { AvroRule } from "../rule.ts";

export const avroEnumDefault: AvroRule = {
  id: "avro-enum-default",
  kind: "avro",
  severity: "info",
  title: "An enum has a default, so that it can grow",
  *check(contract) {
    for (const { kind, location, schema } of avroNodes(contract))
      if (kind === "type" && schema["type"] === "enum" && !Object.hasOwn(schema, "default"))
        yield {
          location,
          message: `The enum "${textMember(schema, "name")}" has no default: older readers fail on the first symbol that is added`,
        };
  },
};
