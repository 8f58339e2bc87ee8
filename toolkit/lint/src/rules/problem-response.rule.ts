import type { OpenApiRule } from "../rule.ts";

/** RFC 9457: errors are problem details. */
export const problemResponse: OpenApiRule = {
  id: "problem-response",
  kind: "openapi",
  severity: "warning",
  title: "Error responses are problem details",
  *check(contract) {
    for (const operation of contract.operations)
      for (const response of operation.responses) {
        if (!/^[45]|^default$/.test(response.status) || response.content.length === 0) continue;
        if (response.content.some(({ name }) => /^application\/problem\+(json|xml)\b/i.test(name))) continue;
        yield {
          location: response.location,
          facet: response.status,
          operation,
          message: `The ${response.status} response offers ${response.content.map(({ name }) => name).join(", ")}; expected application/problem+json`,
        };
      }
  },
};
