import { containerOf, parseText } from "../shared/parse-text.ts";
import type { TextType } from "../shared/text-type.ts";
import type { Violation } from "../shared/violation.ts";
import type { ParameterDescriptor } from "./descriptor.ts";

/** The parts of a request that hold parameters; values by the names of the contract. */
export interface ParameterValues {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly cookie: Record<string, unknown>;
}

export interface ParameterSource {
  /** Raw text of the path template's expressions, by name. */
  readonly path: readonly string[];
  /** The query, without `?`. */
  readonly query: string;
  header(name: string): string | undefined;
}

/** Parses the parameters of one operation; what is wrong beyond the reach of a schema is added to `violations`. */
export type ParameterParser = (source: ParameterSource, violations: Violation[]) => ParameterValues;

/** More name=value pairs than this in a query or cookie header are refused. */
const pairLimit = 1000;

/**
 * Compiles the parser of an operation's parameters: OpenAPI styles `simple`, `label`, `matrix`, `form`, `spaceDelimited`,
 * `pipeDelimited` and `deepObject`, exploded or not (OpenAPI 3.1, section 4.8.12), and JSON content parameters.
 *
 * @param pathNames names of the path template's expressions, in order.
 * @param unknownQuery undeclared query parameters are refused, or dropped.
 * @param otherQuery names of query parameters that others read, such as an API key.
 */
export function compileParameters(
  parameters: readonly ParameterDescriptor[],
  pathNames: readonly string[],
  unknownQuery: "refuse" | "ignore",
  otherQuery: readonly string[] = [],
): ParameterParser {
  const byIn = (place: ParameterDescriptor["in"]): ParameterDescriptor[] =>
    parameters.filter((each) => each.in === place);
  const path = byIn("path").map((descriptor) => ({ descriptor, index: pathNames.indexOf(descriptor.name) }));
  const query = byIn("query");
  const headers = byIn("header");
  const cookies = byIn("cookie");
  const known = queryNames(query, otherQuery);
  const ignoreUnknownQuery = unknownQuery === "ignore";
  return (source, violations) => {
    const values: ParameterValues = { path: record(), query: record(), header: record(), cookie: record() };
    for (const { descriptor, index } of path) {
      const raw = source.path[index];
      if (raw !== undefined)
        assign(
          values.path,
          descriptor,
          pathValue(raw, descriptor, (text) => decode(text, "path", descriptor.name, violations)),
        );
    }
    if (source.query !== "" || query.length > 0)
      readQuery(source.query, query, known, ignoreUnknownQuery, values.query, violations);
    for (const descriptor of headers) {
      const raw = source.header(descriptor.name);
      assign(values.header, descriptor, raw === undefined ? undefined : listValue(raw, descriptor, trim));
    }
    if (cookies.length > 0) readCookies(source.header("cookie") ?? "", cookies, values.cookie, violations);
    return values;
  };
}

const record = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;
const trim = (text: string): string => text.trim();

function assign(values: Record<string, unknown>, descriptor: ParameterDescriptor, value: unknown): void {
  if (value !== undefined) values[descriptor.name] = value;
  else if (descriptor.default !== undefined) values[descriptor.name] = descriptor.default;
}

function decode(text: string, part: Violation["in"], name: string, violations: Violation[]): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    violations.push({
      pointer: `/${name}`,
      detail: "must be percent-encoded UTF-8",
      code: "percent-encoding",
      in: part,
    });
    return text;
  }
}

/** `simple`, `label` (`.a.b`) and `matrix` (`;x=a;x=b`). */
function pathValue(raw: string, descriptor: ParameterDescriptor, read: (text: string) => string): unknown {
  const { style = "simple", explode = false, name } = descriptor;
  if (style === "label") return listValue(raw.replace(/^\./, ""), descriptor, read, explode ? "." : ",");
  if (style !== "matrix") return listValue(raw, descriptor, read);
  const text = raw.replace(/^;/, "");
  const container = containerOf(descriptor.type);
  if (explode && container?.[0] === "object") return listValue(text, descriptor, read, ";");
  const values = (explode ? text.split(";") : [text]).map((part) =>
    part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part === name ? "" : part,
  );
  if (explode && container?.[0] === "array") return values.map((value) => parseText(read(value), container[1]));
  return listValue(values[0] ?? "", { ...descriptor, explode: false }, read);
}

/** One text that holds a scalar, a list or an object, parted by `separator`. */
function listValue(
  raw: string,
  descriptor: ParameterDescriptor,
  read: (text: string) => string,
  separator = ",",
): unknown {
  if (descriptor.json === true) return parseText(read(raw), "json");
  const container = containerOf(descriptor.type);
  if (container === undefined) return parseText(read(raw), descriptor.type);
  const items = raw === "" ? [] : raw.split(separator);
  if (container[0] === "array") return items.map((item) => parseText(read(item), container[1]));
  const pairs = descriptor.explode === true ? items.map((item) => splitOnce(item, "=")) : pairUp(items);
  return objectOf(
    pairs.map(([name, value]) => [read(name), read(value)]),
    container,
  );
}

function pairUp(items: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < items.length; index += 2) pairs.push([items[index] ?? "", items[index + 1] ?? ""]);
  return pairs;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

