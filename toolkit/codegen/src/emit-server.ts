import { isJsonObject } from "@concordat/model";
import type { Bundle } from "./bundle.ts";
import { Code, code, docComment, empty, indent, joinCode, jsonLiteral, propertyKey, quote } from "./code.ts";
import { operationDocs, constraints } from "./docs.ts";
import type { Validators } from "./emit-validators.ts";
import { identifier } from "./names.ts";
import type { MediaPlan, OperationPlan, ParameterPlan, ResponsePlan } from "./plan.ts";
import type { Int64 } from "./schema-type.ts";
import { SourceFile, type GeneratedFile } from "./source-file.ts";
import { operationData, schemeData } from "./server-table.ts";

const door = "@concordat/runtime/codegen-v1/server";
const builders = ["accepted", "created", "HttpProblem", "noContent", "ok", "problem", "reply"];
const reexported = ["Auth", "Authenticator", "AuthenticationRequest", "Double", "Middleware", "ServerLog"];

/** `server.ts`: input, result and handler type of each operation, the exhaustive `Handlers`, and `createServer`. */
export function emitServer(
  bundle: Bundle,
  plans: readonly OperationPlan[],
  validators: Validators,
  header: string,
  int64: Int64,
): GeneratedFile {
  const declared = plans.flatMap(({ typeName }) => [typeName, `${typeName}Request`, `${typeName}Result`]);
  const file = new SourceFile(header, [...declared, ...fixedNames]);
  file.print(
    new Code(
      `export { ${builders.join(", ")} } from ${quote(door).text};\nexport type { ${reexported.join(", ")} } from ${quote(door).text};`,
    ),
  );
  for (const plan of plans) printOperation(file, plan);
  file.print(
    code`/** A handler for every operation; a missing or surplus one does not compile. */\nexport interface Handlers {\n${indent(
      joinCode(
        plans.map(
          ({ name, typeName, source, operation }) =>
            code`${docComment([operation.summary, `@generated from ${source}`])}readonly ${propertyKey(name)}: ${identifier(typeName)};`,
        ),
        "\n",
      ),
    )}\n}`,
  );
  printOptions(file, plans);
  printTable(file, bundle, plans, validators, int64);
  return { path: "server.ts", text: file.toString() };
}

const fixedNames = [
  "Handlers",
  "Authenticators",
  "ServerOptions",
  "createServer",
  "createDouble",
  "operations",
  "service",
  "securitySchemes",
];

function printOperation(file: SourceFile, plan: OperationPlan): void {
  const { typeName, source, operation } = plan;
  const docs = docComment([...operationDocs(operation), `@generated from ${source}`]);
  const generated = docComment([`@generated from ${source}`]);
  const members = [
    ...parameterMember(file, "params", plan, "path"),
    ...parameterMember(file, "query", plan, "query"),
    ...parameterMember(file, "headers", plan, "header"),
    ...parameterMember(file, "cookies", plan, "cookie"),
    bodyMember(file, plan),
    authMember(file, plan),
  ];
  file.print(
    code`${generated}export interface ${identifier(`${typeName}Request`)} extends ${file.type(door, "ServerRequest")} {\n${indent(joinCode(members, "\n"))}\n}`,
  );
  const replies = plan.responses.map((response) => replyType(file, plan, response));
  file.print(
    code`${generated}export type ${identifier(`${typeName}Result`)} =${
      replies.length === 1
        ? code` ${replies[0] ?? empty}`
        : code`\n${indent(
            joinCode(
              replies.map((reply) => code`| ${reply}`),
              "\n",
            ),
          )}`
    };`,
  );
  const result = identifier(`${typeName}Result`);
  file.print(
    code`${docs}export type ${identifier(typeName)} = (request: ${identifier(`${typeName}Request`)}) => Promise<${result}> | ${result};`,
  );
}

function parameterMember(file: SourceFile, member: string, { parameters }: OperationPlan, place: string): Code[] {
  const own = parameters.filter(({ parameter }) => parameter.in === place);
  const name = new Code(member);
  if (own.length === 0) return [];
  const lines = own.map(
    (plan) =>
      code`${parameterDocs(plan)}readonly ${propertyKey(plan.parameter.name)}${plan.parameter.required || plan.default !== undefined ? empty : new Code("?")}: ${plan.type(file)};`,
  );
  return [code`readonly ${name}: {\n${indent(joinCode(lines, "\n"))}\n};`];
}

export function parameterDocs({ parameter, default: value }: ParameterPlan): Code {
  const schema = parameter.source["schema"];
  return docComment([
    parameter.description,
    isJsonObject(schema) ? constraints(schema) : undefined,
    value === undefined ? undefined : `@default ${JSON.stringify(value)}`,
    parameter.deprecated ? "@deprecated" : undefined,
  ]);
}

function bodyMember(file: SourceFile, { body }: OperationPlan): Code {
  if (body === undefined) return code`readonly body: undefined;`;
  const types = [...new Set(body.media.map((media) => requestBodyType(file, media).text))];
  return code`readonly body: ${new Code([...types, ...(body.required ? [] : ["undefined"])].join(" | "))};`;
}

function requestBodyType(file: SourceFile, media: MediaPlan): Code {
  if (media.kind === "bytes") return code`AsyncIterable<Uint8Array>`;
  if (media.kind === "text") return code`string`;
  const type = media.type(file);
  if (media.kind === "multipart") return code`${file.type(door, "MultipartBody")}<${type}>`;
  return media.kind === "lines" || media.kind === "events" ? code`AsyncIterable<${type}>` : type;
}

