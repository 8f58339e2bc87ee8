import type { BodyKind, MediaDescriptor, OperationDescriptor, ServiceDescriptor } from "./descriptor.ts";
import { type ForwardCall, forwardOf } from "./forward.ts";
import { essenceOf } from "./media-type.ts";
import { compileParameters, type ParameterParser } from "./parse-parameters.ts";
import type { Reply } from "./reply.ts";
import type { ServerRequest } from "./request.ts";
import type { HeaderList } from "./send-reply.ts";
import type { ServerSettings } from "./settings.ts";

export type Handler = (request: ServerRequest) => Reply | Promise<Reply>;

/** What can be worked out before the first request comes. */
export interface CompiledOperation {
  readonly id: string;
  readonly descriptor: OperationDescriptor;
  readonly handler: Handler;
  /** Set for a handler that takes the connection over. */
  readonly forward: ((call: ForwardCall) => Promise<void>) | undefined;
  readonly parse: ParameterParser;
  /** Media types that a request body may have. */
  readonly consumes: ReadonlyMap<string, MediaDescriptor>;
  /** Media types of successful answers, for 406. */
  readonly produces: readonly string[];
  readonly responses: ReadonlyMap<string, CompiledResponse>;
  /** Sent with every answer: `Deprecation` and `Sunset`. */
  readonly headers: HeaderList;
}

export interface CompiledResponse {
  readonly content: readonly (readonly [type: string, kind: BodyKind])[];
  readonly types: readonly string[];
  /** Declared headers in lower case; `true`: required. */
  readonly headers: ReadonlyMap<string, boolean>;
}

export function compileOperation(
  id: string,
  descriptor: OperationDescriptor,
  handler: Handler,
  service: ServiceDescriptor,
  settings: ServerSettings,
): CompiledOperation {
  const names = [...descriptor.path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
  const apiKeys = Object.values(service.securitySchemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [],
  );
  const responses = new Map(
    Object.entries(descriptor.responses).map(([status, { content = {}, headers = {} }]): [string, CompiledResponse] => {
      const entries = Object.entries(content);
      return [
        status,
        {
          content: entries,
          types: entries.map(([type]) => type),
          headers: new Map(Object.entries(headers).map(([name, required]) => [name.toLowerCase(), required])),
        },
      ];
    }),
  );
  return {
    id,
    descriptor,
    handler,
    forward: forwardOf(handler),
    parse: compileParameters(descriptor.parameters ?? [], names, settings.unknownQuery ?? "refuse", apiKeys),
    consumes: new Map(Object.entries(descriptor.body?.content ?? {}).map(([type, media]) => [essenceOf(type), media])),
    produces: [
      ...new Set([...responses].filter(([status]) => status.startsWith("2")).flatMap(([, { types }]) => types)),
    ],
    responses,
    headers: lifecycleHeaders(descriptor),
  };
}

/** The declared response for a status: exact, then `4XX`, then `default`. */
export function responseFor(operation: CompiledOperation, status: number): CompiledResponse | undefined {
  const { responses } = operation;
  return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get("default");
}

/** `Deprecation` (RFC 9745; a contract that tells no date means "already", the epoch) and `Sunset` (RFC 8594). */
function lifecycleHeaders({ deprecated, sunset }: OperationDescriptor): HeaderList {
  const headers: HeaderList = [];
  if (deprecated !== undefined)
    headers.push("Deprecation", `@${deprecated === true ? 0 : Math.floor(Date.parse(deprecated) / 1000)}`);
  if (sunset !== undefined) headers.push("Sunset", new Date(sunset).toUTCString());
  return headers;
}
