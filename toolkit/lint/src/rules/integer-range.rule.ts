import type { OpenApiRule } from "../rule.ts";
import { schemasOf } from "../schema-walk.ts";

const bounded = ["format", "enum", "const", "multipleOf"];
const lower = ["minimum", "exclusiveMinimum"];
const upper = ["maximum", "exclusiveMaximum"];

export const integerRange: OpenApiRule = {
  id: "integer-range",
  kind: "openapi",
  severity: "info",
  title: "Integers say how large they get",
  *check(contract) {
    for (const { location, schema } of schemasOf(contract)) {
      const { type } = schema as { readonly type?: unknown };
      if (type !== "integer" && !(Array.isArray(type) && type.includes("integer"))) continue;
      const has = (names: readonly string[]): boolean => names.some((name) => Object.hasOwn(schema, name));
      if (has(bounded) || (has(lower) && has(upper))) continue;
      yield {
        location,
        message:
          "An integer without format or bounds: languages choose different widths; expected format int32 or int64, or minimum and maximum",
      };
    }
  },
};
