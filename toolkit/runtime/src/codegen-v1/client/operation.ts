import { call, type CallInput } from "./call.ts";
import type { CallOptions, Client } from "./client.ts";
import type { ClientOperation } from "./descriptor.ts";
import { ApiError } from "./errors.ts";
import type { CallOutcome } from "./read-outcome.ts";

/** Response headers; declared ones that are required are always there. */
export interface ResponseHeaders<Required extends string = never> extends Headers {
  get(name: Required): string;
  get(name: string): string | null;
}

/** A successful answer. Discriminated by `ok` and `status`. */
export interface Success<Status extends number, Data, Required extends string = never> extends Omit<
  CallOutcome,
  "ok" | "status" | "data" | "headers"
> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly headers: ResponseHeaders<Required>;
}

/** An error answer that the contract declares. */
export interface Failure<Status extends number, Data, Required extends string = never> extends Omit<
  CallOutcome,
  "ok" | "status" | "data" | "headers"
> {
  readonly ok: false;
  readonly status: Status;
  readonly data: Data;
  readonly headers: ResponseHeaders<Required>;
}

/** A function for one operation: its data, or an error. */
export interface Call<Input, Data, Outcome, Failed> {
  /** Answers the body of a successful answer; throws a `ClientError` otherwise. */
  (client: Client, input: Input, options?: CallOptions): Promise<Data>;
  /** Answers every declared answer without throwing; throws only where there is none. */
  result(client: Client, input: Input, options?: CallOptions): Promise<Outcome>;
  /** True for errors that this operation declares: narrow them by `status`. */
  isError(error: unknown): error is Failed;
  readonly operation: ClientOperation;
}

/** A {@link Call} whose input may be left out. */
export interface OptionalCall<Input, Data, Outcome, Failed> extends Call<Input, Data, Outcome, Failed> {
  (client: Client, input?: Input, options?: CallOptions): Promise<Data>;
  result(client: Client, input?: Input, options?: CallOptions): Promise<Outcome>;
}

/** Makes the function of an operation. */
export function operation<Made extends Call<never, unknown, unknown, unknown>>(descriptor: ClientOperation): Made {
  const run = async (client: Client, input?: CallInput, options?: CallOptions): Promise<unknown> =>
    unwrap(descriptor, await call(client, descriptor, input, options));
  return Object.assign(run, {
    result: (client: Client, input?: CallInput, options?: CallOptions) => call(client, descriptor, input, options),
    isError: (error: unknown) => error instanceof ApiError && error.operation === descriptor.id,
    operation: descriptor,
  }) as unknown as Made;
}

function unwrap({ id }: ClientOperation, outcome: CallOutcome): unknown {
  const { ok, status, data } = outcome;
  if (ok) return data;
  const { title, detail } = (data ?? {}) as { title?: unknown; detail?: unknown };
  throw new ApiError([status, title, detail].join(" ").trim(), { ...outcome, operation: id });
}
