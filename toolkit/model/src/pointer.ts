/** A JSON pointer (RFC 6901) taken apart; each token is unescaped. */
export type PointerTokens = readonly string[];

/** Escapes one token: `~` to `~0`, `/` to `~1` (RFC 6901, section 3). */
export function escapeToken(token: string): string {
  if (!token.includes("~") && !token.includes("/")) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The tokens of a pointer; undefined when it is neither empty nor begins with `/`, or holds a bad escape. */
export function parsePointer(pointer: string): PointerTokens | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  if (/~(?![01])/.test(pointer)) return undefined;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Puts tokens together: `["paths", "/a"]` becomes `/paths/~1a`. */
export function formatPointer(tokens: Iterable<string | number>): string {
  let pointer = "";
  for (const token of tokens) pointer += `/${typeof token === "number" ? token : escapeToken(token)}`;
  return pointer;
}

/** The pointer of a member or an item. */
export function childPointer(pointer: string, token: string | number): string {
  return `${pointer}/${typeof token === "number" ? token : escapeToken(token)}`;
}

/** The pointer of the node that holds this one; undefined for the root. */
export function parentPointer(pointer: string): string | undefined {
  const end = pointer.lastIndexOf("/");
  return end < 0 ? undefined : pointer.slice(0, end);
}

/** The last token, unescaped; undefined for the root. */
export function lastToken(pointer: string): string | undefined {
  return parsePointer(pointer)?.at(-1);
}

/** True when `pointer` is `ancestor` or lies below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || (pointer.startsWith(ancestor) && pointer[ancestor.length] === "/");
}
