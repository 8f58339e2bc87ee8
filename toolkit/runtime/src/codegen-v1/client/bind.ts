import type { CallOptions, Client } from "./client.ts";

/** A {@link Call} that knows its client. */
export interface BoundCall<Input, Data, Outcome, Failed> {
  (input: Input, options?: CallOptions): Promise<Data>;
  result(input: Input, options?: CallOptions): Promise<Outcome>;
  isError(error: unknown): error is Failed;
}

export interface BoundOptionalCall<Input, Data, Outcome, Failed> extends BoundCall<Input, Data, Outcome, Failed> {
  (input?: Input, options?: CallOptions): Promise<Data>;
  result(input?: Input, options?: CallOptions): Promise<Outcome>;
}

export interface BoundPagedCall<Input, Page, Outcome, Failed, Item> extends BoundOptionalCall<
  Input,
  Page,
  Outcome,
  Failed
> {
  all(input?: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
  pages(input?: Input, options?: CallOptions): AsyncGenerator<Page, void, undefined>;
}

type Unbound = (client: Client, ...rest: never[]) => unknown;

/** Binds functions of operations to a client: `bound.createOrder(input)`. */
export function bind<Bound>(client: Client, calls: Readonly<Record<string, Unbound>>): Bound {
  const bound: Record<string, unknown> = {};
  for (const [name, run] of Object.entries(calls)) {
    const withClient =
      (each: Unbound) =>
      (...rest: never[]) =>
        each(client, ...rest);
    const members = Object.entries(run as unknown as Record<string, unknown>).map(([member, value]) => [
      member,
      ["result", "all", "pages"].includes(member) ? withClient(value as Unbound) : value,
    ]);
    bound[name] = Object.assign(withClient(run), Object.fromEntries(members));
  }
  return bound as Bound;
}
