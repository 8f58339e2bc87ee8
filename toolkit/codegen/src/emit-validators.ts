import { ContractError, isJsonObject, type Json } from "@concordat/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import addFormatsModule from "ajv-formats";
import type { Bundle } from "./bundle.ts";
import { docComment, escapeInvisible } from "./code.ts";
import { toJsonSchema, type Conversion } from "./json-schema.ts";
import type { MediaPlan, OperationPlan, ParameterPlan } from "./plan.ts";
import { reachedFrom } from "./reached.ts";
import type { GeneratedFile } from "./source-file.ts";

/** Which validators a service has, and the files that hold them. */
export interface Validators {
  readonly files: readonly GeneratedFile[];
  /** Export names of the parameter validators, by operation name. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Export names of the body validators. */
  readonly bodies: ReadonlyMap<MediaPlan, string>;
}

/** `validators.js` and its declarations: request validators compiled ahead of time by ajv, one export each. */
export function emitValidators(bundle: Bundle, plans: readonly OperationPlan[], header: string): Validators {
  const conversion: Conversion = {
    version: bundle.contract.version,
    direction: "request",
    definition: bundle.definition,
  };
  const schemas = new Map<string, Json>();
  const parameters = new Map<string, string>();
  const bodies = new Map<MediaPlan, string>();
  for (const plan of plans) {
    const schema = parametersSchema(bundle, plan.parameters, conversion);
    if (schema !== undefined) {
      parameters.set(plan.name, `${plan.name}Parameters`);
      schemas.set(`${plan.name}Parameters`, schema);
    }
    for (const [index, media] of (plan.body?.media ?? []).entries()) {
      if (media.schema === undefined) continue;
      const name = `${plan.name}Body${index === 0 ? "" : index + 1}`;
      const body = toJsonSchema(bundle.local(media.schema), conversion);
      bodies.set(media, name);
      schemas.set(name, media.kind === "multipart" ? withoutFiles(body) : body);
    }
  }
  if (schemas.size === 0) return { files: [], parameters, bodies };
  const names = [...schemas.keys()];
  const files = [
    { path: "validators.js", text: `${docComment([header]).text}${compile(bundle, schemas, conversion)}` },
    {
      path: "validators.d.ts",
      text: `${docComment([header]).text}\nimport type { Validator } from "@concordat/runtime/codegen-v1/validation";\n\n${names.map((name) => `export const ${name}: Validator;`).join("\n")}\n`,
    },
  ];
  return { files, parameters, bodies };
}

function compile(bundle: Bundle, schemas: ReadonlyMap<string, Json>, conversion: Conversion): string {
  const definitions = Object.fromEntries(
    reachedFrom(bundle, [...schemas.values()]).map(({ typeName, schema }) => [
      typeName,
      toJsonSchema(schema, conversion),
    ]),
  );
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    meta: false,
    messages: false,
    logger: false,
    ownProperties: [...bundle.schemas.values()].some(({ schema }) => namesInherited(schema)),
    // Small schemas stand in place, larger ones become functions.
    inlineRefs: 8,
    code: { source: true, esm: true, lines: true, optimize: 1, formats: _`formats` },
  });
  addFormatsModule.default(ajv);
  ajv.addSchema({ $id: "contract", $defs: definitions });
  for (const [name, schema] of schemas) ajv.addSchema(isJsonObject(schema) ? { ...schema } : { allOf: [schema] }, name);
  const exported = Object.fromEntries([...schemas.keys()].map((name) => [name, name]));
  try {
    return asModule(standaloneModule.default(ajv, exported));
  } catch (error) {
    throw new ContractError({
      code: "GENERATE_SCHEMA_REFUSED",
      position: bundle.contract.position({ document: bundle.contract.entry, pointer: "" }),
      expected: "schemas that compile to validators",
      got: error instanceof Error ? error.message : String(error),
      advice: "Correct the schema; `concordat lint` shows the place.",
    });
  }
}

/**
 * Turns ajv's output into a module of ours: its `require` lines become imports of the door, unused constants and
 * book-keeping go. The patterns span lines or need an unescaped quote, so no text inside a string literal can match them.
 */
