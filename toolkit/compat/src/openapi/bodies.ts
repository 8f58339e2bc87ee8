import { isJsonObject, type Json, type Location, type MediaType } from "@concordat/model";
import type { Direction } from "../schema/projection.ts";
import { jsonEqual } from "../schema/json-value.ts";
import { type Context, at, outward, requestOf, tell } from "./context.ts";
import { covers, isBinary, isText, isXml, mediaRange, mostSpecific } from "./media-type.ts";

/** Compares the request bodies of a pair of operations. */
export function compareRequestBodies(context: Context): void {
  const [base, head] = [context.base.requestBody, context.head.requestBody];
  if (base === undefined && head === undefined) return;
  const flips = context.inward === "response";
  const where = { base: base?.location, head: head?.location };
  const change = {
    subject: "request-body",
    facet: "",
    ...where,
    baseMark: base?.location ?? context.base.location,
    headMark: head?.location ?? context.head.location,
  };
  const bodyless = {
    direction: context.inward,
    value: requestOf(context, { body: null }),
    refusal: "the request body is absent",
  };
  if (base === undefined && head !== undefined) {
    const breaks = head.required && !flips;
    tell(context, {
      ...change,
      rule: breaks ? "request-body-added-required" : "request-body-added",
      message: `A ${head.required ? "required" : "optional"} request body was added to ${context.head.key}`,
      ...(breaks ? { witness: bodyless, fix: notRequired(head.location) } : {}),
    });
    return;
  }
  if (head === undefined || base === undefined) {
    tell(context, {
      ...change,
      rule: "request-body-removed",
      message: `The request body of ${context.head.key} was removed`,
    });
    return;
  }
  if (head.required && !base.required) {
    tell(context, {
      ...change,
      rule: "request-body-became-required",
      message: `The request body of ${context.head.key} became required`,
      ...(flips ? {} : { witness: bodyless, fix: notRequired(head.location) }),
    });
  } else if (base.required && !head.required) {
    tell(context, {
      ...change,
      rule: "request-body-became-optional",
      message: `The request body of ${context.head.key} became optional`,
    });
  }
  if (flips) compareAnswers(context, base.content, head.content, head.location, "request");
  else compareRequestContent(context, base.content, head.content, head.location);
}

function notRequired(location: Location): {
  readonly text: string;
  readonly edits: readonly [{ readonly document: string; readonly pointer: string; readonly value: Json }];
} {
  const { document, pointer } = at(location, "required");
  return { text: "Make the request body optional.", edits: [{ document, pointer, value: false }] };
}

function compareRequestContent(
  context: Context,
  base: readonly MediaType[],
  head: readonly MediaType[],
  owner: Location,
): void {
  for (const media of base) {
    const now = mostSpecific(media.name, head);
    if (now === undefined) {
      tell(context, {
        rule: "request-media-type-removed",
        subject: "media-type",
        facet: media.name.toLowerCase(),
        base: media.location,
        head: undefined,
        headMark: owner,
        message: `Request bodies in ${media.name} are not accepted any more`,
        witness: {
          direction: "request",
          value: requestOf(context, { headers: { "content-type": media.name } }),
          refusal: `the head accepts ${head.map(({ name }) => name).join(", ") || "no body"}`,
        },
      });
      continue;
    }
    compareMedia(context, media, now, context.inward);
  }
  for (const media of head) {
    if (base.some(({ name }) => covers(mediaRange(media.name), mediaRange(name)))) continue;
    tell(context, {
      rule: "request-media-type-added",
      subject: "media-type",
      facet: media.name.toLowerCase(),
      base: undefined,
      head: media.location,
      message: `Request bodies may be ${media.name}`,
    });
  }
}

