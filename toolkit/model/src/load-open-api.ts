import { ContractError } from "./contract-error.ts";
import { contractOver } from "./contract-over.ts";
import { ContractReader, type Node, present } from "./contract-reader.ts";
import type { OpenApiContract, SecurityScheme } from "./contract.ts";
import { describe } from "./describe.ts";
import { DocumentSet } from "./document-set.ts";
import type { Json } from "./json.ts";
import { isJsonObject } from "./json.ts";
import { type Limits, withDefaultLimits } from "./limits.ts";
import type { LoadOptions } from "./load-options.ts";
import type { Location } from "./location.ts";
import { documentFromValue, parseDocument } from "./parse-document.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { readEntry } from "./read-entry.ts";
import { OperationReader } from "./read-operations.ts";
import { type ReadDocument, ReferenceLoader } from "./reference-loader.ts";
import { normaliseName } from "./resolve-name.ts";
import { schemaDialect } from "./schema-dialect.ts";

/**
 * Loads an OpenAPI 3.0, 3.1 or 3.2 description and every document that its `$ref`s lead to.
 *
 * Names of further documents are relative to the document that refers to them, whether it is a path, a URL or `REV:path`.
 * @throws {ContractError} for anything that does not load: see `docs/errors.md`.
 */
export async function loadOpenApi(entry: string, { read, limits }: LoadOptions): Promise<OpenApiContract> {
  const all = withDefaultLimits(limits);
  const name = normaliseName(entry);
  const document = parseDocument(name, await readEntry(name, read), all);
  return loadDocument(document, read, all);
}

/** Loads a description given as a value; its `$ref`s stay inside. Positions refer to the value printed with two spaces. */
export async function loadOpenApiFromValue(
  name: string,
  value: Json,
  { limits, read }: Partial<LoadOptions> = {},
): Promise<OpenApiContract> {
  const all = withDefaultLimits(limits);
  const refuse: ReadDocument = () => Promise.reject(new Error("a description given inline has no further documents"));
  return loadDocument(documentFromValue(name, value, all), read ?? refuse, all);
}

async function loadDocument(document: ParsedDocument, read: ReadDocument, limits: Limits): Promise<OpenApiContract> {
  const version = readVersion(document);
  const set = new DocumentSet();
  set.add(document);
  await new ReferenceLoader(set, read, limits, schemaDialect(version)).loadFrom(document);
  return buildContract(document, set, version);
}

function buildContract(
  document: ParsedDocument,
  set: DocumentSet,
  version: OpenApiContract["version"],
): OpenApiContract {
  const reader = new ContractReader(set);
  const root = reader.node({ document: document.name, pointer: "" });
  const info = present(root.source, "info") === undefined ? undefined : reader.node(reader.at(root, "info"));
  const operations = new OperationReader(reader, root, version);
  return {
    kind: "openapi",
    entry: document.name,
    ...contractOver(set),
    version,
    root: root.source,
    title: (info === undefined ? undefined : printed(document, info, "title")) ?? "",
    release: (info === undefined ? undefined : printed(document, info, "version")) ?? "",
    operations: operations.read("paths"),
    webhooks: operations.read("webhooks"),
    securitySchemes: readSecuritySchemes(reader, root),
    schemas: new Map(componentLocations(reader, root, "schemas")),
  };
}

/** A string, or a number as it is written: YAML's `version: 1.0` means the text. */
function printed(document: ParsedDocument, info: Node, member: string): string | undefined {
  const value = present(info.source, member);
  if (value === undefined || typeof value === "string") return value;
  const pointer = `${info.location.pointer}/${member}`;
  if (typeof value === "number") return document.writtenNumber(pointer) ?? String(value);
  throw new ContractError({
    code: "CONTRACT_SHAPE",
    position: document.position(pointer),
    expected: `a string as ${member}`,
    got: describe(value),
  });
}

function componentLocations(reader: ContractReader, root: Node, section: string): [string, Location][] {
  if (present(root.source, "components") === undefined) return [];
  return reader.locations(reader.node(reader.at(root, "components")), section);
}

function readSecuritySchemes(reader: ContractReader, root: Node): Map<string, SecurityScheme> {
  const schemes = new Map<string, SecurityScheme>();
  for (const [name, location] of componentLocations(reader, root, "securitySchemes")) {
    schemes.set(name, { name, ...reader.node(location) });
  }
  return schemes;
}

function readVersion(document: ParsedDocument): OpenApiContract["version"] {
  const { root } = document;
  const fail = (pointer: string, expected: string, got: string, advice?: string): never => {
    throw new ContractError({
      code: "CONTRACT_VERSION_UNSUPPORTED",
      position: document.position(pointer),
      expected,
      got,
      ...(advice === undefined ? {} : { advice }),
    });
  };
  if (!isJsonObject(root)) {
    const position = document.position("");
    throw new ContractError({
      code: "CONTRACT_SHAPE",
      position,
      expected: "an OpenAPI description",
      got: describe(root),
    });
  }
  const expected = '`openapi: "3.0.x"`, `"3.1.x"` or `"3.2.x"`';
  const swagger = present(root, "swagger");
  if (swagger !== undefined) {
    return fail(
      "/swagger",
      expected,
      `Swagger ${describe(swagger)}`,
      "Convert it to OpenAPI 3 first, say with swagger2openapi",
    );
  }
  const version = present(root, "openapi");
  if (version === undefined) return fail("", expected, "a document without a member `openapi`");
  const match =
    typeof version === "string" ? /^3\.(?<minor>[012])(?:\.[0-9]+(?:-[0-9A-Za-z.-]+)?)?$/.exec(version) : null;
  if (match === null) {
    return fail(
      "/openapi",
      expected,
      describe(version),
      typeof version === "number" ? "Write the version in quotes" : undefined,
    );
  }
  const minor = `3.${match.groups?.["minor"] ?? "0"}` as OpenApiContract["version"];
  if (minor === "3.0" && present(root, "paths") === undefined) {
    const position = document.position("/openapi");
    const missing = "a member `paths`, which OpenAPI 3.0 requires";
    throw new ContractError({
      code: "CONTRACT_MEMBER_MISSING",
      position,
      expected: missing,
      got: "none",
      advice: "Write `paths: {}`",
    });
  }
  return minor;
}
