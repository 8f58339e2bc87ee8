import type { Json, JsonObject } from "@concordat/model";
import type { RuleExample } from "./rule.ts";

const info = { title: "Example", version: "1.0.0" };
const components = {
  schemas: {
    Cat: { type: "object", properties: { meows: { type: "boolean" } } },
    Dog: { type: "object", properties: { barks: { type: "boolean" } } },
  },
};

/** The smallest OpenAPI description in which an example's schema or operation stands. */
export function exampleContract(of: RuleExample["of"], value: Json): JsonObject {
  if (of === "contract") return value as JsonObject;
  const operation: { readonly [kind in Exclude<RuleExample["of"], "contract">]: () => Json } = {
    operation: () => value,
    "request-schema": () => ({
      requestBody: { content: { "application/json": { schema: value } } },
      responses: { 204: { description: "Done" } },
    }),
    "response-schema": () => ({
      responses: { 200: { description: "Done", content: { "application/json": { schema: value } } } },
    }),
  };
  return { openapi: "3.1.0", info, paths: { "/orders": { post: operation[of]() } }, components };
}
