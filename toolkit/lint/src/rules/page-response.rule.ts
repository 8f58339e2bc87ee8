import { isJsonObject } from "@concordat/model";
import type { OpenApiRule } from "../rule.ts";
import { schemaAt } from "../schema-walk.ts";

export const pageResponse: OpenApiRule = {
  id: "page-response",
  kind: "openapi",
  severity: "warning",
  title: "Lists are read page by page",
  *check(contract) {
    for (const operation of contract.operations) {
      if (operation.method !== "get") continue;
      for (const { status, content } of operation.responses) {
        if (!status.startsWith("2")) continue;
        for (const { name, schema } of content) {
          const placed = schema === undefined ? undefined : schemaAt(contract, schema);
          if (placed === undefined || !/json/.test(name)) continue;
          const { location, schema: body } = placed;
          if (body["type"] === "array")
            yield {
              location,
              facet: `${operation.key} ${status}`,
              operation,
              message: `${operation.key} answers a bare list, which cannot grow pages later; expected an object with items and nextCursor`,
            };
          else if (isJsonObject(body["properties"]) && Object.hasOwn(body["properties"], "nextCursor")) {
            if (!operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === "cursor"))
              yield {
                location: operation.location,
                facet: "cursor",
                operation,
                message: `${operation.key} answers nextCursor and takes no query parameter cursor: no client can read the second page`,
              };
          }
        }
      }
    }
  },
};
