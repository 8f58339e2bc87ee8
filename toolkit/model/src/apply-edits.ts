import { ContractError } from "./contract-error.ts";
import { child } from "./evaluate-pointer.ts";
import type { Edit } from "./finding.ts";
import { type Json, isJsonObject } from "./json.ts";
import { parsePointer } from "./pointer.ts";
import { setMember } from "./set-member.ts";

/**
 * Applies edits to documents' values, in order, and gives the new values; what is given stays as it is.
 *
 * A pointer to a member that does not exist adds it to its object; `-` or the length of a list appends to it.
 * @throws {ContractError} `CONTRACT_EDIT_TARGET` when a document or a node on the way is not there.
 */
export function applyEdits(documents: ReadonlyMap<string, Json>, edits: readonly Edit[]): ReadonlyMap<string, Json> {
  const result = new Map(documents);
  for (const edit of edits) {
    const root = result.get(edit.document);
    if (root === undefined) failTarget(edit, "a document of the contract", edit.document);
    const tokens = parsePointer(edit.pointer);
    if (tokens === undefined) failTarget(edit, "a JSON pointer", JSON.stringify(edit.pointer));
    const changed = replace(root, tokens, edit);
    if (changed === undefined) result.delete(edit.document);
    else result.set(edit.document, changed);
  }
  return result;
}

/** The node with the edit applied below it; undefined removes the node itself. */
function replace(node: Json, tokens: readonly string[], edit: Edit): Json | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return edit.value;
  const inner = child(node, token);
  if (rest.length > 0 && inner === undefined) failTarget(edit, "a node on the way", `none at ${JSON.stringify(token)}`);
  const changed = rest.length === 0 ? edit.value : replace(inner as Json, rest, edit);
  if (Array.isArray(node)) return replaceItem(node as readonly Json[], token, changed, edit);
  if (!isJsonObject(node)) failTarget(edit, "an object or a list", "a scalar");
  if (changed === undefined && inner === undefined) failTarget(edit, "a node to remove", "none");
  const copy: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node))
    if (key !== token && value !== undefined) setMember(copy, key, value);
    else if (key === token && changed !== undefined) setMember(copy, key, changed);
  if (inner === undefined && changed !== undefined) setMember(copy, token, changed);
  return copy;
}

function replaceItem(list: readonly Json[], token: string, value: Json | undefined, edit: Edit): Json {
  const index = token === "-" ? list.length : Number(/^(?:0|[1-9][0-9]*)$/.exec(token)?.[0] ?? Number.NaN);
  if (!(index <= list.length)) failTarget(edit, `an index up to ${list.length}`, JSON.stringify(token));
  if (value === undefined) {
    if (index === list.length) failTarget(edit, "an item to remove", "none");
    return list.toSpliced(index, 1);
  }
  return list.toSpliced(index, 1, value);
}

function failTarget({ document }: Edit, expected: string, got: string): never {
  throw new ContractError({
    code: "CONTRACT_EDIT_TARGET",
    position: { file: document, line: 1, column: 1 },
    expected,
    got,
  });
}
