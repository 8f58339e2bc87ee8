import { avroNodes, isNamed } from "../avro-walk.ts";
import type { AvroRule } from "../rule.ts";
import { descend } from "../schema-walk.ts";

export const avroName: AvroRule = {
  id: "avro-name",
  kind: "avro",
  severity: "warning",
  title: "Avro types are in PascalCase, fields in camelCase",
  *check(contract) {
    for (const node of avroNodes(contract)) {
      const name = node.schema["name"];
      if (typeof name !== "string") continue;
      const simple = name.slice(name.lastIndexOf(".") + 1);
      const location = descend(node.location, ["name"]);
      if (isNamed(node) && !/^[A-Z][A-Za-z0-9]*$/.test(simple))
        yield {
          location,
          facet: name,
          message: `The type "${simple}" is not in PascalCase: generated classes look foreign`,
        };
      if (node.kind === "field" && !/^[a-z][A-Za-z0-9]*$/.test(name))
        yield { location, facet: name, message: `The field "${name}" is not in camelCase; the HTTP contracts are` };
    }
  },
};
