import {
  type ContractResponse,
  isJsonObject,
  type Json,
  type OpenApiContract,
  type Operation,
  type Parameter,
} from "@concordat/model";
import { jsonEqual } from "../schema/json-value.ts";
import { compareAnswers } from "./bodies.ts";
import { type Context, at, outward, requestOf, tell } from "./context.ts";

/** The response that holds for a status: exact, then its range, then `default`. */
export function effectiveResponse({ responses }: Operation, status: string): ContractResponse | undefined {
  const range = `${status.slice(0, 1)}XX`;
  const named = (name: string): ContractResponse | undefined =>
    responses.find((response) => response.status.toUpperCase() === name.toUpperCase());
  return named(status) ?? (status === "default" ? undefined : (named(range) ?? named("default")));
}

const isSuccess = (status: string): boolean => /^[123]/u.test(status);

/** Compares the effective responses for each status that either side names. */
export function compareResponses(context: Context): void {
  const { base, head } = context;
  const statuses = new Set([...base.responses, ...head.responses].map(({ status }) => status));
  const removed: ContractResponse[] = [];
  const added: ContractResponse[] = [];
  const seen = new Set<string>();
  for (const status of statuses) {
    const [was, is] = [effectiveResponse(base, status), effectiveResponse(head, status)];
    if (was !== undefined && is !== undefined) {
      const key = `${was.location.document}#${was.location.pointer} ${is.location.document}#${is.location.pointer}`;
      if (!seen.has(key)) compareResponse(context, was, is);
      seen.add(key);
    } else if (was !== undefined) removed.push(was);
    else if (is !== undefined) added.push(is);
  }
  compareStatuses(context, removed, added);
}

function compareStatuses(
  context: Context,
  removed: readonly ContractResponse[],
  added: readonly ContractResponse[],
): void {
  const { base, head } = context;
  const lost = removed.filter(({ status }) => isSuccess(status));
  const left = base.responses.filter(
    ({ status }) => isSuccess(status) && effectiveResponse(head, status) !== undefined,
  );
  const flips = context.inward === "response";
  const last = lost.length > 0 && left.length === 0 && !flips;
  for (const response of removed) {
    const success = isSuccess(response.status);
    const ending = success && last && response === lost.at(-1);
    const rule = flips
      ? "webhook-response-status-removed"
      : ending
        ? "response-last-success-status-removed"
        : success
          ? "response-success-status-removed"
          : "response-error-status-changed";
    const breaks = flips || ending;
    const now = head.responses.find(({ status }) => isSuccess(status))?.status ?? null;
    tell(context, {
      rule,
      subject: "status",
      facet: response.status,
      base: response.location,
      head: undefined,
      headMark: head.location,
      message: `The status ${response.status} of ${head.key} was removed${ending ? "; no success status of the base remains" : ""}`,
      ...(breaks
        ? {
            witness: {
              direction: outward(context),
              value: requestOf(context, { status: flips ? response.status : now }),
              refusal: `the ${flips ? "head" : "base"} does not know the status`,
            },
          }
        : {}),
    });
  }
  for (const response of added) {
    const breaks = isSuccess(response.status) && !flips;
    if (breaks && last) continue; // told by the status that is gone
    tell(context, {
      rule: breaks ? "response-success-status-added" : "response-error-status-changed",
      subject: "status",
      facet: response.status,
      base: undefined,
      head: response.location,
      baseMark: base.location,
      message: `The status ${response.status} was added to ${head.key}`,
      ...(breaks
        ? {
            witness: {
              direction: outward(context),
              value: requestOf(context, { status: response.status }),
              refusal: "the base declares no such status",
            },
          }
        : {}),
    });
  }
}

function compareResponse(context: Context, base: ContractResponse, head: ContractResponse): void {
  compareHeaders(context, base, head);
  compareLinks(context, base, head);
  if (context.inward === "response") {
    // The consumer answers, and the provider of the head reads.
    for (const media of base.content) {
      const now = head.content.find(({ name }) => name.toLowerCase() === media.name.toLowerCase());
      if (now !== undefined)
        context.walk.root(
          media.schema,
          now.schema,
          { reading: { direction: "request", text: false }, xml: false },
          context.number,
        );
    }
    return;
  }
  compareAnswers(context, base.content, head.content, head.location, "response");
}

function headersOf(response: ContractResponse): Map<string, Parameter> {
  return new Map(
    response.headers
      .map((header) => [header.name.toLowerCase(), header] as const)
      .filter(([name]) => name !== "content-type"),
  );
}

function compareHeaders(context: Context, base: ContractResponse, head: ContractResponse): void {
  const [before, after] = [headersOf(base), headersOf(head)];
  const direction = outward(context);
  const without = (name: string) => ({
    direction,
    value: requestOf(context, { status: head.status, headers: {} }),
    refusal: `the header ${name} is absent`,
  });
  for (const [key, header] of before) {
    const now = after.get(key);
    const subject = `header:${key}`;
    if (now === undefined) {
      tell(context, {
        rule: header.required ? "response-header-removed" : "response-optional-header-removed",
        subject,
        facet: "",
        base: header.location,
        head: undefined,
        headMark: head.location,
        message: `The response header \`${header.name}\` was removed`,
        ...(header.required ? { witness: without(header.name) } : {}),
      });
      continue;
    }
    if (header.required && !now.required) {
      const { document, pointer } = at(now.location, "required");
      tell(context, {
        rule: "response-header-became-optional",
        subject,
        facet: "",
        base: header.location,
        head: now.location,
        message: `The response header \`${header.name}\` became optional`,
        witness: without(header.name),
        fix: { text: `Keep \`${header.name}\` required.`, edits: [{ document, pointer, value: true }] },
      });
    }
    if (header.schema !== undefined && now.schema !== undefined)
      context.walk.root(header.schema, now.schema, { reading: { direction, text: false }, xml: false }, context.number);
  }
  for (const [key, header] of after) {
    if (before.has(key)) continue;
    tell(context, {
      rule: "response-header-added",
      subject: `header:${key}`,
      facet: "",
      base: undefined,
      head: header.location,
      baseMark: base.location,
      message: `The response header \`${header.name}\` was added`,
    });
  }
}

function compareLinks(context: Context, base: ContractResponse, head: ContractResponse): void {
  const [before, after] = [base.source["links"], head.source["links"]];
  if (!isJsonObject(before)) return;
  for (const name of Object.keys(before)) {
    const was = resolved(context.sides.base, base, name);
    const is = isJsonObject(after) && after[name] !== undefined ? resolved(context.sides.head, head, name) : undefined;
    if (is !== undefined && jsonEqual(meaning(was), meaning(is))) continue;
    tell(context, {
      rule: "link-changed",
      subject: "link",
      facet: name,
      base: at(base.location, "links", name),
      head: is === undefined ? undefined : at(head.location, "links", name),
      headMark: head.location,
      message: `The link \`${name}\` ${is === undefined ? "was removed" : "leads elsewhere"}`,
    });
  }
}

function resolved(contract: OpenApiContract, response: ContractResponse, name: string): Json | undefined {
  return contract.at(contract.follow(at(response.location, "links", name)));
}

function meaning(link: Json | undefined): Json {
  if (!isJsonObject(link)) return null;
  const { description: _, ...rest } = link;
  return rest as Json;
}
