import type { OpenApiContract, Operation } from "@concordat/model";
import type { Interaction, Pact } from "./pact-file.ts";

/** What one consumer uses of one operation, or of one event, by the evidence of its pact. */
export interface Usage {
  readonly consumer: string;
  /** `GET /orders/{orderId}`; for messages the message's description. */
  readonly operation: string;
  readonly status: string | undefined;
  /** JSON pointers into the response body or the event that the consumer reads; array items are `*`. Sorted. */
  readonly reads: readonly string[];
  /** JSON pointers into the request body that the consumer sends. Sorted. */
  readonly sends: readonly string[];
}

/** An interaction that fits no operation of the contract. */
export interface UnmatchedInteraction {
  readonly consumer: string;
  readonly description: string;
  readonly method: string;
  readonly path: string;
}

/**
 * Matches the HTTP interactions of pacts to the operations of a contract, by `operationId` reference where the
 * interaction carries one, otherwise by method and path. Concrete paths win over templates.
 */
export function usage(
  pacts: readonly Pact[],
  contract: OpenApiContract,
): { readonly usages: readonly Usage[]; readonly unmatched: readonly UnmatchedInteraction[] } {
  const usages: Usage[] = [];
  const unmatched: UnmatchedInteraction[] = [];
  for (const pact of pacts)
    for (const interaction of pact.interactions) {
      if (interaction.type !== "Synchronous/HTTP") continue;
      const consumer = pact.consumer.name;
      const request = member(interaction, "request");
      const response = member(interaction, "response");
      const method = text(request["method"]).toLowerCase();
      const path = text(request["path"]);
      const operation = findOperation(contract, interaction, method, path);
      if (operation === undefined)
        unmatched.push({ consumer, description: interaction.description, method: method.toUpperCase(), path });
      else
        usages.push({
          consumer,
          operation: operation.key,
          status: String(response["status"]),
          reads: bodyPointers(response),
          sends: bodyPointers(request),
        });
    }
  return { usages, unmatched };
}

/** JSON pointers of every member in a body's example, array items as `*`, parents included, sorted. */
function bodyPointers(message: Record<string, unknown>): string[] {
  const body = member(message, "body");
  if (body["encoded"] === true || body["encoded"] === "base64") return [];
  const pointers = new Set<string>();
  collect(body["content"], "", pointers, 0);
  return [...pointers].sort();
}

const deepest = 64;

function collect(value: unknown, pointer: string, pointers: Set<string>, depth: number): void {
  if (typeof value !== "object" || value === null || depth > deepest) return;
  for (const [key, item] of Array.isArray(value) ? value.map((item) => ["*", item] as const) : Object.entries(value)) {
    const child = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    pointers.add(child);
    collect(item, child, pointers, depth + 1);
  }
}

function findOperation(
  contract: OpenApiContract,
  interaction: Interaction,
  method: string,
  path: string,
): Operation | undefined {
  const id = member(member(member(interaction, "comments"), "references"), "OpenAPI")["operationId"];
  const named = typeof id === "string" ? contract.operations.find((operation) => operation.id === id) : undefined;
  if (named !== undefined) return named;
  return contract.operations
    .filter((operation) => operation.method === method && pathMatches(operation.path, path))
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
}

/** True when a concrete path fits a template; a template variable fits one non-empty segment or part of it. */
export function pathMatches(template: string, path: string): boolean {
  const expected = template.split("/");
  const got = path.split("/");
  return (
    expected.length === got.length && expected.every((segment, index) => segmentMatches(segment, got[index] ?? ""))
  );
}

function segmentMatches(template: string, segment: string): boolean {
  const fixed = template.split(/\{[^}]*\}/);
  if (fixed.length === 1) return template === segment;
  const [first = "", last = ""] = [fixed[0], fixed.at(-1)];
  return segment.length > first.length + last.length && segment.startsWith(first) && segment.endsWith(last);
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function member(value: unknown, name: string): Record<string, unknown> {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : {};
}
