/** A contract of `operations` operations, half of them GET, half POST, over resources that look alike. */
export function contractOf(operations: number): Record<string, unknown> {
  const paths: Record<string, unknown> = {};
  for (let index = 0; index < operations / 2; index += 1) {
    paths[`/resource${index}`] = {
      post: {
        operationId: `createResource${index}`,
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Draft" } } },
        },
        responses: {
          "201": {
            description: "made",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Draft" } } },
          },
        },
      },
    };
    paths[`/resource${index}/{id}`] = {
      get: {
        operationId: `getResource${index}`,
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", maxLength: 36 } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
        ],
        responses: {
          "200": {
            description: "found",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Draft" } } },
          },
        },
      },
    };
  }
  return {
    openapi: "3.1.1",
    info: { title: "Bench", version: "1.0.0" },
    paths,
    components: { schemas: { Draft: draftSchema } },
  };
}

export const draftSchema = {
  type: "object",
  required: ["lines", "paymentMethod"],
  additionalProperties: false,
  properties: {
    lines: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        type: "object",
        required: ["sku", "quantity"],
        additionalProperties: false,
        properties: {
          sku: { type: "string", pattern: "^[A-Z0-9-]+$", maxLength: 40 },
          quantity: { type: "integer", minimum: 1, maximum: 100 },
        },
      },
    },
    paymentMethod: { type: "string", minLength: 1, maxLength: 64 },
    note: { type: "string", maxLength: 200 },
  },
} as const;

export const draft = {
  lines: [
    { sku: "TEA-GREEN-100", quantity: 2 },
    { sku: "CUP-WHITE-2", quantity: 1 },
  ],
  paymentMethod: "tok_ok",
};
