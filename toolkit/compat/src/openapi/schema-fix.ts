import { type Edit, type Fix, isJsonObject, type Json, type Location } from "@concordat/model";
import { keywords, type SchemaNode } from "../schema/schema-node.ts";
import type { SchemaPair } from "./schema-pair.ts";
import type { Sides } from "./sides.ts";

interface Cause {
  readonly base: SchemaNode | undefined;
  readonly head: SchemaNode | undefined;
}

/** The smallest edit of the head that takes a breaking change back, where it is small. */
export function schemaFix(
  _: Sides,
  pair: SchemaPair,
  named: string,
  facet: string,
  { base, head }: Cause,
): Fix | undefined {
  if (base === undefined || head === undefined || !isJsonObject(head.raw)) return undefined;
  const request = pair.reading.direction === "request";
  switch (named) {
    case "required":
    case "member":
      return request ? withoutRequired(head, facet) : withRequired(base, head, facet, named === "member");
    case "enum":
      return request ? withValue(base, head, facet) : withoutValue(head, facet);
    case "closed":
      return request ? declared(base, head, facet) : undefined;
    case "union":
    case "schema":
    case "oneOf":
      return undefined;
    default:
      return takenBack(named, base, head);
  }
}

const at = (node: SchemaNode, tail: string): Edit => ({
  document: node.location.document,
  pointer: `${node.location.pointer}/${tail}`,
});
const set = (node: SchemaNode, tail: string, value: Json): Edit => ({ ...at(node, tail), value });

function withoutRequired(head: SchemaNode, name: string): Fix | undefined {
  const required = keywords(head)["required"];
  if (!Array.isArray(required)) return undefined;
  const left = required.filter((other: Json) => other !== name);
  return {
    text: `Make \`${name}\` optional: take it out of \`required\`; the provider supplies a value when it is absent.`,
    edits: [left.length === 0 ? at(head, "required") : set(head, "required", left)],
  };
}

function withRequired(base: SchemaNode, head: SchemaNode, name: string, removed: boolean): Fix | undefined {
  const required = keywords(head)["required"];
  const edits: Edit[] = [];
  if (removed) {
    const properties = keywords(base)["properties"];
    const schema = isJsonObject(properties) ? properties[name] : undefined;
    if (schema === undefined) return undefined;
    if (refersBeyond(schema, head)) return undefined;
    const known = keywords(head)["properties"];
    edits.push(set(head, "properties", { ...(isJsonObject(known) ? known : {}), [name]: deprecated(schema) }));
  }
  edits.push(set(head, "required", [...(Array.isArray(required) ? required : []), name]));
  return {
    text: removed
      ? `Keep \`${name}\` and mark it deprecated until no consumer reads it.`
      : `Keep \`${name}\` in \`required\`.`,
    edits,
  };
}

function withValue(base: SchemaNode, head: SchemaNode, facet: string): Fix | undefined {
  const values = keywords(head)["enum"];
  if (!Array.isArray(values) || !Array.isArray(keywords(base)["enum"])) return undefined;
  return {
    text: `Keep ${facet} in the enum and say in the description that it is deprecated.`,
    edits: [set(head, "enum", [...values, JSON.parse(facet) as Json])],
  };
}

function withoutValue(head: SchemaNode, facet: string): Fix | undefined {
  const values = keywords(head)["enum"];
  if (!Array.isArray(values) || values.length < 2) return undefined;
  return {
    text: `Do not send ${facet} to consumers of this version: leave it out of the enum, or offer it in a new operation or media type.`,
    edits: [
      set(
        head,
        "enum",
        values.filter((value: Json) => JSON.stringify(value) !== facet),
      ),
    ],
  };
}

function declared(base: SchemaNode, head: SchemaNode, name: string): Fix | undefined {
  const properties = keywords(base)["properties"];
  const schema = isJsonObject(properties) ? properties[name] : undefined;
  if (schema === undefined || refersBeyond(schema, head)) return undefined;
  const known = keywords(head)["properties"];
  return {
    text: `Keep \`${name}\` and mark it deprecated.`,
    edits: [set(head, "properties", { ...(isJsonObject(known) ? known : {}), [name]: deprecated(schema) })],
  };
}

/** Puts the keyword back to what the base says. */
function takenBack(named: string, base: SchemaNode, head: SchemaNode): Fix | undefined {
  if (
    base.graph.dialect !== head.graph.dialect ||
    typeof keywords(head)["$ref"] === "string" ||
    typeof keywords(base)["$ref"] === "string"
  )
    return undefined;
  const together: { readonly [name: string]: readonly string[] } = {
    changed: ["type", "format", "nullable"],
    type: ["type", "nullable"],
    null: ["type", "nullable"],
    free: ["enum", "const"],
    minimum: ["minimum", "exclusiveMinimum"],
    maximum: ["maximum", "exclusiveMaximum"],
    contains: ["contains", "minContains", "maxContains"],
    not: [],
  };
  const list = together[named] ?? [named];
  const edits: Edit[] = [];
  for (const keyword of list) {
    const [before, after] = [keywords(base)[keyword], keywords(head)[keyword]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (before !== undefined && refersBeyond(before, head)) return undefined;
    edits.push(before === undefined ? at(head, keyword) : set(head, keyword, before));
  }
  if (edits.length === 0) return undefined;
  return { text: `Put ${list.map((keyword) => `\`${keyword}\``).join(" and ")} back to what the base says.`, edits };
}

function deprecated(schema: Json): Json {
  return isJsonObject(schema) && schema["$ref"] === undefined ? { ...schema, deprecated: true } : schema;
}

/** Whether a schema of the base holds a `$ref` that the head cannot resolve. */
function refersBeyond(schema: Json, head: SchemaNode): boolean {
  if (Array.isArray(schema)) return schema.some((item: Json) => refersBeyond(item, head));
  if (!isJsonObject(schema)) return false;
  const reference = schema["$ref"];
  if (typeof reference === "string" && head.graph.resolve(head.location.document, reference) === undefined) return true;
  return Object.values(schema).some((value) => refersBeyond(value ?? null, head));
}

/** Where an edit stands, for those who apply it. */
export function editLocation(edit: Edit): Location {
  return { document: edit.document, pointer: edit.pointer };
}
