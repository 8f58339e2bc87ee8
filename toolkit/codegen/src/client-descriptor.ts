import { isJsonObject } from "@concordat/model";
import { Code, code, empty, indent, joinCode, jsonLiteral, propertyKey, quote } from "./code.ts";
import { identifier } from "./names.ts";
import type { MediaPlan, OperationPlan, ParameterPlan, ResponsePlan } from "./plan.ts";
import type { SourceFile } from "./source-file.ts";

const door = "@concordat/runtime/codegen-v1/client";

/** True for the header that carries an idempotency key. */
export const isIdempotencyKey = ({ name, in: place }: ParameterPlan["parameter"]): boolean =>
  place === "header" && /^(?:x-)?idempotency-key$/i.test(name);

/** The media type that the client sends: JSON where there is a choice. */
export function sentMedia({ body, operation }: OperationPlan): MediaPlan | undefined {
  // fetch refuses to send one.
  if (operation.method === "get" || operation.method === "head") return undefined;
  return body?.media.find(({ kind }) => kind === "json") ?? body?.media[0];
}

/** The data of an operation: what its function hands to the runtime. */
export function operationDescriptor(
  file: SourceFile,
  plan: OperationPlan,
  schemes: ReadonlyMap<string, string>,
  contents: ReadonlyMap<string, Code>,
): Code {
  const { operation, parameters } = plan;
  const members: Code[] = [
    code`id: ${quote(plan.name)},`,
    code`method: ${quote(operation.method.toUpperCase())},`,
    code`path: ${quote(operation.path)},`,
  ];
  if (parameters.length > 0)
    members.push(
      code`parameters: [${joinCode(
        parameters.map((parameter) => parameterData(file, parameter)),
        ", ",
      )}],`,
    );
  const media = sentMedia(plan);
  if (media !== undefined) members.push(code`body: [${quote(media.name)}${encoder(file, media)}],`);
  members.push(
    code`responses: { ${joinCode(
      plan.responses.map((response) => responseData(file, response, contents)),
      ", ",
    )} },`,
  );
  const key = parameters.find(({ parameter }) => isIdempotencyKey(parameter));
  if (key !== undefined) members.push(code`repeatable: ${quote(key.parameter.name)},`);
  else if (["get", "head", "put", "delete", "options", "trace"].includes(operation.method))
    members.push(code`repeatable: true,`);
  if (operation.security.length > 0)
    members.push(
      code`security: [${joinCode(
        operation.security.map((alternative) => securityData(alternative, schemes)),
        ", ",
      )}],`,
    );
  if (operation.deprecated)
    members.push(
      code`deprecated: ${jsonLiteral(typeof operation.source["x-deprecated"] === "string" ? operation.source["x-deprecated"] : true)},`,
    );
  if (typeof operation.source["x-sunset"] === "string")
    members.push(code`sunset: ${quote(operation.source["x-sunset"])},`);
  return code`{\n${indent(joinCode(members, "\n"))}\n}`;
}

function securityData(alternative: ReadonlyMap<string, readonly string[]>, schemes: ReadonlyMap<string, string>): Code {
  return code`[${joinCode(
    [...alternative].map(
      ([name, scopes]) =>
        code`[${joinCode([identifier(schemes.get(name) ?? ""), ...scopes.map((scope) => quote(scope))], ", ")}]`,
    ),
    ", ",
  )}]`;
}

function parameterData(file: SourceFile, { parameter, json, textType }: ParameterPlan): Code {
  const { name, in: place, style, explode, allowReserved } = parameter;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const data = {
    ...(style !== usual && style !== "deepObject" && !json && { style }),
    ...(typeof textType !== "string" && style !== "deepObject" && explode !== (style === "form") && { explode }),
    ...(allowReserved && { allowReserved }),
  };
  const plain = typeof textType === "string" && !json && Object.keys(data).length === 0;
  const writer = json
    ? "jsonText"
    : style === "deepObject"
      ? "deepObject"
      : usual === "form"
        ? "formStyle"
        : "pathStyle";
  const members = [
    code`name: ${quote(name)}`,
    code`in: ${quote(parts[place])}`,
    ...(plain ? [] : [code`write: ${file.value(door, writer)}`]),
    ...Object.entries(data).map(([key, value]) => code`${propertyKey(key)}: ${jsonLiteral(value)}`),
  ];
  return code`{ ${joinCode(members, ", ")} }`;
}

/** The part of the input for each place of a parameter. */
const parts = { path: "params", query: "query", header: "headers", cookie: "cookies" } as const;

const encoders: Partial<Record<MediaPlan["kind"], string>> = {
  form: "formBody",
  multipart: "multipartBody",
  lines: "linesBody",
  bytes: "rawBody",
  text: "rawBody",
};
const decoders: Partial<Record<MediaPlan["kind"], string>> = {
  form: "readForm",
  text: "readText",
  bytes: "readBlob",
  lines: "readLines",
  events: "readEvents",
};

function encoder(file: SourceFile, { kind, media }: MediaPlan): Code {
  const encoding = media.source["encoding"];
  const deep =
    isJsonObject(encoding) &&
    Object.values(encoding).some((each) => isJsonObject(each) && each["style"] === "deepObject");
  const name = kind === "form" && deep ? "deepFormBody" : encoders[kind];
  return name === undefined ? empty : code`, ${file.value(door, name)}`;
}

/** Media types of an answer and their decoders. */
export function contentData(file: SourceFile, { media }: ResponsePlan): Code {
  const types = media.map(({ name, kind }) => {
    const decoder = decoders[kind];
    return code`${propertyKey(name)}: ${decoder === undefined ? new Code("0") : file.value(door, decoder)}`;
  });
  return types.length === 0 ? code`{}` : code`{ ${joinCode(types, ", ")} }`;
}

function responseData(file: SourceFile, response: ResponsePlan, contents: ReadonlyMap<string, Code>): Code {
  const content = contentData(file, response);
  const { status } = response;
  return code`${/^[1-9][0-9]*$/.test(status) ? new Code(status) : propertyKey(status)}: ${contents.get(content.text) ?? content}`;
}
