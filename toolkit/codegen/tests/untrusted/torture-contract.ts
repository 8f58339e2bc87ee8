import type { Json } from "@concordat/model";

/** An identifier that no generator writes by itself: outside strings and comments it may never appear. */
export const payload = "PWNED";

/** Ways out of a string, a comment, a template, a regular expression, a line. */
const escapes = [
  `*/ ${payload}(); /*`,
  `"; ${payload}(); "`,
  `'; ${payload}(); '`,
  `\`\${${payload}()}\``,
  `\n${payload}();\n`,
  `\r${payload}();`,
  `\u2028${payload}();\u2029`,
  `\\"; ${payload}(); //`,
  `</script><script>${payload}()</script>`,
  `\u202E${payload}\u2066`,
  `*\u200B/ ${payload}`,
  `${payload} = require("ajv/dist/runtime/equal").default;`,
  `\uD800`,
];
const nasty = escapes.join(" ");

/** Names that generators trip over. */
export const nastyNames: readonly string[] = [
  ...escapes.filter((text) => text.isWellFormed()),
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "then",
  "default",
  "class",
  "await",
  "get-user",
  "getUser",
  "GetUser",
  "Array",
  "Promise",
  "Record",
  "1st",
  "",
  " ",
  "日本語",
  "a~b/c%d",
];

/** A contract of the given version in which every piece of text is hostile. */
export function tortureContract(version: "3.0.3" | "3.1.1"): Json {
  const schema = (name: string, index: number): Json => ({
    type: "object",
    title: nasty,
    description: nasty,
    required: [name],
    properties: {
      ...Object.fromEntries(
        nastyNames.map((property) => [
          property,
          { type: "string", description: nasty, default: nasty, example: nasty },
        ]),
      ),
      pattern: { type: "string", pattern: "^[\"'`/*\\\\]+$", format: nasty },
      kind: { type: "string", enum: [nasty, name], "x-enum-varnames": [nasty, nasty] },
      ...(version === "3.1.1" ? { constant: { const: nasty } } : { nothing: { type: "string", nullable: true } }),
      next: { $ref: `#/components/schemas/S${(index + 1) % nastyNames.length}` },
      either: {
        oneOf: [{ $ref: "#/components/schemas/S0" }, { $ref: "#/components/schemas/S1" }],
        discriminator: { propertyName: nasty, mapping: { [nasty]: "#/components/schemas/S0" } },
      },
    },
  });
  return {
    openapi: version,
    info: { title: nasty, version: nasty, description: nasty },
    servers: [{ url: `https://example.com/${nasty}` }],
    security: [{ [`s ${payload}`]: [nasty] }],
    tags: [{ name: nasty, description: nasty }],
    paths: Object.fromEntries(
      nastyNames.map((name, index) => [
        `/p${index}/{a}`,
        {
          post: {
            operationId: name === "" ? "empty" : name,
            summary: nasty,
            description: nasty,
            tags: [nasty],
            deprecated: true,
            "x-sunset": nasty,
            parameters: [
              {
                name: "a",
                in: "path",
                required: true,
                description: nasty,
                schema: { type: "string", enum: [nasty, "b"] },
              },
              ...nastyNames
                .filter((each) => index < 2 && each !== "")
                .map((each) => ({
                  name: each,
                  in: "query",
                  description: nasty,
                  schema: { type: "string", default: nasty },
                })),
              { name: `X-${payload}`, in: "header", schema: { type: "string" }, description: nasty },
            ],
            requestBody: {
              required: true,
              description: nasty,
              content: {
                "application/json": { schema: { $ref: `#/components/schemas/S${index}` } },
                [`application/x;q="${nasty}"`]: { schema: { type: "string" } },
              },
            },
            responses: {
              "200": {
                description: nasty,
                headers: { [`X-${payload}`]: { schema: { type: "string" }, description: nasty } },
                content: { "application/json": { schema: { $ref: `#/components/schemas/S${index}` } } },
              },
              default: { description: nasty, content: { "text/plain": { schema: { type: "string" } } } },
            },
          },
        },
      ]),
    ),
    components: {
      securitySchemes: { [`s ${payload}`]: { type: "apiKey", in: "header", name: nasty, description: nasty } },
      schemas: {
        ...Object.fromEntries(nastyNames.map((name, index) => [`S${index}`, schema(name, index)])),
        ...Object.fromEntries(
          nastyNames.filter((name) => name !== "").map((name) => [name, { type: "string", description: nasty }]),
        ),
      },
    },
  } as Json;
}
