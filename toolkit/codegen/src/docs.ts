import { isJsonObject, type Json, type Operation } from "@concordat/model";

/** What people read on hover: description, constraints, default, examples, deprecation. */
export function schemaDocs(schema: Json): string[] {
  if (!isJsonObject(schema)) return [];
  const lines: string[] = [];
  const description = schema["description"] ?? schema["title"];
  if (typeof description === "string") lines.push(description);
  const limits = constraints(schema);
  if (limits !== "") lines.push(limits);
  if (schema["default"] !== undefined) lines.push(`@default ${JSON.stringify(schema["default"])}`);
  if (schema["deprecated"] === true) lines.push("@deprecated");
  return lines;
}

const facets: Readonly<Record<string, string>> = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "more than",
  exclusiveMaximum: "less than",
  multipleOf: "multiple of",
  minLength: "characters at least",
  maxLength: "characters at most",
  minItems: "items at least",
  maxItems: "items at most",
  pattern: "pattern",
  format: "format",
};

export function constraints(schema: Json | undefined): string {
  if (!isJsonObject(schema)) return "";
  const found = Object.entries(facets).flatMap(([keyword, words]) => {
    const value = schema[keyword];
    return typeof value === "string" || typeof value === "number" ? [`${words} ${value}`] : [];
  });
  return found.length === 0 ? "" : `Constraints: ${found.join(", ")}.`;
}

/** The documentation of an operation, without its source. */
export function operationDocs({ summary, description, deprecated, source }: Operation): string[] {
  const lines: string[] = [];
  if (summary !== undefined) lines.push(summary);
  if (description !== undefined && description !== summary)
    lines.push(...(summary === undefined ? [] : [" "]), description);
  if (deprecated) {
    const sunset = source["x-sunset"];
    lines.push(`@deprecated${typeof sunset === "string" ? ` Gone after ${sunset}.` : ""}`);
  }
  return lines;
}
