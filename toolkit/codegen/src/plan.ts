import {
  ContractError,
  isJsonObject,
  type Json,
  type Location,
  type MediaType,
  type OpenApiContract,
  type Operation,
  type Parameter,
} from "@concordat/model";
import type { Bundle } from "./bundle.ts";
import { essenceOf, mediaKind, type MediaKind } from "./media-kind.ts";
import { identifierFrom, NameSpace, notReserved, upperFirst } from "./names.ts";
import { schemaType, type Int64, type TypeExpression } from "./schema-type.ts";
import { textType, type TextType } from "./text-type.ts";

/** An operation with everything that the emitters need decided: names, types, kinds of bodies. */
export interface OperationPlan {
  readonly operation: Operation;
  /** `operationId`, or one made from method and path. */
  readonly id: string;
  /** `createOrder`: the function, the handler's key. */
  readonly name: string;
  /** `CreateOrder`: the stem of the operation's types. */
  readonly typeName: string;
  /** `contracts/order/openapi.yaml#/paths/~1orders/post` */
  readonly source: string;
  readonly parameters: readonly ParameterPlan[];
  readonly body: { readonly required: boolean; readonly media: readonly MediaPlan[] } | undefined;
  readonly responses: readonly ResponsePlan[];
}

export interface ParameterPlan {
  readonly parameter: Parameter & { readonly in: "path" | "query" | "header" | "cookie" };
  readonly type: TypeExpression;
  readonly textType: TextType;
  /** The value of an absent parameter. */
  readonly default: Json | undefined;
  /** Its text is a JSON document. */
  readonly json: boolean;
  readonly schema: Location | undefined;
}

export interface MediaPlan {
  readonly name: string;
  readonly kind: MediaKind;
  /** Of the whole body; of one item for events and lines. */
  readonly type: TypeExpression;
  readonly schema: Location | undefined;
  readonly media: MediaType;
}

export interface ResponsePlan {
  readonly status: string;
  readonly description: string | undefined;
  readonly media: readonly MediaPlan[];
  readonly headers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly type: TypeExpression;
    readonly description: string | undefined;
  }[];
}

export interface PlanOptions {
  readonly int64: Int64;
}

/** Names of operations, decided before schemas get theirs. */
export interface OperationNames {
  readonly id: string;
  readonly name: string;
  readonly typeName: string;
}

/** Names for every operation: exact identifiers first, then in the order of the contract. @throws ContractError */
export function nameOperations(
  contract: OpenApiContract,
  operations: readonly Operation[],
): ReadonlyMap<Operation, OperationNames> {
  const seen = new Map<string, Operation>();
  const wanted = operations.map((operation) => {
    const id = operation.id ?? derivedId(operation);
    if (id === "__proto__") throw refused(contract, operation, "an operationId other than __proto__", "__proto__");
    if (seen.has(id))
      throw refused(contract, operation, "operationIds that differ", `${JSON.stringify(id)} a second time`);
    seen.set(id, operation);
    return { operation, id, name: identifierFrom(id, "camel", "operation") };
  });
  const names = new NameSpace();
  const types = new NameSpace();
  const result = new Map<Operation, OperationNames>();
  for (const exact of [true, false]) {
    for (const { operation, id, name } of wanted) {
      if ((id === name) !== exact) continue;
      const taken = names.take(name);
      result.set(operation, { id, name: taken, typeName: types.take(notReserved(upperFirst(taken))) });
    }
  }
  return result;
}

function refused(contract: OpenApiContract, operation: Operation, expected: string, got: string): ContractError {
  return new ContractError({
    code: "GENERATE_NAME_REFUSED",
    position: contract.position(operation.location),
    expected,
    got,
    advice: "Rename the operation in the contract.",
  });
}

/** `getOrdersByOrderId` for `GET /orders/{orderId}` without an operationId. */
function derivedId({ method, path }: Operation): string {
  const words = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? `by-${part}` : part));
  return identifierFrom([method, ...words].join("-"), "camel", "operation");
}

