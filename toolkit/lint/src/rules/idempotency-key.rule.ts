import type { OpenApiRule } from "../rule.ts";

/** draft-ietf-httpapi-idempotency-key-header: a POST that creates can be repeated safely only with a key. */
export const idempotencyKey: OpenApiRule = {
  id: "idempotency-key",
  kind: "openapi",
  severity: "warning",
  title: "A POST that creates takes an Idempotency-Key",
  *check(contract) {
    for (const operation of contract.operations) {
      if (
        operation.method !== "post" ||
        !operation.responses.some(({ status }) => status === "201" || status === "202")
      )
        continue;
      if (
        operation.parameters.some(
          (parameter) => parameter.in === "header" && parameter.name.toLowerCase() === "idempotency-key",
        )
      )
        continue;
      yield {
        location: operation.location,
        operation,
        message: `${operation.key} creates something and declares no Idempotency-Key header: clients cannot repeat it after a lost answer`,
      };
    }
  },
};
