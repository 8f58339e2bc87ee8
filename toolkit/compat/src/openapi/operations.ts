import type { Callback, OpenApiContract, Operation } from "@concordat/model";
import type { Direction } from "../schema/projection.ts";
import { compareRequestBodies } from "./bodies.ts";
import type { Change, ChangeSink } from "./change.ts";
import type { Context } from "./context.ts";
import { compareManners, isUnstable, sunsetOf } from "./manners.ts";
import { compareParameters } from "./parameters.ts";
import { shadows, templateKey } from "./path-template.ts";
import { compareResponses } from "./responses.ts";
import type { SchemaWalk } from "./schema-walk.ts";
import { compareSecurity } from "./security.ts";
import { compareServers, serversOf } from "./servers.ts";
import type { Sides } from "./sides.ts";

/** What all pairs of operations share. */
export interface Work {
  readonly sides: Sides;
  readonly walk: SchemaWalk;
  readonly sink: ChangeSink;
  readonly today: string;
  /** Gives a number to an operation by its name; the same name, the same number. */
  number(key: string): number;
}

/** Pairs the operations of both sides and compares each pair; returns how many there were. */
export function compareOperations(work: Work): number {
  const { base, head } = work.sides;
  const after = new Map(head.operations.map((operation) => [keyOf(operation), operation]));
  const byFullPath = new Map(
    head.operations.flatMap((operation) =>
      fullPaths(head, operation).map((path) => [`${operation.method} ${path}`, operation] as const),
    ),
  );
  const paired = new Set<Operation>();
  for (const operation of base.operations) {
    const match =
      after.get(keyOf(operation)) ??
      fullPaths(base, operation)
        .map((path) => byFullPath.get(`${operation.method} ${path}`))
        .find((other) => other !== undefined);
    if (match === undefined) removed(work, operation);
    else {
      paired.add(match);
      comparePair(work, operation, match, "request");
    }
  }
  for (const operation of head.operations) if (!paired.has(operation)) added(work, operation);
  compareWebhooks(work);
  return (
    new Set([...base.operations, ...head.operations].map(({ key }) => key)).size +
    new Set([...base.webhooks, ...head.webhooks].map(({ key }) => key)).size
  );
}

const keyOf = ({ method, path }: Operation): string => `${method} ${templateKey(path)}`;

function fullPaths(contract: OpenApiContract, operation: Operation): readonly string[] {
  return serversOf(contract, operation).map(({ prefix }) => templateKey(prefix + operation.path));
}

function comparePair(work: Work, base: Operation, head: Operation, inward: Direction): void {
  const context: Context = { ...work, base, head, inward, number: work.number(head.key), lenient: isUnstable(base) };
  if (inward === "request") {
    compareSecurity(context);
    compareServers(context);
  }
  const items = (operation: Operation): string =>
    operation.location.pointer.slice(0, operation.location.pointer.lastIndexOf("/"));
  const [left, right] = [
    { document: base.location.document, pointer: items(base) },
    { document: head.location.document, pointer: items(head) },
  ];
  if (base.path === head.path && work.sides.same(left, right)) return;
  compareManners(context);
  compareParameters(context);
  compareRequestBodies(context);
  compareResponses(context);
  compareCallbacks(work, context);
}

function removed(work: Work, operation: Operation): void {
  const { head } = work.sides;
  const whole = !head.operations.some(({ path }) => templateKey(path) === templateKey(operation.path));
  const sunset = sunsetOf(operation);
  const announced = operation.deprecated && (sunset?.date === undefined || sunset.date <= work.today);
  const rule = !operation.deprecated
    ? "operation-removed"
    : announced
      ? "operation-removed-after-deprecation"
      : "operation-removed-before-sunset";
  const pointer = operation.mention.pointer;
  const change: Change = {
    rule,
    subject: "operation",
    facet: "",
    verdict: announced ? "compatible" : "breaking",
    message: `${whole ? `The path ${operation.path}` : operation.key} was removed${sunset?.date === undefined ? "" : `; its sunset is ${sunset.date}`}`,
    base: {
      document: operation.mention.document,
      pointer: whole ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer,
    },
    head: undefined,
    ...(announced
      ? {}
      : {
          witness: {
            direction: "request" as const,
            value: { method: operation.method.toUpperCase(), path: operation.path },
            refusal: "no such operation",
          },
        }),
    ...(isUnstable(operation) ? { lenient: true } : {}),
  };
  work.sink.add(change, [work.number(operation.key)]);
}

