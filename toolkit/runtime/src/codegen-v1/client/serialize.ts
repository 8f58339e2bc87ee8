import type { ParameterDescriptor, ParameterWriter } from "./descriptor.ts";
import { textOf } from "./text-of.ts";

// One writer for each family of styles (OpenAPI 3.1, section 4.8.12.3), so that a client carries only those it uses.

/** Percent-encodes also what `encodeURIComponent` leaves: sub-delimiters (RFC 3986) mean something to some styles. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `allowReserved`: RFC 3986's reserved characters stand for themselves; those that end a value do not. */
const encodeReserved = (text: string): string =>
  encodeURI(text).replace(/[#&]/g, encodeURIComponent).replace(/%5B/g, "[").replace(/%5D/g, "]");

const raw = (text: string): string => text;

const encoderOf = ({ in: place, allowReserved }: ParameterDescriptor): ((text: string) => string) =>
  place === "headers" || place === "cookies" ? raw : allowReserved === true ? encodeReserved : encode;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Date) && !Array.isArray(value);

const members = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, member]) => member !== undefined);

/** `form`, `spaceDelimited` and `pipeDelimited`, in query and cookie. */
export const formStyle: ParameterWriter = (parameter, value) => {
  const { name, style = "form", explode = style === "form" } = parameter;
  const write = encoderOf(parameter);
  const one = (item: unknown): string => write(textOf(item));
  const key = write(name);
  if (Array.isArray(value)) {
    if (explode) return value.length === 0 ? undefined : value.map((item) => `${key}=${one(item)}`).join("&");
    return `${key}=${value.map(one).join(style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",")}`;
  }
  if (!isObject(value)) return `${key}=${value === null ? "" : one(value)}`;
  if (explode)
    return (
      members(value)
        .map(([member, item]) => `${write(member)}=${one(item)}`)
        .join("&") || undefined
    );
  return `${key}=${members(value)
    .flatMap(([member, item]) => [write(member), one(item)])
    .join(",")}`;
};

/** `simple` in path and header, `label` and `matrix` in path. */
export const pathStyle: ParameterWriter = (parameter, value) => {
  const { name, style = "simple", explode = false } = parameter;
  const write = encoderOf(parameter);
  const one = (item: unknown): string => write(textOf(item));
  const lead = style === "matrix" ? ";" : style === "label" ? "." : "";
  const between = lead || ",";
  const key = style === "matrix" ? `${write(name)}=` : "";
  if (Array.isArray(value))
    return lead + (explode ? value.map((item) => key + one(item)).join(between) : key + value.map(one).join(","));
  if (!isObject(value)) return lead + key + one(value);
  if (explode)
    return (
      lead +
      members(value)
        .map(([member, item]) => `${write(member)}=${one(item)}`)
        .join(between)
    );
  return (
    lead +
    key +
    members(value)
      .flatMap(([member, item]) => [write(member), one(item)])
      .join(",")
  );
};

/** `deepObject`: `filter[size][min]=1`; lists count their items. */
export const deepObject: ParameterWriter = ({ name }, value) =>
  deepPairs(name, value)
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&") || undefined;

/** Names in brackets and texts of everything inside a value. */
export const deepPairs = (name: string, value: unknown): [string, string][] =>
  typeof value === "object" && value !== null && !(value instanceof Date)
    ? Object.entries(value).flatMap(([member, item]) => deepPairs(`${name}[${member}]`, item))
    : value === undefined
      ? []
      : [[name, textOf(value)]];

/** A parameter whose `content` is JSON. */
export const jsonText: ParameterWriter = (parameter, value) => {
  const text = encoderOf(parameter)(JSON.stringify(value));
  return parameter.in === "query" || parameter.in === "cookies" ? `${encode(parameter.name)}=${text}` : text;
};
