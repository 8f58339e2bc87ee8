/** A security scheme as a client presents it: `bearer`, `basic`, or the place and name of an API key. */
export interface SchemeDescriptor {
  readonly name: string;
  readonly as: "bearer" | "basic" | "header" | "query" | "cookie";
  /** Of the header, query parameter or cookie. */
  readonly key?: string;
}

/** A parameter. Absent members mean OpenAPI's default for the place. */
export interface ParameterDescriptor {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The value travels as JSON text. */
  readonly json?: boolean;
}

/** Turns a body into what `fetch` takes. */
export type BodyEncoder = (body: unknown) => unknown;

/** Turns a response into data. */
export type BodyDecoder = (response: Response) => Promise<unknown>;

/** One operation as data; its behaviour is in the runtime. */
export interface ClientOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly ParameterDescriptor[];
  /** Media type of the request's body and how it is written; JSON where no encoder stands. */
  readonly body?: readonly [type: string, encode?: BodyEncoder];
  /** By status (`200`, `4XX`, `default`): media types and how they are read; JSON where no decoder stands. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, BodyDecoder | 0>>>>;
  /** Safe to send again: by its method, or by the header that carries the idempotency key. */
  readonly repeatable?: true | string;
  /** Alternatives of schemes with scopes; an empty alternative allows anonymous calls. */
  readonly security?: readonly (readonly (readonly [scheme: SchemeDescriptor, ...scopes: string[]])[])[];
  readonly deprecated?: string | true;
  readonly sunset?: string;
}