function added(work: Work, operation: Operation): void {
  const number = work.number(operation.key);
  work.sink.add(
    {
      rule: "operation-added",
      subject: "operation",
      facet: "",
      verdict: "compatible",
      message: `${operation.key} was added`,
      base: undefined,
      head: operation.mention,
    },
    [number],
  );
  if (operation.path.includes("{")) return;
  const taken = work.sides.base.operations.find(
    (other) => other.method === operation.method && shadows(operation.path, other.path),
  );
  if (taken === undefined) return;
  work.sink.add(
    {
      rule: "path-shadowed",
      subject: "shadow",
      facet: taken.key,
      verdict: "compatible",
      message: `${operation.key} takes requests away from ${taken.key}`,
      base: taken.mention,
      head: operation.mention,
    },
    [number],
  );
}

function compareWebhooks(work: Work): void {
  const { base, head } = work.sides;
  const after = new Map(head.webhooks.map((operation) => [operation.key, operation]));
  for (const operation of base.webhooks) {
    const match = after.get(operation.key);
    if (match !== undefined) comparePair(work, operation, match, "response");
    else {
      work.sink.add(
        {
          rule: "webhook-removed",
          subject: "operation",
          facet: "",
          verdict: "breaking",
          message: `The webhook ${operation.path} was removed`,
          base: operation.mention,
          head: undefined,
          witness: { direction: "response", value: { webhook: operation.path }, refusal: "the head never calls it" },
        },
        [work.number(operation.key)],
      );
    }
  }
  const before = new Set(base.webhooks.map(({ key }) => key));
  for (const operation of head.webhooks) {
    if (before.has(operation.key)) continue;
    work.sink.add(
      {
        rule: "webhook-added",
        subject: "operation",
        facet: "",
        verdict: "compatible",
        message: `The webhook ${operation.path} was added`,
        base: undefined,
        head: operation.mention,
      },
      [work.number(operation.key)],
    );
  }
}

function compareCallbacks(work: Work, { base, head, inward, number }: Context): void {
  const list = (callbacks: readonly Callback[]): Map<string, Operation> =>
    new Map(
      callbacks.flatMap((callback) =>
        callback.operations.map((operation) => [`${callback.name} ${keyOf(operation)}`, operation] as const),
      ),
    );
  const [before, after] = [list(base.callbacks), list(head.callbacks)];
  const flipped: Direction = inward === "request" ? "response" : "request";
  for (const [key, operation] of before) {
    const match = after.get(key);
    if (match !== undefined) comparePair({ ...work, number: () => number }, operation, match, flipped);
    else {
      work.sink.add(
        {
          rule: "callback-removed",
          subject: "callback",
          facet: key,
          verdict: "breaking",
          message: `The callback ${key} of ${head.key} was removed`,
          base: operation.location,
          head: undefined,
          witness: { direction: flipped, value: { callback: key }, refusal: "the head never calls it" },
        },
        [number],
      );
    }
  }
  for (const [key, operation] of after) {
    if (!before.has(key))
      work.sink.add(
        {
          rule: "callback-added",
          subject: "callback",
          facet: key,
          verdict: "compatible",
          message: `The callback ${key} was added to ${head.key}`,
          base: undefined,
          head: operation.location,
        },
        [number],
      );
  }
}
