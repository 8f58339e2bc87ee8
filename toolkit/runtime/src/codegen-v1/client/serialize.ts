import type { ParameterDescriptor } from "./descriptor.ts";
import { textOf } from "./text-of.ts";

type Encode = (text: string) => string;

/** Percent-encodes also what `encodeURIComponent` leaves: sub-delimiters (RFC 3986) mean something to some styles. */
const percentEncode: Encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `allowReserved`: RFC 3986's reserved characters stand for themselves; those that end a query do not. */
const encodeReserved: Encode = (text) =>
  encodeURI(text).replace(/[#&]/g, encodeURIComponent).replace(/%5B/g, "[").replace(/%5D/g, "]");

const raw: Encode = (text) => text;

/**
 * Writes a parameter as its `style` and `explode` say (OpenAPI 3.1, section 4.8.12.3); undefined where there is nothing
 * to send. The result is complete for path, header and cookie; for query it is one or more `name=value` joined by `&`.
 */
export function serialize(
  {
    name,
    in: place,
    style = place === "query" || place === "cookie" ? "form" : "simple",
    explode = style === "form" || style === "deepObject",
    allowReserved,
    json,
  }: ParameterDescriptor,
  value: unknown,
): string | undefined {
  if (value === undefined) return undefined;
  const encode =
    place === "header" || place === "cookie" ? raw : allowReserved === true ? encodeReserved : percentEncode;
  const named = style === "form" || style === "matrix" || place === "query";
  const key = named ? (place === "cookie" ? name : percentEncode(name)) : "";
  const lead = style === "matrix" ? ";" : style === "label" ? "." : "";
  const between = style === "form" ? "&" : style === "matrix" ? ";" : style === "label" ? "." : ",";
  const one = (member: unknown): string => encode(textOf(member));
  if (json === true) return `${lead}${key && `${key}=`}${encode(JSON.stringify(value))}`;
  if (Array.isArray(value)) {
    if (explode)
      return value.length === 0 && named
        ? undefined
        : lead + value.map((item) => (named ? `${key}=${one(item)}` : one(item))).join(between);
    const delimiter = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
    return `${lead}${key && `${key}=`}${value.map(one).join(delimiter)}`;
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    if (style === "deepObject")
      return members.length === 0
        ? undefined
        : members.map(([member, item]) => `${key}%5B${percentEncode(member)}%5D=${one(item)}`).join("&");
    if (explode)
      return members.length === 0 && named
        ? undefined
        : lead + members.map(([member, item]) => `${encode(member)}=${one(item)}`).join(between);
    return `${lead}${key && `${key}=`}${members.flatMap(([member, item]) => [encode(member), one(item)]).join(",")}`;
  }
  const text = value === null ? "" : one(value);
  return key === "" ? lead + text : style === "matrix" && text === "" ? `${lead}${key}` : `${lead}${key}=${text}`;
}