function objectOf(
  pairs: readonly (readonly [string, string])[],
  [, members, rest]: readonly ["object", Readonly<Record<string, TextType>>, TextType?],
): Record<string, unknown> {
  const value = record();
  for (const [name, text] of pairs) value[name] = parseText(text, Object.hasOwn(members, name) ? members[name] : rest);
  return value;
}

interface KnownNames {
  readonly exact: ReadonlySet<string>;
  /** Names of `deepObject` parameters. */
  readonly deep: readonly string[];
  /** An exploded object takes any name. */
  readonly open: boolean;
}

function queryNames(query: readonly ParameterDescriptor[], others: readonly string[]): KnownNames {
  const exact = new Set<string>(others);
  const deep: string[] = [];
  let open = false;
  for (const descriptor of query) {
    const container = containerOf(descriptor.type);
    if (descriptor.style === "deepObject") deep.push(descriptor.name);
    else if (container?.[0] === "object" && descriptor.explode !== false && descriptor.json !== true) {
      for (const name of Object.keys(container[1])) exact.add(name);
      open ||= container[2] !== undefined;
    } else exact.add(descriptor.name);
  }
  return { exact, deep, open };
}

function readQuery(
  text: string,
  query: readonly ParameterDescriptor[],
  known: KnownNames,
  ignoreUnknown: boolean,
  values: Record<string, unknown>,
  violations: Violation[],
): void {
  const pairs = pairsOf(text, "&", "query", violations);
  for (const descriptor of query) assign(values, descriptor, queryValue(descriptor, pairs, known, violations));
  for (const name of pairs.keys()) {
    if (name === "__proto__" || name.startsWith("__proto__[") || name.includes("[__proto__]"))
      violations.push({ pointer: `/${name}`, detail: "is not an allowed name", code: "name", in: "query" });
    else if (
      !ignoreUnknown &&
      !known.open &&
      !known.exact.has(name) &&
      !known.deep.some((each) => name.startsWith(`${each}[`))
    )
      violations.push({ pointer: `/${name}`, detail: "is not declared", code: "additionalProperties", in: "query" });
  }
}

/** Raw values by decoded name. */
function pairsOf(
  text: string,
  separator: string,
  part: "query" | "cookie",
  violations: Violation[],
): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  if (text === "") return pairs;
  const items = text.split(separator, pairLimit + 1);
  if (items.length > pairLimit)
    violations.push({ pointer: "", detail: `must have at most ${pairLimit} pairs`, code: "maxItems", in: part });
  for (const item of items.slice(0, pairLimit)) {
    if (item === "") continue;
    const [rawName, value] = splitOnce(part === "cookie" ? item.trim() : item, "=");
    const name = part === "cookie" ? rawName : decode(rawName.replaceAll("+", " "), part, rawName, violations);
    const list = pairs.get(name);
    if (list === undefined) pairs.set(name, [value]);
    else list.push(value);
  }
  return pairs;
}

function queryValue(
  descriptor: ParameterDescriptor,
  pairs: ReadonlyMap<string, readonly string[]>,
  known: KnownNames,
  violations: Violation[],
): unknown {
  const { name, style = "form", explode = style === "form" || style === "deepObject" } = descriptor;
  const read = (text: string): string => decode(text.replaceAll("+", " "), "query", name, violations);
  const container = containerOf(descriptor.type);
  if (style === "deepObject" && container?.[0] === "object") {
    const members: [string, string][] = [];
    for (const [key, texts] of pairs)
      if (key.startsWith(`${name}[`) && key.endsWith("]"))
        members.push([key.slice(name.length + 1, -1), read(texts.at(-1) ?? "")]);
    return members.length === 0 ? undefined : objectOf(members, container);
  }
  if (container?.[0] === "object" && explode && descriptor.json !== true) {
    const members: [string, string][] = [];
    for (const [key, texts] of pairs) {
      if (Object.hasOwn(container[1], key) || (container[2] !== undefined && !known.exact.has(key)))
        members.push([key, read(texts.at(-1) ?? "")]);
    }
    return members.length === 0 ? undefined : objectOf(members, container);
  }
  const texts = pairs.get(name);
  const first = texts?.[0];
  if (texts === undefined || first === undefined) return undefined;
  if (container?.[0] === "array" && explode && descriptor.json !== true)
    return texts.map((text) => parseText(read(text), container[1]));
  if (texts.length > 1) {
    violations.push({ pointer: `/${name}`, detail: "must be given once", code: "repeated", in: "query" });
    return undefined;
  }
  if (style === "spaceDelimited")
    return listValue(first.replaceAll(/%20/g, "+"), descriptor, (text) => decode(text, "query", name, violations), "+");
  if (style === "pipeDelimited") return listValue(first.replaceAll(/%7c/gi, "|"), descriptor, read, "|");
  return listValue(first, descriptor, read);
}

function readCookies(
  text: string,
  cookies: readonly ParameterDescriptor[],
  values: Record<string, unknown>,
  violations: Violation[],
): void {
  const pairs = pairsOf(text, ";", "cookie", violations);
  for (const descriptor of cookies) {
    const raw = pairs.get(descriptor.name)?.[0];
    const read = (part: string): string => decode(part, "cookie", descriptor.name, violations);
    assign(
      values,
      descriptor,
      raw === undefined ? undefined : listValue(raw.replace(/^"(.*)"$/, "$1"), { ...descriptor, explode: false }, read),
    );
  }
}
