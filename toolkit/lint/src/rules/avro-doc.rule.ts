import { avroNodes, isNamed } from "../avro-walk.ts";
import type { AvroRule } from "../rule.ts";

export const avroDoc: AvroRule = {
  id: "avro-doc",
  kind: "avro",
  severity: "warning",
  title: "Avro types and fields are documented",
  *check(contract) {
    for (const node of avroNodes(contract)) {
      if (!isNamed(node) && node.kind !== "field") continue;
      const { doc, name } = node.schema as { readonly doc?: unknown; readonly name?: unknown };
      if (typeof doc === "string" && doc.trim() !== "") continue;
      yield {
        location: node.location,
        facet: String(name),
        message: `The ${node.kind} "${String(name)}" has no doc: its readers see the name only`,
      };
    }
  },
};
