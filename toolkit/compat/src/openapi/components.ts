import { isJsonObject, type Json, type OpenApiContract } from "@concordat/model";
import { jsonEqual, pointerToken } from "../schema/json-value.ts";
import type { ChangeSink } from "./change.ts";
import type { Sides } from "./sides.ts";

/** Reports component schemas that changed and that no operation reaches: nothing is left out in silence. */
export function compareUnreachedComponents({ base, head }: Sides, sink: ChangeSink): void {
  const changed = new Map<string, { readonly was: boolean; readonly is: boolean }>();
  for (const name of new Set([...base.schemas.keys(), ...head.schemas.keys()])) {
    const [left, right] = [base.schemas.get(name), head.schemas.get(name)];
    const [was, is] = [
      left === undefined ? undefined : base.at(left),
      right === undefined ? undefined : head.at(right),
    ];
    if (!jsonEqual(was, is)) changed.set(name, { was: left !== undefined, is: right !== undefined });
  }
  if (changed.size === 0) return;
  const reached = new Set([...reachedSchemas(base), ...reachedSchemas(head)]);
  for (const [name, { was, is }] of changed) {
    if (reached.has(name)) continue;
    sink.add(
      {
        rule: "component-changed",
        subject: "component",
        facet: "",
        verdict: "compatible",
        message: `The schema \`${name}\`, which no operation reaches, ${was && is ? "changed" : is ? "was added" : "was removed"}`,
        base: was ? base.schemas.get(name) : undefined,
        head: is ? head.schemas.get(name) : undefined,
      },
      [],
    );
  }
}

/** Names of component schemas of the entry document that some path or webhook leads to. */
function reachedSchemas(contract: OpenApiContract): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const waiting: { readonly document: string; readonly pointer: string; readonly value: Json }[] = [];
  for (const member of ["paths", "webhooks"]) {
    const value = contract.root[member];
    if (value !== undefined) waiting.push({ document: contract.entry, pointer: `/${member}`, value });
  }
  const schemas = new Map(
    [...contract.schemas].map(([name, location]) => [`${location.document}#${location.pointer}`, name]),
  );
  const refer = (document: string, reference: string): void => {
    const key = `${document} ${reference}`;
    if (seen.has(key)) return;
    seen.add(key);
    const target = contract.resolve({ document, pointer: "" }, reference);
    if (target === undefined) return;
    const place = `${target.document}#${target.pointer}`;
    const name = schemas.get(place) ?? schemas.get(place.replace(/^(.*#\/components\/schemas\/[^/]+)\/.*$/u, "$1"));
    if (name !== undefined) names.add(name);
    if (seen.has(place)) return;
    seen.add(place);
    const value = contract.at(target);
    if (value !== undefined) waiting.push({ ...target, value });
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) visit(next.value, next.document, refer, 0);
  return names;
}

function visit(
  value: Json,
  document: string,
  refer: (document: string, reference: string) => void,
  depth: number,
): void {
  if (depth > 500) return;
  if (Array.isArray(value)) for (const item of value) visit(item as Json, document, refer, depth + 1);
  else if (isJsonObject(value)) {
    const reference = value["$ref"];
    if (typeof reference === "string") refer(document, reference);
    if (isJsonObject(value["discriminator"]) && isJsonObject(value["discriminator"]["mapping"])) {
      for (const target of Object.values(value["discriminator"]["mapping"])) {
        if (typeof target === "string")
          refer(document, /^[\w.-]+$/u.test(target) ? `#/components/schemas/${pointerToken(target)}` : target);
      }
    }
    for (const member of Object.values(value)) if (member !== undefined) visit(member, document, refer, depth + 1);
  }
}
