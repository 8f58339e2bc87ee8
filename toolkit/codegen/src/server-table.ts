import { isJsonObject, type JsonObject } from "@concordat/model";
import { refName, type Bundle } from "./bundle.ts";
import { Code, code, indent, joinCode, jsonLiteral, propertyKey, quote } from "./code.ts";
import { isFile, type Validators } from "./emit-validators.ts";
import type { MediaPlan, OperationPlan, ParameterPlan, ResponsePlan } from "./plan.ts";
import type { Int64 } from "./schema-type.ts";
import type { SourceFile } from "./source-file.ts";
import { textType } from "./text-type.ts";

/** A security scheme as the runtime takes it. */
export function schemeData(source: JsonObject): JsonObject {
  const { type, scheme, in: place, name } = source;
  if (type === "http") return { type: "http", ...(scheme !== undefined && { scheme }) };
  return type === "apiKey"
    ? { type, in: place ?? "header", name: name ?? "" }
    : { ...(type !== undefined && { type }) };
}

/** One row of the operation table. */
export function operationData(
  file: SourceFile,
  bundle: Bundle,
  plan: OperationPlan,
  validators: Validators,
  int64: Int64,
): Code {
  const { operation, source } = plan;
  const members: Code[] = [
    code`method: ${quote(operation.method.toUpperCase())},`,
    code`path: ${quote(operation.path)},`,
    code`source: ${quote(source)},`,
  ];
  if (operation.security.length > 0)
    members.push(
      code`security: [${joinCode(
        operation.security.map((alternative) => jsonLiteral(Object.fromEntries(alternative))),
        ", ",
      )}],`,
    );
  if (plan.parameters.length > 0)
    members.push(
      code`parameters: [\n${indent(
        joinCode(
          plan.parameters.map((parameter) => code`${jsonLiteral(parameterData(parameter))},`),
          "\n",
        ),
      )}\n],`,
    );
  const validate = validators.parameters.get(plan.name);
  if (validate !== undefined) members.push(code`validateParameters: ${file.value("./validators.js", validate)},`);
  if (plan.body !== undefined) {
    const content = plan.body.media.map(
      (media) => code`${propertyKey(media.name)}: ${mediaData(file, bundle, media, validators, int64)},`,
    );
    members.push(
      code`body: {\n${indent(joinCode([...(plan.body.required ? [code`required: true,`] : []), code`content: {\n${indent(joinCode(content, "\n"))}\n},`], "\n"))}\n},`,
    );
  }
  members.push(
    code`responses: {\n${indent(
      joinCode(
        plan.responses.map(
          (response) => code`${responseKey(response.status)}: ${jsonLiteral(responseData(response))},`,
        ),
        "\n",
      ),
    )}\n},`,
  );
  if (operation.deprecated)
    members.push(code`deprecated: ${jsonLiteral(dateOf(operation.source["x-deprecated"]) ?? true)},`);
  const sunset = dateOf(operation.source["x-sunset"]);
  if (sunset !== undefined) members.push(code`sunset: ${quote(sunset)},`);
  return code`{\n${indent(joinCode(members, "\n"))}\n}`;
}

const responseKey = (status: string): Code => (/^[1-9][0-9]*$/.test(status) ? new Code(status) : propertyKey(status));

/** A date that the runtime can turn into a header; anything else is left out. */
function dateOf(value: unknown): string | undefined {
  return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function parameterData({ parameter, textType: type, default: value, json }: ParameterPlan): Record<string, unknown> {
  const { name, in: place, required, style, explode, allowEmptyValue } = parameter;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const isContainer = typeof type !== "string";
  return {
    name,
    in: place,
    ...(required && { required }),
    ...(style !== usual && !json && { style }),
    ...(isContainer && explode !== (style === "form" || style === "deepObject") && { explode }),
    ...(type !== "string" && type !== "json" && { type }),
    ...(json && { json }),
    ...(value !== undefined && { default: value }),
    ...(allowEmptyValue && { allowEmptyValue }),
  };
}

function mediaData(file: SourceFile, bundle: Bundle, media: MediaPlan, validators: Validators, int64: Int64): Code {
  const members: Code[] = [code`kind: ${quote(media.kind)}`];
  const validate = validators.bodies.get(media);
  if (validate !== undefined) members.push(code`validate: ${file.value("./validators.js", validate)}`);
  if (media.schema !== undefined && (media.kind === "form" || media.kind === "multipart")) {
    const fields = formFields(bundle, media, int64);
    if (Object.keys(fields).length > 0) members.push(code`fields: ${jsonLiteral(fields)}`);
  }
  return code`{ ${joinCode(members, ", ")} }`;
}

/** The fields of a form whose text is not a string. */
function formFields(bundle: Bundle, media: MediaPlan, int64: Int64): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  let schema = media.schema === undefined ? undefined : bundle.local(media.schema);
  for (let depth = 0; depth < 8 && isJsonObject(schema) && typeof schema["$ref"] === "string"; depth += 1)
    schema = bundle.get(refName(schema["$ref"]))?.schema;
  if (!isJsonObject(schema) || !isJsonObject(schema["properties"])) return fields;
  for (const [name, member] of Object.entries(schema["properties"])) {
    const type = isFile(member) ? "string" : textType(bundle, member, int64);
    // An object inside a form travels as JSON (OpenAPI 3.1, section 4.8.15).
    const text = typeof type !== "string" && type[0] === "object" ? "json" : type;
    if (text !== "string") fields[name] = text;
  }
  return fields;
}

function responseData({ media, headers }: ResponsePlan): Record<string, unknown> {
  return {
    ...(media.length > 0 && { content: Object.fromEntries(media.map(({ name, kind }) => [name, kind])) }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers.map(({ name, required }) => [name, required])) }),
  };
}
