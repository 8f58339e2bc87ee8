import { createRequire } from "node:module";
import { isJsonObject, type Json } from "@concordat/model";
import type * as OpenApiTypeScript from "openapi-typescript";
import type TypeScript from "typescript";
import { refName, refTo, type Bundle, type BundledSchema } from "./bundle.ts";
import { Code, code, docComment, escapeInvisible } from "./code.ts";
import { schemaDocs } from "./docs.ts";
import { identifier } from "./names.ts";
import type { Int64 } from "./schema-type.ts";
import { SourceFile } from "./source-file.ts";

// By require: an import would parse the nine megabytes of the compiler twice, to find out that it is CommonJS.
const require = createRequire(import.meta.url);
// Its two functions only: the package's door also loads a linter, which costs more than all the rest of a small contract.
const { default: transformSchemaObject } = require("openapi-typescript/dist/transform/schema-object.cjs") as {
  default: typeof OpenApiTypeScript.transformSchemaObject;
};
const { scanDiscriminators } = require("openapi-typescript/dist/lib/utils.cjs") as Pick<
  typeof OpenApiTypeScript,
  "scanDiscriminators"
>;
const ts = require("typescript") as typeof TypeScript;

type SchemaInput = Parameters<typeof transformSchemaObject>[0];

const headerPath = "types.ts";

/**
 * `types.ts`: every schema of the bundle as an exported interface or type, by name. The types come from
 * openapi-typescript; its `components["schemas"]["Order"]` become plain names.
 */
export function emitTypes(
  bundle: Bundle,
  header: string,
  int64: Int64,
): { readonly path: string; readonly text: string } {
  const schemas = [...bundle.schemas.values()].toSorted((a, b) => (a.typeName < b.typeName ? -1 : 1));
  const file = new SourceFile(
    header,
    schemas.map(({ typeName }) => typeName),
  );
  const writer = new TypeWriter(bundle, int64);
  for (const schema of schemas) file.print(writer.declaration(schema));
  for (const helper of writer.helpers()) file.print(helper);
  return { path: headerPath, text: file.toString() };
}

class TypeWriter {
  readonly #bundle: Bundle;
  readonly #context: OpenApiTypeScript.GlobalContext;
  readonly #printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: false });
  readonly #source = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);

  constructor(bundle: Bundle, int64: Int64) {
    this.#bundle = bundle;
    const document = {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      components: {
        schemas: Object.fromEntries([...bundle.schemas.values()].map(({ name, schema }) => [name, schema])),
      },
    };
    const context: Omit<OpenApiTypeScript.GlobalContext, "postTransform" | "transformProperty"> = {
      additionalProperties: false,
      alphabetize: false,
      arrayLength: false,
      conditionalEnums: false,
      dedupeEnums: false,
      defaultNonNullable: false,
      // The document's form is what the library reads; its own type asks for far more.
      discriminators: scanDiscriminators(document as unknown as Parameters<typeof scanDiscriminators>[0], {}),
      emptyObjectsUnknown: true,
      enum: false,
      enumValues: false,
      excludeDeprecated: false,
      exportType: false,
      generatePathParams: false,
      immutable: false,
      injectFooter: [],
      makePathsEnum: false,
      pathParamsAsTypes: false,
      propertiesRequiredByDefault: false,
      readWriteMarkers: false,
      redoc: undefined as never,
      rootTypes: false,
      rootTypesKeepCasing: false,
      rootTypesNoSchemaPrefix: false,
      silent: true,
      transform: (schema) => scalarType(schema as unknown as Json, int64),
      resolve: <T>(ref: string) => bundle.get(refName(ref))?.schema as T | undefined,
    };
    // The two hooks are optional in fact; the library's type says otherwise under exact optional properties.
    this.#context = context as OpenApiTypeScript.GlobalContext;
  }

  declaration({ name, typeName, schema, location }: BundledSchema): Code {
    const docs = docComment([...schemaDocs(schema), `@generated from ${location.document}#${location.pointer}`]);
    const node = this.#named(
      transformSchemaObject(schema as unknown as SchemaInput, { path: refTo(name), ctx: this.#context }),
    );
    const text = this.#print(node);
    const type = identifier(typeName);
    if (ts.isTypeLiteralNode(node) && node.members.length > 0)
      return code`${docs}export interface ${type} ${new Code(text)}`;
    return code`${docs}export type ${type} = ${new Code(text)};`;
  }

  /** What openapi-typescript wants to stand beside the types: `WithRequired`. */
  helpers(): Code[] {
    return this.#context.injectFooter.map((node) => new Code(this.#print(this.#named(node)).replace(/^export /, "")));
  }

  #print(node: TypeScript.Node): string {
    const text = this.#printer.printNode(ts.EmitHint.Unspecified, node, this.#source);
    const plain = text
      .replaceAll(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2))
      .replaceAll(/^( *(?:\/\*\*|\*) )@description /gm, "$1");
    return escapeInvisible(plain);
  }

  /** Replaces `components["schemas"]["Order"]` by `Order`. */
  #named<T extends TypeScript.Node>(root: T): T {
    const visit = (node: TypeScript.Node): TypeScript.Node => {
      const name = componentName(node);
      const schema = name === undefined ? undefined : this.#bundle.get(name);
      if (schema !== undefined) return ts.factory.createTypeReferenceNode(schema.typeName);
      return ts.visitEachChild(node, visit, undefined);
    };
    return visit(root) as T;
  }
}

/** The name in `components["schemas"][name]`. */
function componentName(node: TypeScript.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  if (!ts.isTypeReferenceNode(root) || !ts.isIdentifier(root.typeName) || root.typeName.text !== "components")
    return undefined;
  return literalText(section) === "schemas" ? literalText(node.indexType) : undefined;
}

function literalText(node: TypeScript.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

/** Types that openapi-typescript does not know: binary content and 64-bit integers. */
function scalarType(schema: Json, int64: Int64): TypeScript.TypeNode | undefined {
  if (!isJsonObject(schema)) return undefined;
  const name =
    schema["type"] === "string" &&
    (schema["format"] === "binary" || ("contentMediaType" in schema && !("contentEncoding" in schema)))
      ? "Blob"
      : undefined;
  if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
  if (int64 === "bigint" && schema["type"] === "integer" && schema["format"] === "int64")
    return ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);
  return undefined;
}
