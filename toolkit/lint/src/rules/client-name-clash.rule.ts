import type { OpenApiRule } from "../rule.ts";

/** OpenAPITools/openapi-generator#21857: Go's constructor of `Order` and the model `NewOrder` get one name. */
export const clientNameClash: OpenApiRule = {
  id: "client-name-clash",
  kind: "openapi",
  severity: "warning",
  title: "Schema names stay apart in every generated language",
  *check(contract) {
    const byName = new Map<string, string>();
    for (const [name, location] of contract.schemas) {
      const folded = name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
      const other = byName.get(folded);
      if (other !== undefined)
        yield {
          location,
          facet: name,
          message: `The schema names "${name}" and "${other}" become one name in generated code; rename one`,
        };
      byName.set(folded, name);
      if (/^New[A-Z]/.test(name) && contract.schemas.has(name.slice(3)))
        yield {
          location,
          facet: name,
          message: `The schema "${name}" clashes with the constructor of "${name.slice(3)}" in Go; a name such as "${name.slice(3)}Draft" does not`,
        };
    }
  },
};
