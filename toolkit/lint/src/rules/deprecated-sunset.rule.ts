import type { OpenApiRule } from "../rule.ts";

/** RFC 8594 (Sunset) and RFC 9745 (Deprecation). */
export const deprecatedSunset: OpenApiRule = {
  id: "deprecated-sunset",
  kind: "openapi",
  severity: "warning",
  title: "A deprecated operation says when it goes",
  *check(contract) {
    for (const operation of contract.operations) {
      if (!operation.deprecated) continue;
      const sunset = operation.source["x-sunset"];
      if (typeof sunset === "string" && /^\d{4}-\d{2}-\d{2}/.test(sunset) && !Number.isNaN(Date.parse(sunset)))
        continue;
      yield {
        location: operation.location,
        operation,
        message: `${operation.key} is deprecated ${sunset === undefined ? "without x-sunset" : "and its x-sunset is no date"}; expected the day on which it goes, such as x-sunset: "2027-06-30"`,
      };
    }
  },
};
