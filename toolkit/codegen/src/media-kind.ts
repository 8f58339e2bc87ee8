import { isJsonObject, type Json } from "@concordat/model";

/** How a body of a media type is read and written; the runtime's `BodyKind`. */
export type MediaKind = "json" | "text" | "form" | "multipart" | "bytes" | "events" | "lines";

const lines = new Set([
  "application/x-ndjson",
  "application/ndjson",
  "application/jsonl",
  "application/x-jsonlines",
  "application/jsonlines",
]);

/** @param schema the body's schema: it decides for ranges such as `*\/*`. */
export function mediaKind(name: string, schema: Json | undefined): MediaKind {
  const essence = essenceOf(name);
  if (lines.has(essence)) return "lines";
  if (essence === "text/event-stream") return "events";
  if (essence === "application/json" || essence.endsWith("+json") || essence === "text/json") return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "multipart/form-data") return "multipart";
  if (
    essence.startsWith("text/") ||
    essence === "application/xml" ||
    essence.endsWith("+xml") ||
    essence === "application/yaml" ||
    essence === "application/jwt"
  )
    return "text";
  if (essence.includes("*") && isJsonObject(schema) && schema["format"] !== "binary" && Object.keys(schema).length > 0)
    return "json";
  return "bytes";
}

/** `text/html; charset=utf-8` without its parameters, in lower case. */
export function essenceOf(name: string): string {
  return (name.split(";")[0] ?? "").trim().toLowerCase();
}
