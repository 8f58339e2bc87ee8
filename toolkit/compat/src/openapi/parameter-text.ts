import { isJsonObject, type Json, type Parameter } from "@concordat/model";

/**
 * The text that a parameter's value has in a request (OpenAPI 3.1, "Style Values"; RFC 6570 for the shared ones).
 * Not percent-encoded, except that delimiters stay visible.
 */
export function parameterText(
  { name, style, explode }: Pick<Parameter, "name" | "style" | "explode">,
  value: Json,
): string {
  if (Array.isArray(value)) return listText(name, style, explode, value.map(scalar));
  if (isJsonObject(value))
    return objectText(
      name,
      style,
      explode,
      Object.entries(value).map(([key, member]) => [key, scalar(member ?? null)] as const),
    );
  const text = scalar(value);
  switch (style) {
    case "label":
      return `.${text}`;
    case "matrix":
      return `;${name}=${text}`;
    case "simple":
      return text;
    default:
      return `${name}=${text}`;
  }
}

function scalar(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function listText(name: string, style: string, explode: boolean, items: readonly string[]): string {
  switch (style) {
    case "simple":
      return items.join(",");
    case "label":
      return `.${items.join(explode ? "." : ",")}`;
    case "matrix":
      return explode ? items.map((item) => `;${name}=${item}`).join("") : `;${name}=${items.join(",")}`;
    default: {
      if (explode) return items.map((item) => `${name}=${item}`).join("&");
      const delimiter = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
      return `${name}=${items.join(delimiter)}`;
    }
  }
}

function objectText(
  name: string,
  style: string,
  explode: boolean,
  members: readonly (readonly [string, string])[],
): string {
  const flat = members.map(([key, text]) => `${key},${text}`).join(",");
  switch (style) {
    case "simple":
      return explode ? members.map(([key, text]) => `${key}=${text}`).join(",") : flat;
    case "label":
      return `.${explode ? members.map(([key, text]) => `${key}=${text}`).join(".") : flat}`;
    case "matrix":
      return explode ? members.map(([key, text]) => `;${key}=${text}`).join("") : `;${name}=${flat}`;
    case "deepObject":
      return members.map(([key, text]) => `${name}[${key}]=${text}`).join("&");
    default:
      return explode
        ? members.map(([key, text]) => `${key}=${text}`).join("&")
        : `${name}=${style === "form" ? flat : flat.replaceAll(",", style === "spaceDelimited" ? " " : "|")}`;
  }
}