function authMember(file: SourceFile, { operation }: OperationPlan): Code {
  if (operation.security.length === 0) return code`readonly auth: undefined;`;
  const anonymous = operation.security.some((alternative) => alternative.size === 0);
  return code`readonly auth: ${file.type(door, "Auth")}${anonymous ? code` | undefined` : empty};`;
}

function replyType(file: SourceFile, plan: OperationPlan, response: ResponsePlan): Code {
  const bodies = [...new Set(response.media.map((media) => responseBodyType(file, media).text))];
  const body = new Code(bodies.length === 0 ? "undefined" : bodies.join(" | "));
  const headers = response.headers.map(
    ({ name, required, type }) => code`readonly ${propertyKey(name)}${required ? empty : new Code("?")}: ${type(file)}`,
  );
  const status = statusType(file, plan, response.status);
  return code`${file.type(door, "Reply")}<${status}, ${body}${headers.length === 0 ? empty : code`, { ${joinCode(headers, "; ")} }`}>`;
}

function statusType(file: SourceFile, plan: OperationPlan, status: string): Code {
  if (/^[1-5][0-9][0-9]$/.test(status)) return new Code(status);
  const listed = plan.responses.map((response) => response.status).filter((each) => /^[1-5][0-9][0-9]$/.test(each));
  const range = /^([1-5])XX$/i.exec(status)?.[1];
  const all =
    range === undefined ? file.type(door, "Status") : code`${file.type(door, "StatusOf")}<${new Code(range)}>`;
  return listed.length === 0 ? all : code`Exclude<${all}, ${new Code(listed.join(" | "))}>`;
}

function responseBodyType(file: SourceFile, media: MediaPlan): Code {
  if (media.kind === "bytes") return file.type(door, "ByteSource");
  if (media.kind === "text") return code`string`;
  const type = media.type(file);
  if (media.kind === "events") return code`AsyncIterable<${type} | ${file.type(door, "ServerSentEvent")}<${type}>>`;
  return media.kind === "lines" ? code`AsyncIterable<${type}> | Iterable<${type}>` : type;
}

function printOptions(file: SourceFile, plans: readonly OperationPlan[]): void {
  const schemes = [
    ...new Set(plans.flatMap(({ operation }) => operation.security.flatMap((alternative) => [...alternative.keys()]))),
  ];
  const settings = file.type(door, "ServerSettings");
  if (schemes.length === 0) {
    file.print(code`export type ServerOptions = ${settings};`);
    return;
  }
  const authenticator = file.type(door, "Authenticator");
  const members = schemes.map((name) => code`readonly ${propertyKey(name)}: ${authenticator};`);
  file.print(
    code`/** An authenticator for each security scheme that the operations ask for. */\nexport interface Authenticators {\n${indent(joinCode(members, "\n"))}\n}`,
  );
  file.print(code`export interface ServerOptions extends ${settings} {\n  readonly authenticate: Authenticators;\n}`);
}

function printTable(
  file: SourceFile,
  bundle: Bundle,
  plans: readonly OperationPlan[],
  validators: Validators,
  int64: Int64,
): void {
  const { contract } = bundle;
  const used = new Set(
    plans.flatMap(({ operation }) => operation.security.flatMap((alternative) => [...alternative.keys()])),
  );
  const schemes = [...contract.securitySchemes.values()]
    .filter(({ name }) => used.has(name))
    .map(({ name, source }) => code`${propertyKey(name)}: ${jsonLiteral(schemeData(source))},`);
  const table = plans.map(
    (plan) => code`${propertyKey(plan.name)}: ${operationData(file, bundle, plan, validators, int64)},`,
  );
  const hasBodies = plans.some(({ responses }) =>
    responses.some(({ media }) => media.some(({ schema }) => schema !== undefined)),
  );
  file.print(
    code`const service: ${file.type(door, "ServiceDescriptor")} = {\n${indent(
      joinCode(
        [
          code`source: ${quote(contract.entry)},`,
          code`securitySchemes: {${schemes.length === 0 ? empty : code`\n${indent(joinCode(schemes, "\n"))}\n`}},`,
          code`operations: {\n${indent(joinCode(table, "\n"))}\n},`,
          ...(hasBodies
            ? [code`responseSchemas: async () => (await import("./response-schemas.ts")).responseSchemas,`]
            : []),
        ],
        "\n",
      ),
    )}\n};`,
  );
  file.print(
    code`/** A server for tests that refuses what the contract refuses; operations without a handler answer 501. */\nexport function createDouble(handlers: Partial<Handlers>, options?: ${file.type(door, "ServerSettings")}): Promise<${file.type(door, "Double")}> {\n  return ${file.value(door, "startDouble")}(service, handlers, options);\n}`,
  );
  const optional = used.size === 0 ? code` = {}` : empty;
  file.print(
    code`/**\n * One middleware for Express 5 (or \`http.createServer\`) that serves every operation.\n * @throws TypeError when a handler or an authenticator is missing\n */\nexport function createServer(handlers: Handlers, options: ServerOptions${optional}): ${file.type(door, "Middleware")} {\n  return ${file.value(door, "serve")}(service, handlers, options);\n}`,
  );
}
