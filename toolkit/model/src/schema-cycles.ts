import type { DocumentSet } from "./document-set.ts";
import { child } from "./evaluate-pointer.ts";
import { type Json, isJsonObject } from "./json.ts";
import type { Location } from "./location.ts";
import { childPointer } from "./pointer.ts";

/** Schemas known to lead back to themselves or not, by object. */
export type SchemaMarks = Map<Json, "open" | "done">;

interface Frame {
  readonly node: Json;
  readonly next: Location[];
}

/**
 * True when a schema applies itself to the same value through `$ref` and `allOf` alone: no validator can end on it.
 *
 * Recursion through properties, items, `anyOf` or `oneOf` is what schemas are made for. `marks` is shared between calls,
 * so each schema is visited once.
 */
export function appliesItself(set: DocumentSet, start: Location, siblings: boolean, marks: SchemaMarks): boolean {
  const frames: Frame[] = [];
  const enter = (location: Location): boolean => {
    const node = set.at(location);
    if (!isJsonObject(node) || marks.get(node) === "done") return false;
    if (marks.get(node) === "open") return true;
    marks.set(node, "open");
    frames.push({ node, next: inPlace(set, location, node, siblings) });
    return false;
  };
  if (enter(start)) return true;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const next = frame.next.pop();
    if (next === undefined) {
      marks.set(frame.node, "done");
      frames.pop();
    } else if (enter(next)) {
      return true;
    }
  }
  return false;
}

/** What applies to the same value: the target of `$ref`, the members of `allOf`. */
function inPlace(set: DocumentSet, location: Location, node: Json, siblings: boolean): Location[] {
  const target = set.target(location);
  if (target !== undefined && !siblings) return [target];
  const all = child(node, "allOf");
  const pointer = childPointer(location.pointer, "allOf");
  const members = Array.isArray(all) ? (all as readonly Json[]).map((_, index) => childPointer(pointer, index)) : [];
  const locations = members.map((member) => ({ document: location.document, pointer: member }));
  return target === undefined ? locations : [target, ...locations];
}
