import { isJsonObject } from "@concordat/model";
import type { OpenApiRule } from "../rule.ts";
import { descend, schemasOf } from "../schema-walk.ts";

const pairs = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
] as const;

export const unsatisfiableSchema: OpenApiRule = {
  id: "unsatisfiable-schema",
  kind: "openapi",
  severity: "error",
  title: "Every schema accepts some value",
  *check(contract) {
    for (const { location, schema } of schemasOf(contract)) {
      for (const [low, high] of pairs) {
        const [least, most] = [schema[low], schema[high]];
        if (typeof least === "number" && typeof most === "number" && least > most)
          yield {
            location: descend(location, [low]),
            facet: low,
            message: `${low} ${least} is over ${high} ${most}: no value fits`,
          };
      }
      const values = schema["enum"];
      if (Array.isArray(values) && values.length === 0)
        yield { location: descend(location, ["enum"]), facet: "enum", message: "An empty enum: no value fits" };
      const { required, properties } = schema as { readonly required?: unknown; readonly properties?: unknown };
      if (!Array.isArray(required) || !isJsonObject(properties)) continue;
      for (const name of required as readonly unknown[])
        if (typeof name === "string" && Object.hasOwn(properties, name) && properties[name] === false)
          yield {
            location: descend(location, ["properties", name]),
            facet: name,
            message: `"${name}" is required and accepts no value: no object fits`,
          };
    }
  },
};
