import type { AvroRule } from "../rule.ts";
import { isJsonObject } from "@concordat/model";

export const avroNamespace: AvroRule = {
  id: "avro-namespace",
  kind: "avro",
  severity: "error",
  title: "Every schema file names its namespace",
  *check(contract) {
    for (const { name, root } of contract.documents.values()) {
      if (!isJsonObject(root)) continue;
      const location = { document: name, pointer: "" };
      const own = root["namespace"];
      const named = typeof root["name"] === "string" && root["name"].includes(".");
      if (own === undefined && !named)
        yield {
          location,
          message: "No namespace: the type's full name, and so its registry subject, can clash with any other",
        };
      else if (typeof own === "string" && !/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/.test(own))
        yield {
          location: { document: name, pointer: "/namespace" },
          message: `The namespace "${own}" is not in lower case with dots, which Java packages need`,
        };
    }
  },
};