function asModule(code: string): string {
  const imports = new Set<string>();
  const aliases: string[] = [];
  const lines = code.split("\n").filter((line) => {
    if (line === '"use strict";') return false;
    const required = /^const (\w+) = require\("ajv\/dist\/runtime\/(ucs2length|equal)"\)\.default;$/.exec(line);
    if (required === null) return true;
    const [, local = "", name = ""] = required;
    imports.add(name);
    aliases.push(`const ${local} = ${name};`);
    return false;
  });
  let text = withoutUnused(lines)
    .map((line) => line.replace(/^\/\*# sourceURL="[^"*]*" \*\/;$/, ""))
    .filter((line) => line !== "")
    .join("\n")
    // An error's `schemaPath` tells people of the contract nothing that pointer and keyword do not.
    .replaceAll(
      /^const (err\d+) = \{instancePath(:.*?)?,schemaPath:"(?:[^"\\]|\\.)*",keyword:(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm,
      "(vErrors ??= []).push({instancePath$2,keyword:$3});\nerrors++;",
    )
    .replaceAll(/(typeof \w+) == ("(?:object|number|string|boolean)")/g, "$1 === $2");
  if (!/dynamicProps":true|dynamicItems":true|evaluated\d+\.(?:props|items)(?! = undefined)/.test(text)) {
    text = text
      .replaceAll(
        /^const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/gm,
        "",
      )
      .replaceAll(/^validate\d+\.evaluated = \{.*\};\n?/gm, "");
  }
  const slim = text
    .replaceAll(/^(function validate\d+\(data, \{instancePath="")(?:, \w+(?:=\w+|=\{\})?)*\}=\{\}\)\{$/gm, "$1}={}){")
    .replaceAll(/\{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors\}/g, "{instancePath}")
    .replaceAll(/,parentData:\w+,parentDataProperty:(?:"(?:[^"\\]|\\.)*"|\w+),rootData,dynamicAnchors\}/g, "}");
  if (!/\b(?:dynamicAnchors|parentData|rootData)\b/.test(slim)) text = slim;
  if (/^const formats\d+ = formats[.[]/m.test(text)) imports.add("formats");
  const head =
    imports.size === 0
      ? ""
      : `import { ${[...imports].toSorted().join(", ")} } from "@concordat/runtime/codegen-v1/validation";\n${aliases.join("\n")}\n`;
  return escapeInvisible(`${head}${text.trimEnd()}\n`);
}

/** ajv keeps the whole root schema beside each function; nothing reads most of them. */
function withoutUnused(lines: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const line of lines)
    for (const [name] of line.matchAll(/\b(?:schema|func|formats|pattern)\d+\b/g))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  return lines.filter((line) => {
    const declared = /^const ((?:schema|func|formats|pattern)\d+) = /.exec(line)?.[1];
    return declared === undefined || (uses.get(declared) ?? 0) > 1;
  });
}

/** `{path, query, header, cookie}` of an operation; undefined where every value is good. */
function parametersSchema(
  bundle: Bundle,
  parameters: readonly ParameterPlan[],
  conversion: Conversion,
): Json | undefined {
  const properties: Record<string, Json> = {};
  for (const place of ["path", "query", "header", "cookie"] as const) {
    const members: Record<string, Json> = {};
    const required: string[] = [];
    for (const { parameter, schema } of parameters) {
      if (parameter.in !== place) continue;
      if (parameter.required) required.push(parameter.name);
      const converted = schema === undefined ? {} : toJsonSchema(bundle.local(schema), conversion);
      if (!isJsonObject(converted) || !anyText(converted)) members[parameter.name] = converted;
    }
    if (Object.keys(members).length > 0 || (required.length > 0 && place !== "path"))
      properties[place] = { type: "object", properties: members, required };
  }
  return Object.keys(properties).length === 0 ? undefined : { type: "object", properties };
}

/** True for a schema that every text satisfies. */
const anyText = (schema: { readonly [keyword: string]: Json | undefined }): boolean =>
  Object.keys(schema).every((keyword) => keyword === "type") &&
  (schema["type"] === undefined || schema["type"] === "string");

/** Files are streams: their presence is checked, their content is not. */
function withoutFiles(schema: Json): Json {
  if (!isJsonObject(schema) || !isJsonObject(schema["properties"])) return schema;
  const properties = Object.fromEntries(
    Object.entries(schema["properties"]).map(([name, member]): [string, Json] => [
      name,
      isFile(member)
        ? {}
        : isJsonObject(member) && isFile(member["items"])
          ? { ...member, items: {} }
          : (member ?? true),
    ]),
  );
  return { ...schema, properties };
}

export const isFile = (schema: Json | undefined): boolean =>
  isJsonObject(schema) &&
  (schema["format"] === "binary" ||
    ("contentMediaType" in schema && !("contentEncoding" in schema)) ||
    Object.keys(schema).length === 0);

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** True where a schema names a property that every object inherits: only then own properties must be told apart. */
function namesInherited(schema: Json): boolean {
  if (Array.isArray(schema)) return schema.some(namesInherited);
  if (!isJsonObject(schema)) return false;
  return Object.entries(schema).some(
    ([name, value]) =>
      (name === "properties" &&
        isJsonObject(value) &&
        Object.keys(value).some((property) => inherited.has(property))) ||
      (value !== undefined && namesInherited(value)),
  );
}
