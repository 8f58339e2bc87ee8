import { type SubSchemaForm, subSchemaKeywords } from "./sub-schemas.ts";
import type { SchemaDialect } from "./schema-dialect.ts";

/** The objects of OpenAPI that hold `$ref`s or objects that do. */
export type Kind =
  | "openapi"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "responses"
  | "response"
  | "mediaType"
  | "encoding"
  | "example"
  | "link"
  | "callback"
  | "securityScheme"
  | "schema";

/** What a member holds: one object of a kind, a list of them, or objects by name. */
export interface Member {
  readonly form: SubSchemaForm;
  readonly kind: Kind;
}

/** The members of one kind of object; `others` describes every member not named (extensions `x-…` left aside). */
export interface KindShape {
  readonly members: ReadonlyMap<string, Member>;
  readonly others: Member | undefined;
  /** `$ref`'s siblings count: path items, and schemas of 2020-12. */
  readonly siblings: boolean;
  /** Words for error messages. */
  readonly name: string;
}

const one = (kind: Kind): Member => ({ form: "one", kind });
const list = (kind: Kind): Member => ({ form: "list", kind });
const map = (kind: Kind): Member => ({ form: "map", kind });

function shape(name: string, members: Record<string, Member>, others?: Member, siblings = false): KindShape {
  return { name, members: new Map(Object.entries(members)), others, siblings };
}

/** The methods a path item has as members; `query` came with 3.2. */
export const pathItemMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

const content = map("mediaType");
const parameterMembers = { schema: one("schema"), content, examples: map("example") };

const structural: Record<Exclude<Kind, "schema">, KindShape> = {
  openapi: shape("an OpenAPI object", {
    paths: one("paths"),
    webhooks: map("pathItem"),
    components: one("components"),
  }),
  components: shape("a components object", {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  }),
  paths: shape("a paths object", {}, one("pathItem")),
  pathItem: shape(
    "a path item",
    {
      parameters: list("parameter"),
      additionalOperations: map("operation"),
      ...Object.fromEntries(pathItemMethods.map((method) => [method, one("operation")])),
    },
    undefined,
    true,
  ),
  operation: shape("an operation", {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: one("responses"),
    callbacks: map("callback"),
  }),
  parameter: shape("a parameter", parameterMembers),
  header: shape("a header", parameterMembers),
  requestBody: shape("a request body", { content }),
  responses: shape("a responses object", {}, one("response")),
  response: shape("a response", { headers: map("header"), content, links: map("link") }),
  mediaType: shape("a media type", {
    schema: one("schema"),
    itemSchema: one("schema"),
    examples: map("example"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  }),
  encoding: shape("an encoding", {
    headers: map("header"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  }),
  example: shape("an example object", {}),
  link: shape("a link", {}),
  callback: shape("a callback", {}, one("pathItem")),
  securityScheme: shape("a security scheme", {}),
};

function schemaShape(dialect: SchemaDialect): KindShape {
  const members = new Map<string, Member>();
  for (const [keyword, form] of subSchemaKeywords[dialect]) members.set(keyword, { form, kind: "schema" });
  return { name: "a schema", members, others: undefined, siblings: dialect === "2020-12" };
}

/** The shape of every kind, with the schemas of a dialect. */
export function kindShapes(dialect: SchemaDialect): Readonly<Record<Kind, KindShape>> {
  return { ...structural, schema: schemaShape(dialect) };
}
