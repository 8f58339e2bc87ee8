import { HttpProblem } from "./codegen-v1/server.ts";

/**
 * An opaque page cursor from the sort key of a page's last item: base64url, so that it needs no escaping in a URL and
 * nobody builds on its content.
 */
export function encodeCursor(sortKey: string): string {
  return Buffer.from(sortKey, "utf8").toString("base64url");
}

/**
 * The sort key inside a cursor, or undefined when this is not a cursor that {@link encodeCursor} made of a key of the
 * expected shape: cursors come from callers and are not trusted.
 */
export function decodeCursor(cursor: string, shape: RegExp): string | undefined {
  const sortKey = Buffer.from(cursor, "base64url").toString("utf8");
  return encodeCursor(sortKey) === cursor && shape.test(sortKey) ? sortKey : undefined;
}

/**
 * The sort key in the `cursor` of a request, undefined for the first page.
 *
 * @throws HttpProblem 400 when it is no cursor of this list
 */
export function readCursor(cursor: string | undefined, shape: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const sortKey = decodeCursor(cursor, shape);
  if (sortKey !== undefined) return sortKey;
  throw new HttpProblem(400, {
    detail: "The request does not match the contract.",
    errors: [{ pointer: "/cursor", detail: "must be a nextCursor of this list", code: "cursor", in: "query" }],
  });
}

/** One page as answers carry it: `nextCursor` is absent on the last page. */
export interface CursorPage<Item> {
  readonly items: Item[];
  readonly nextCursor?: string;
}

/**
 * A page of at most `limit` items from a query that asked for `limit + 1`: the surplus item only proves that there is
 * another page.
 */
export function pageOf<Item>(found: readonly Item[], limit: number, sortKey: (item: Item) => string): CursorPage<Item> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, nextCursor: encodeCursor(sortKey(last)) } : { items };
}