export function planOperation(
  bundle: Bundle,
  operation: Operation,
  { id, name, typeName }: OperationNames,
  { int64 }: PlanOptions,
): OperationPlan {
  const { contract } = bundle;
  const parameters = operation.parameters.flatMap((parameter) => {
    const place = parameter.in;
    if (place === "querystring")
      throw refusedParameter(contract, parameter, "a parameter in path, query, header or cookie", "one in querystring");
    if (parameter.name === "__proto__")
      throw refusedParameter(contract, parameter, "a parameter with a name other than __proto__", "__proto__");
    // OpenAPI ignores these header parameters: they belong to bodies and security.
    if (place === "header" && ["accept", "content-type", "authorization"].includes(parameter.name.toLowerCase()))
      return [];
    return [
      planParameter(
        bundle,
        { ...parameter, in: place },
        `${typeName}${upperFirst(identifierFrom(parameter.name, "pascal", "Parameter"))}`,
        int64,
      ),
    ];
  });
  const body = operation.requestBody;
  const success = operation.responses.filter(({ status }) => status.startsWith("2"));
  return {
    operation,
    id,
    name,
    typeName,
    source: `${operation.mention.document}#${operation.mention.pointer}`,
    parameters,
    body:
      body === undefined || body.content.length === 0
        ? undefined
        : {
            required: body.required,
            media: body.content.map((media) => planMedia(bundle, media, `${typeName}Body`, int64)),
          },
    responses: operation.responses.map((response) => {
      const stem =
        success.length === 1 && response === success[0]
          ? `${typeName}Response`
          : `${typeName}${upperFirst(response.status)}`;
      return {
        status: response.status,
        description: response.description,
        media: response.content.map((media) => planMedia(bundle, media, stem, int64)),
        headers: response.headers
          .filter((header) => header.name.toLowerCase() !== "content-type" && header.name !== "__proto__")
          .map((header) => ({
            name: header.name,
            required: header.required,
            type: schemaType(
              bundle,
              header.schema ?? header.content[0]?.schema,
              `${stem}${identifierFrom(header.name, "pascal", "Header")}`,
              int64,
            ),
            description: header.description,
          })),
      };
    }),
  };
}

function refusedParameter(
  contract: OpenApiContract,
  parameter: Parameter,
  expected: string,
  got: string,
): ContractError {
  return new ContractError({
    code: "GENERATE_NAME_REFUSED",
    position: contract.position(parameter.location),
    expected,
    got,
  });
}

function planParameter(
  bundle: Bundle,
  parameter: ParameterPlan["parameter"],
  wanted: string,
  int64: Int64,
): ParameterPlan {
  const content = parameter.content[0];
  const schema = parameter.schema ?? content?.schema;
  const node = schema === undefined ? undefined : bundle.contract.at(bundle.contract.follow(schema));
  const json = content !== undefined && mediaKind(content.name, node) === "json";
  const local = schema === undefined ? undefined : bundle.local(schema);
  return {
    parameter,
    type: schemaType(bundle, schema, wanted, int64),
    textType: json ? "json" : textType(bundle, local, int64),
    default: isJsonObject(node) ? node["default"] : undefined,
    json,
    schema,
  };
}

function planMedia(bundle: Bundle, media: MediaType, wanted: string, int64: Int64): MediaPlan {
  const schema = media.itemSchema ?? media.schema;
  const node = schema === undefined ? undefined : bundle.contract.at(schema);
  const kind = mediaKind(essenceOf(media.name), node);
  const opaque = kind === "bytes" || kind === "text";
  return {
    name: media.name,
    kind,
    type: opaque
      ? () => {
          throw new TypeError(`A body of ${kind} has no schema type`);
        }
      : schemaType(bundle, schema, wanted, int64),
    schema: opaque ? undefined : schema,
    media,
  };
}
