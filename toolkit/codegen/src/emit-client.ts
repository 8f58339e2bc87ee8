import type { Bundle } from "./bundle.ts";
import { contentData, isIdempotencyKey, operationDescriptor, sentMedia } from "./client-descriptor.ts";
import { Code, code, docComment, empty, indent, joinCode, jsonLiteral, propertyKey, quote } from "./code.ts";
import { operationDocs } from "./docs.ts";
import { parameterDocs } from "./emit-server.ts";
import { essenceOf } from "./media-kind.ts";
import { findPages, type PagePlan } from "./find-pages.ts";
import { identifier, identifierFrom, NameSpace } from "./names.ts";
import type { MediaPlan, OperationPlan, ParameterPlan, ResponsePlan } from "./plan.ts";
import { SourceFile, type GeneratedFile } from "./source-file.ts";

const door = "@concordat/runtime/codegen-v1/client";

interface ClientPlan extends OperationPlan {
  readonly page: PagePlan | undefined;
  /** True when nothing in the input is required. */
  readonly optional: boolean;
}

/** `client.ts`: a function per operation with its input, data, outcome and error types, and all of them bound together. */
export function emitClient(
  bundle: Bundle,
  operations: readonly OperationPlan[],
  service: string,
  header: string,
): GeneratedFile {
  const plans = operations.map((plan): ClientPlan => ({
    ...plan,
    page: findPages(bundle, plan),
    optional: !needsInput(plan),
  }));
  const own = new NameSpace(
    plans.flatMap(({ name, typeName }) => [
      name,
      ...["Input", "Data", "Outcome", "Error"].map((suffix) => typeName + suffix),
    ]),
  );
  const stem = identifierFrom(service, "pascal", "Service");
  const clientType = own.take(`${stem}Client`);
  const clientFunction = own.take(`create${stem}Client`);
  const schemes = new Map(
    schemesOf(plans).map((name) => [name, own.take(`${identifierFrom(name, "camel", "scheme")}Scheme`)]),
  );
  const declared = plans.flatMap(({ name, typeName }) => [
    name,
    ...["Input", "Data", "Outcome", "Error"].map((suffix) => typeName + suffix),
  ]);
  const file = new SourceFile(header, [...declared, clientType, clientFunction, ...schemes.values()]);
  file.print(new Code(reexports));
  for (const [name, local] of schemes) printScheme(file, bundle, name, local);
  const contents = sharedContents(file, plans, own);
  for (const plan of plans) printOperation(file, plan, schemes, contents);
  printBound(file, plans, clientType, clientFunction);
  return { path: "client.ts", text: file.toString() };
}

const reexports = `export {
  ApiError,
  CancelledError,
  clientCredentials,
  ClientError,
  createClient,
  InputError,
  NetworkError,
  TimeoutError,
  UnexpectedResponse,
} from ${quote(door).text};
export type { CallOptions, Client, ClientOptions } from ${quote(door).text};`;

function schemesOf(plans: readonly OperationPlan[]): string[] {
  return [
    ...new Set(plans.flatMap(({ operation }) => operation.security.flatMap((alternative) => [...alternative.keys()]))),
  ];
}

function printScheme(file: SourceFile, { contract }: Bundle, name: string, local: string): void {
  const scheme = contract.securitySchemes.get(name);
  const { type, scheme: http, in: place, name: key } = scheme?.source ?? {};
  const docs =
    scheme === undefined
      ? empty
      : docComment([`@generated from ${scheme.location.document}#${scheme.location.pointer}`]);
  const maker =
    type === "apiKey" ? "apiKey" : typeof http === "string" && http.toLowerCase() === "basic" ? "basic" : "bearer";
  const more = maker === "apiKey" ? [quote(String(place)), quote(String(key))] : [];
  file.print(
    code`${docs}const ${identifier(local)} = /* @__PURE__ */ ${file.value(door, maker)}(${joinCode([quote(name), ...more], ", ")});`,
  );
}

