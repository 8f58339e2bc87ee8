import type { OpenApiContract } from "@concordat/model";

/** Something in the contracts that the comparison does not look at. */
export interface NotCompared {
  readonly what: string;
  /** A JSON pointer of the head, or of the base where the head has none. */
  readonly pointer: string;
  readonly reason: string;
}

/** Lists what the contracts hold and the comparison leaves out, so that nothing is skipped in silence. */
export function notCompared(base: OpenApiContract, head: OpenApiContract): readonly NotCompared[] {
  const found: NotCompared[] = [];
  const either = (pointer: string): boolean =>
    [base, head].some((contract) => contract.at({ document: contract.entry, pointer }) !== undefined);
  if (either("/jsonSchemaDialect"))
    found.push({
      what: "jsonSchemaDialect",
      pointer: "/jsonSchemaDialect",
      reason: "schemas are read as JSON Schema 2020-12 whatever dialect is named",
    });
  const extensions = new Set(
    [base, head].flatMap(({ root }) => Object.keys(root).filter((name) => name.startsWith("x-"))),
  );
  for (const name of extensions)
    found.push({ what: name, pointer: `/${name}`, reason: "extensions have no meaning that can be compared" });
  for (const contract of [head, base]) {
    for (const operation of [...contract.operations, ...contract.webhooks]) {
      for (const parameter of operation.parameters) {
        if (
          parameter.in === "header" &&
          ["accept", "content-type", "authorization"].includes(parameter.name.toLowerCase())
        ) {
          found.push({
            what: `header parameter ${parameter.name}`,
            pointer: parameter.location.pointer,
            reason: "OpenAPI ignores it: media types and security say it",
          });
        }
      }
      const media = [
        ...(operation.requestBody?.content ?? []),
        ...operation.responses.flatMap(({ content }) => content),
      ];
      for (const { name, location, schema } of media) {
        if (
          schema !== undefined &&
          /^(?:image|audio|video|font)\/|^application\/(?:octet-stream|pdf|zip|gzip|x-tar)$/iu.test(name)
        ) {
          found.push({
            what: `schema of ${name}`,
            pointer: location.pointer,
            reason: "bodies are bytes, which no schema describes",
          });
        }
      }
    }
  }
  const unique = new Map(found.map((entry) => [`${entry.what} ${entry.pointer}`, entry]));
  return [...unique.values()];
}
