import { Code } from "./code.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that cannot be (or should not look like) an identifier of a strict module. */
const reservedWords = words(
  "abstract any as asserts async await boolean break case catch class const constructor continue debugger declare default delete do " +
    "else enum eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let " +
    "module namespace never new null number object of package private protected prototype public readonly require return set static " +
    "string super switch symbol then this throw true try type typeof undefined unique unknown arguments var void while with yield bigint " +
    "hasOwnProperty toString valueOf isPrototypeOf propertyIsEnumerable toLocaleString __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__",
);

/** Globals that generated code or its readers use by name. */
const globals = words(
  "AbortController AbortSignal Array ArrayBuffer AsyncIterable AsyncIterator BigInt Blob Boolean Buffer Date Error Exclude Extract File " +
    "FormData Function Headers Infinity Intl Iterable JSON Map Math NaN NonNullable Number Object Omit Partial Pick Promise Proxy Readable " +
    "ReadableStream Readonly ReadonlyArray Record Reflect RegExp Request Required Response Set String Symbol Uint8Array URL URLSearchParams " +
    "WeakMap WeakSet globalThis process console fetch global window self document exports",
);

export type Casing = "camel" | "pascal";

/**
 * An identifier from contract text, by an allow-list: anything outside `[A-Za-z0-9]` separates words. Reserved words and
 * globals get a trailing `_`; what holds nothing usable becomes `fallback`.
 */
export function identifierFrom(text: string, casing: Casing, fallback: string): string {
  const parts = text
    .normalize("NFKD")
    .replaceAll(/\p{Mn}+/gu, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "");
  const joined = parts
    .map((part, index) => (index === 0 && casing === "camel" ? lowerFirst(part) : upperFirst(part)))
    .join("");
  if (joined === "") return fallback;
  const named = /^[0-9]/.test(joined) ? `${casing === "camel" ? "_" : "N"}${joined}` : joined;
  return notReserved(named);
}

/** The identifier itself, or with a trailing `_` where it is a reserved word or a global. */
export function notReserved(name: string): string {
  return reservedWords.has(name) || globals.has(name) ? `${name}_` : name;
}

/** `HTTPError` keeps its capitals, `Order` becomes `order`, `URLs` stays. */
function lowerFirst(word: string): string {
  return /^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `createOrder`, `CreateOrder` and `create_order` become `create-order`: file names, from identifiers only. */
export function kebabCase(identifier: string): string {
  return identifier
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}

/** Names of one scope; a name taken twice gets a number, in the order of asking. */
export class NameSpace {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  take(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${wanted}${count}`;
    this.#taken.add(name);
    return name;
  }
}

/** An identifier that came out of {@link identifierFrom} or {@link NameSpace}. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new TypeError(`Expected an identifier, got ${JSON.stringify(name)}`);
  return new Code(name);
}
