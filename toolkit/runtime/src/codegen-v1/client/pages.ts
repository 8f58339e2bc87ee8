import type { CallInput } from "./call.ts";
import type { CallOptions, Client } from "./client.ts";
import type { ClientOperation } from "./descriptor.ts";
import { ClientError } from "./errors.ts";
import { type Call, operation, type OptionalCall } from "./operation.ts";

/** How pages follow one another: members of the page, and the query parameter that asks for the next one. */
export interface PageDescriptor {
  readonly items: string;
  readonly parameter: string;
  /** The member that holds the next page's cursor. */
  readonly next?: string;
  /** Or: the member that tells whether there is more, and the item's member that is the cursor. */
  readonly more?: string;
  readonly key?: string;
}

/** What paged operations have beside the call itself. */
export interface Pages<Input, Page, Item> {
  /** All items of all pages, fetched as they are needed. */
  all(client: Client, input?: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
  /** All pages. */
  pages(client: Client, input?: Input, options?: CallOptions): AsyncGenerator<Page, void, undefined>;
}

export type PagedCall<Input, Page, Outcome, Failed, Item> = OptionalCall<Input, Page, Outcome, Failed> &
  Pages<Input, Page, Item>;

/** Makes the function of an operation that answers page by page. An error tells in `cursor` which page failed. */
export function paged<Made extends Call<never, unknown, unknown, unknown>>(
  descriptor: ClientOperation,
  page: PageDescriptor,
): Made {
  const one = operation<OptionalCall<CallInput, Record<string, unknown>, unknown, unknown>>(descriptor);
  async function* pages(
    client: Client,
    input: CallInput = {},
    options?: CallOptions,
  ): AsyncGenerator<Record<string, unknown>, void, undefined> {
    let cursor = (input.query as Record<string, unknown> | undefined)?.[page.parameter];
    for (;;) {
      let data: Record<string, unknown>;
      try {
        data = await one(
          client,
          { ...input, query: { ...input.query, ...(cursor !== undefined && { [page.parameter]: cursor }) } },
          options,
        );
      } catch (error) {
        if (error instanceof ClientError && typeof cursor === "string") error.cursor = cursor;
        throw error;
      }
      yield data;
      const last = (data[page.items] as Record<string, unknown>[] | undefined)?.at(-1);
      const next =
        page.next === undefined
          ? data[page.more ?? ""] === true
            ? last?.[page.key ?? "id"]
            : undefined
          : data[page.next];
      if (next === undefined || next === null || next === "" || next === cursor) return;
      cursor = next;
    }
  }
  async function* all(
    client: Client,
    input?: CallInput,
    options?: CallOptions,
  ): AsyncGenerator<unknown, void, undefined> {
    for await (const data of pages(client, input, options)) yield* data[page.items] as unknown[];
  }
  return Object.assign(one, { pages, all }) as unknown as Made;
}
