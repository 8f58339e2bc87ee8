/** A security scheme as a client presents it; made by `bearer`, `basic` and `apiKey`. */
export interface SchemeDescriptor {
  readonly name: string;
  /** Puts a credential into a request. */
  present(credential: string, headers: Headers, query: string[]): void;
}

/** A parameter. Absent members mean OpenAPI's default for the place. */
export interface ParameterDescriptor {
  readonly name: string;
  /** The part of the input that holds it, and so the part of the request that carries it. */
  readonly in: "params" | "query" | "headers" | "cookies";
  /** Writes lists, objects and whatever has a style of its own; absent: the value's text. */
  readonly write?: ParameterWriter;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** Writes a parameter; undefined where there is nothing to send. */
export type ParameterWriter = (parameter: ParameterDescriptor, value: unknown) => string | undefined;

/** Turns a body into what `fetch` takes. */
export type BodyEncoder = (body: unknown) => unknown;

/** Turns a response into data. */
export type BodyDecoder = (response: Response) => Promise<unknown>;

/** Media types of an answer and how they are read; 0 stands for JSON. */
export type ContentDescriptor = Readonly<Record<string, BodyDecoder | 0>>;

/** One operation as data; its behaviour is in the runtime. */
export interface ClientOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly ParameterDescriptor[];
  /** Media type of the request's body and how it is written; JSON where no encoder stands. */
  readonly body?: readonly [type: string, encode?: BodyEncoder];
  /** By status: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, ContentDescriptor>>;
  /** Safe to send again: by its method, or by the header that carries the idempotency key. */
  readonly repeatable?: true | string;
  /** Alternatives of schemes with scopes; an empty alternative allows anonymous calls. */
  readonly security?: readonly (readonly (readonly [scheme: SchemeDescriptor, ...scopes: string[]])[])[];
  readonly deprecated?: string | true;
  readonly sunset?: string;
}