/** Contents that several answers share, such as problems, are written once. */
function sharedContents(file: SourceFile, plans: readonly OperationPlan[], own: NameSpace): ReadonlyMap<string, Code> {
  const counts = new Map<string, number>();
  for (const response of plans.flatMap(({ responses }) => responses)) {
    const text = contentData(file, response).text;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const shared = new Map<string, Code>();
  for (const response of plans.flatMap(({ responses }) => responses)) {
    const text = contentData(file, response).text;
    const first = response.media[0];
    if (first === undefined || (counts.get(text) ?? 0) < 2 || shared.has(text)) continue;
    const name = own.take(identifierFrom(`${essenceOf(first.name).split("/")[1] ?? ""} content`, "camel", "content"));
    file.names.take(name);
    shared.set(text, identifier(name));
    file.print(code`const ${identifier(name)}: ${file.type(door, "ContentDescriptor")} = ${new Code(text)};`);
  }
  return shared;
}

/** True where a call cannot be made without input. */
function needsInput(plan: OperationPlan): boolean {
  return (
    (plan.body?.required === true && sentMedia(plan) !== undefined) ||
    plan.parameters.some((parameter) => isRequired(parameter))
  );
}

/** The idempotency key is made by the runtime when the caller gives none. */
function isRequired({ parameter }: ParameterPlan): boolean {
  return parameter.required && !isIdempotencyKey(parameter);
}

function printOperation(
  file: SourceFile,
  plan: ClientPlan,
  schemes: ReadonlyMap<string, string>,
  contents: ReadonlyMap<string, Code>,
): void {
  const { name, typeName, source, operation, page } = plan;
  const generated = docComment([`@generated from ${source}`]);
  const type = (suffix: string): Code => identifier(typeName + suffix);
  const members = [
    ...partMember(file, "params", plan, "path"),
    ...partMember(file, "query", plan, "query"),
    ...partMember(file, "headers", plan, "header"),
    ...partMember(file, "cookies", plan, "cookie"),
    ...bodyMember(file, plan),
  ];
  file.print(
    members.length === 0
      ? code`${generated}export type ${type("Input")} = Readonly<Record<never, never>>;`
      : code`${generated}export interface ${type("Input")} {\n${indent(joinCode(members, "\n"))}\n}`,
  );
  const successes = plan.responses.filter(isSuccess);
  const failures = plan.responses.filter(
    (response) => !isSuccess(response) || (response.status === "default" && successes.length > 0),
  );
  const data = [...new Set(successes.map((response) => dataType(file, response).text))];
  file.print(
    code`${generated}export type ${type("Data")} = ${new Code(data.length === 0 ? "undefined" : data.join(" | "))};`,
  );
  const outcomes = [
    ...successes.map((response) => answerType(file, plan, response, "Success")),
    ...failures.map((response) => answerType(file, plan, response, "Failure")),
  ];
  file.print(code`${generated}export type ${type("Outcome")} =${union(outcomes)};`);
  const errors = failures.map(
    (response) =>
      code`${file.type(door, "ApiError")}<${statusType(file, plan, response.status, "error")}, ${dataType(file, response)}>`,
  );
  file.print(code`${generated}export type ${type("Error")} =${union(errors)};`);
  const throws = failures.map(
    ({ status, description }) =>
      `@throws {ApiError} ${status}${description === undefined ? "" : ` ${oneLine(description)}`}`,
  );
  const docs = docComment([...operationDocs(operation), ...throws, `@generated from ${source}`]);
  const made = file.value(door, page === undefined ? "operation" : "paged");
  const pagePlan = page === undefined ? empty : code`, ${jsonLiteral(page)}`;
  file.print(
    code`${docs}export const ${identifier(name)}: ${callType(file, plan, "")} = /* @__PURE__ */ ${made}(${operationDescriptor(file, plan, schemes, contents)}${pagePlan});`,
  );
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

function union(types: readonly Code[]): Code {
  if (types.length <= 1) return code` ${types[0] ?? new Code("never")}`;
  return code`\n${indent(
    joinCode(
      types.map((type) => code`| ${type}`),
      "\n",
    ),
  )}`;
}

function callType(file: SourceFile, { typeName, page, optional }: ClientPlan, prefix: "" | "Bound"): Code {
  const kind = page !== undefined ? "PagedCall" : optional ? "OptionalCall" : "Call";
  const types = ["Input", "Data", "Outcome", "Error"].map((suffix) => identifier(typeName + suffix));
  const item = page === undefined ? [] : [code`${identifier(`${typeName}Data`)}[${quote(page.items)}][number]`];
  return code`${file.type(door, `${prefix}${kind}`)}<${joinCode([...types, ...item], ", ")}>`;
}

function isSuccess({ status }: ResponsePlan): boolean {
  return /^[123]/.test(status);
}

function partMember(file: SourceFile, member: string, { parameters }: OperationPlan, place: string): Code[] {
  const own = parameters.filter(({ parameter }) => parameter.in === place);
  if (own.length === 0) return [];
  const lines = own.map(
    (plan) =>
      code`${parameterDocs(plan)}readonly ${propertyKey(plan.parameter.name)}${isRequired(plan) ? empty : new Code("?")}: ${plan.type(file)};`,
  );
  return [
    code`readonly ${new Code(member)}${own.some(isRequired) ? empty : new Code("?")}: {\n${indent(joinCode(lines, "\n"))}\n};`,
  ];
}

function bodyMember(file: SourceFile, plan: OperationPlan): Code[] {
  const media = sentMedia(plan);
  if (media === undefined) return [];
  const binary = (): Code => file.type(door, "BinaryBody");
  const type =
    media.kind === "bytes"
      ? binary()
      : media.kind === "text"
        ? code`string`
        : media.kind === "lines" || media.kind === "events"
          ? code`AsyncIterable<${media.type(file)}>`
          : media.type(file);
  return [
    code`${docComment([plan.operation.requestBody?.description])}readonly body${plan.body?.required === true ? empty : new Code("?")}: ${type};`,
  ];
}

function dataType(file: SourceFile, { media }: ResponsePlan): Code {
  const types = [...new Set(media.map((each) => mediaType(file, each).text))];
  return new Code(types.length === 0 ? "undefined" : types.join(" | "));
}

function mediaType(file: SourceFile, media: MediaPlan): Code {
  if (media.kind === "bytes") return code`Blob`;
  if (media.kind === "text") return code`string`;
  const type = media.type(file);
  if (media.kind === "lines") return code`AsyncGenerator<${type}, void, undefined>`;
  return media.kind === "events"
    ? code`AsyncGenerator<${file.type(door, "ServerSentEvent")}<${type}>, void, undefined>`
    : type;
}

function answerType(file: SourceFile, plan: OperationPlan, response: ResponsePlan, kind: "Success" | "Failure"): Code {
  const required = response.headers.filter(({ required: is }) => is).map(({ name }) => quote(name));
  const headers = required.length === 0 ? empty : code`, ${joinCode(required, " | ")}`;
  return code`${file.type(door, kind)}<${statusType(file, plan, response.status, kind === "Success" ? "success" : "error")}, ${dataType(file, response)}${headers}>`;
}

function statusType(file: SourceFile, plan: OperationPlan, status: string, kind: "success" | "error"): Code {
  if (/^[1-5][0-9][0-9]$/.test(status)) return new Code(status);
  const range = /^([1-5])XX$/i.exec(status)?.[1];
  const all =
    range !== undefined
      ? code`${file.type(door, "StatusOf")}<${new Code(range)}>`
      : kind === "error"
        ? file.type(door, "ErrorStatus")
        : code`${file.type(door, "StatusOf")}<2>`;
  const listed = plan.responses
    .map((response) => response.status)
    .filter(
      (each) => /^[1-5][0-9][0-9]$/.test(each) && (range === undefined ? Number(each) >= 400 : each.startsWith(range)),
    );
  return listed.length === 0 ? all : code`Exclude<${all}, ${new Code(listed.join(" | "))}>`;
}

function printBound(file: SourceFile, plans: readonly ClientPlan[], clientType: string, clientFunction: string): void {
  const members = plans.map(
    (plan) =>
      code`${docComment([...operationDocs(plan.operation), `@generated from ${plan.source}`])}readonly ${propertyKey(plan.name)}: ${callType(file, plan, "Bound")};`,
  );
  file.print(
    code`/** Every operation, bound to one client. */\nexport interface ${identifier(clientType)} {\n${indent(joinCode(members, "\n"))}\n}`,
  );
  const calls = joinCode(
    plans.map(({ name }) => code`${identifier(name)},`),
    "\n",
  );
  const create = code`${file.value(door, "createClient")}(options)`;
  file.print(
    code`/**\n * All operations in one object. Import single functions instead where the size of a bundle counts.\n */\nexport function ${identifier(clientFunction)}(options: ${file.type(door, "ClientOptions")}): ${identifier(clientType)} {\n  return ${file.value(door, "bind")}(${create}, {\n${indent(calls, 4)}\n  });\n}`,
  );
}
