import { isJsonObject, type Json } from "@concordat/model";
import { Code, jsonLiteral, propertyKey } from "../code.ts";

const WIDTH = 100;

/** A JSON value as a literal: on one line where it fits, otherwise a member a line. */
export function schemaLiteral(value: Json, depth = 0): Code {
  const flat = jsonLiteral(value);
  const indent = "  ".repeat(depth);
  if (flat.text.length + indent.length <= WIDTH || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  if (!isJsonObject(value)) {
    const items = value.map((item) => `${inner}${schemaLiteral(item, depth + 1).text},\n`);
    return new Code(`[\n${items.join("")}${indent}]`);
  }
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [`${inner}${memberName(name).text}: ${schemaLiteral(member, depth + 1).text},\n`],
  );
  return new Code(`{\n${members.join("")}${indent}}`);
}

function memberName(name: string): Code {
  return name === "__proto__" ? new Code('["__proto__"]') : propertyKey(name);
}
