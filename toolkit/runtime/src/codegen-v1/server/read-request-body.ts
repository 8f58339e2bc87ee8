import type { IncomingMessage } from "node:http";
import { parseText } from "../shared/parse-text.ts";
import { readJson } from "../shared/read-json.ts";
import { violationsOf, type Violation } from "../shared/violation.ts";
import type { MediaDescriptor } from "./descriptor.ts";
import { HttpProblem } from "./http-problem.ts";
import { openMultipart } from "./multipart.ts";
import { readBytes, streamBytes } from "./read-body.ts";

export interface BodyLimits {
  /** Bytes of a body that is held in memory. */
  readonly bodyBytes: number;
  /** Bytes of a body that is streamed. */
  readonly streamBytes: number;
  /** Parts of a multipart body. */
  readonly parts: number;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Reads a body by its kind and validates it; violations are added, streams are validated as they are read. */
export async function readRequestBody(
  raw: IncomingMessage,
  media: MediaDescriptor,
  limits: BodyLimits,
  violations: Violation[],
): Promise<unknown> {
  switch (media.kind) {
    case "json":
      return checked(await jsonBody(raw, limits, violations), media, violations);
    case "form":
      return checked(formBody(await textBody(raw, limits), media), media, violations);
    case "text":
      return checked(await textBody(raw, limits), media, violations);
    case "multipart":
      return openMultipart(raw, media, { bytes: limits.streamBytes, parts: limits.parts });
    case "lines":
    case "events":
      return readLines(raw, media, limits);
    case "bytes":
      return streamBytes(raw, limits.streamBytes);
  }
}

/** Stands for a body that could not be read, so that its schema adds no second violation. */
const unreadable = Symbol("unreadable");

/** A body that other middleware has parsed before. */
function parsedBefore(raw: IncomingMessage): { readonly body: unknown } | undefined {
  const body: unknown = (raw as { readonly body?: unknown }).body;
  return raw.readableEnded && body !== undefined ? { body } : undefined;
}

async function jsonBody(raw: IncomingMessage, limits: BodyLimits, violations: Violation[]): Promise<unknown> {
  const before = parsedBefore(raw);
  if (before !== undefined && typeof before.body !== "string") return before.body;
  const reading = readJson(await textBody(raw, limits));
  if ("value" in reading) return reading.value;
  violations.push({ ...reading.violation, in: "body" });
  return unreadable;
}

async function textBody(raw: IncomingMessage, limits: BodyLimits): Promise<string> {
  const before = parsedBefore(raw);
  if (typeof before?.body === "string") return before.body;
  const bytes = await readBytes(raw, limits.bodyBytes);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new HttpProblem(400, { errors: [{ pointer: "", detail: "must be UTF-8", code: "encoding", in: "body" }] });
  }
}

function formBody(text: string, { fields }: MediaDescriptor): unknown {
  const form: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name === "__proto__")
      throw new HttpProblem(400, {
        errors: [{ pointer: "/__proto__", detail: "is not an allowed name", code: "name", in: "body" }],
      });
    const type = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
    const known = form[name];
    if (Array.isArray(type) && type[0] === "array") {
      const item = parseText(value, type[1]);
      if (Array.isArray(known)) known.push(item);
      else form[name] = [item];
    } else if (known !== undefined)
      throw new HttpProblem(400, {
        errors: [{ pointer: `/${name}`, detail: "must be given once", code: "repeated", in: "body" }],
      });
    else form[name] = parseText(value, type);
  }
  return form;
}

function checked(value: unknown, { validate }: MediaDescriptor, violations: Violation[]): unknown {
  if (validate !== undefined && value !== unreadable && !validate(value))
    violations.push(...violationsOf(validate, "body"));
  return value;
}

async function* readLines(
  raw: IncomingMessage,
  { validate }: MediaDescriptor,
  limits: BodyLimits,
): AsyncGenerator<unknown, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let line = 0;
  const item = (text: string): unknown => {
    const reading = readJson(text);
    if (!("value" in reading))
      throw new HttpProblem(400, {
        errors: [{ ...reading.violation, pointer: `/${line}${reading.violation.pointer}`, in: "body" }],
      });
    if (validate !== undefined && !validate(reading.value)) {
      throw new HttpProblem(400, {
        errors: violationsOf(validate, "body").map((each) => ({ ...each, pointer: `/${line}${each.pointer}` })),
      });
    }
    line += 1;
    return reading.value;
  };
  for await (const chunk of streamBytes(raw, limits.streamBytes)) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > limits.bodyBytes) throw new HttpProblem(413, { detail: "A line is too long." });
    for (const text of lines) if (text.trim() !== "") yield item(text);
  }
  if (rest.trim() !== "") yield item(rest);
}