/** Compares what is sent to the consumer: a response, or the body of a webhook. */
export function compareAnswers(
  context: Context,
  base: readonly MediaType[],
  head: readonly MediaType[],
  owner: Location,
  what: "request" | "response",
): void {
  const flows: Direction = what === "request" ? context.inward : outward(context);
  for (const media of base) {
    const range = mediaRange(media.name);
    const remains = head.some(({ name }) => covers(mediaRange(name), range) || covers(range, mediaRange(name)));
    if (remains) continue;
    tell(context, {
      rule: "response-media-type-removed",
      subject: "media-type",
      facet: media.name.toLowerCase(),
      base: media.location,
      head: undefined,
      headMark: owner,
      message: `${what === "request" ? "The webhook" : "The response"} is not offered in ${media.name} any more`,
      witness: {
        direction: flows,
        value: requestOf(context, { headers: { accept: media.name } }),
        refusal: `the head offers ${head.map(({ name }) => name).join(", ") || "no body"}`,
      },
    });
  }
  for (const media of head) {
    const was =
      mostSpecific(media.name, base) ?? base.find(({ name }) => covers(mediaRange(media.name), mediaRange(name)));
    if (was === undefined) {
      tell(context, {
        rule: "response-media-type-added",
        subject: "media-type",
        facet: media.name.toLowerCase(),
        base: undefined,
        head: media.location,
        message: `The response may be ${media.name}`,
      });
    } else compareMedia(context, was, media, flows);
  }
}

function compareMedia(context: Context, base: MediaType, head: MediaType, direction: Direction): void {
  const range = mediaRange(head.name);
  compareEncodings(context, base, head, direction);
  if (
    base.schema === undefined &&
    head.schema === undefined &&
    base.itemSchema === undefined &&
    head.itemSchema === undefined
  )
    return;
  if (isBinary(range)) return;
  const route = { reading: { direction, text: isText(range) }, xml: isXml(range) };
  context.walk.root(base.schema, head.schema, route, context.number);
  if (base.itemSchema !== undefined || head.itemSchema !== undefined)
    context.walk.root(base.itemSchema, head.itemSchema, route, context.number);
}

function compareEncodings(context: Context, base: MediaType, head: MediaType, direction: Direction): void {
  const [before, after] = [base.source["encoding"], head.source["encoding"]];
  if (before === undefined && after === undefined) return;
  const names = new Set([
    ...Object.keys(isJsonObject(before) ? before : {}),
    ...Object.keys(isJsonObject(after) ? after : {}),
  ]);
  for (const name of names) {
    const [was, is] = [encodingOf(before, name), encodingOf(after, name)];
    const [sent, read] = direction === "request" ? [was, is] : [is, was];
    const types = sent.types.filter((type) => !read.types.some((other) => covers(mediaRange(other), mediaRange(type))));
    const styled = !jsonEqual(was.style, is.style);
    if ((types.length === 0 || read.types.length === 0) && !styled) continue;
    const wrong = read.types.length > 0 ? types : [];
    tell(context, {
      rule: direction === "request" ? "request-encoding-changed" : "response-encoding-changed",
      subject: "encoding",
      facet: name,
      base: at(base.location, "encoding"),
      head: at(head.location, "encoding"),
      baseMark: base.location,
      headMark: head.location,
      message: `The part \`${name}\` ${wrong.length > 0 ? `may be ${wrong.join(", ")}, which the other side refuses` : "is written differently"}`,
      witness: {
        direction,
        value: {
          part: name,
          ...(wrong.length > 0 ? { "content-type": wrong[0] ?? "" } : { base: was.style, head: is.style }),
        },
      },
    });
  }
}

interface Encoding {
  /** Empty: whatever the schema makes the default. */
  readonly types: readonly string[];
  readonly style: Json;
}

function encodingOf(encodings: Json | undefined, name: string): Encoding {
  const written = isJsonObject(encodings) ? encodings[name] : undefined;
  const source = isJsonObject(written) ? written : {};
  const type = source["contentType"];
  const style = typeof source["style"] === "string" ? source["style"] : "form";
  return {
    types: typeof type === "string" ? type.split(",").map((part) => part.trim()) : [],
    style: { style, explode: source["explode"] ?? style === "form", allowReserved: source["allowReserved"] ?? false },
  };
}
