import { applyEdits } from "./apply-edits.ts";
import { ContractError } from "./contract-error.ts";
import type { ContractDocument } from "./contract.ts";
import { editJsonText } from "./edit-json-text.ts";
import { editYamlText, rewriteYamlText } from "./edit-yaml-text.ts";
import type { Edit } from "./finding.ts";
import type { Json } from "./json.ts";
import { jsonEqual } from "./json-equal.ts";
import { parseDocument } from "./parse-document.ts";
import { parsePointer } from "./pointer.ts";
import type { TextReplacement } from "./text-replacement.ts";

/**
 * The replacements that apply edits of one document to its text, in the order of the text and without overlap; the rest
 * of the file, comments included, stays untouched.
 *
 * What the replacements make is parsed again and compared with `applyEdits`, so a replacement is right or not given.
 * @throws {ContractError} `CONTRACT_EDIT_TARGET` when a node is not there or is shared through an alias.
 */
export function editText(document: ContractDocument, edits: readonly Edit[]): readonly TextReplacement[] {
  const own = edits.filter((edit) => edit.document === document.name);
  const wanted = applyEdits(new Map([[document.name, document.root]]), own).get(document.name);
  if (wanted === undefined) return [{ offset: 0, length: document.text.length, insert: "" }];
  const { text, syntax } = document;
  const yields = (replacements: readonly TextReplacement[] | undefined): replacements is readonly TextReplacement[] =>
    replacements !== undefined && parsesTo(document, applyReplacements(text, replacements), wanted);

  const direct = oneByOne(document, text, own);
  if (yields(direct)) return direct;
  const sequential = trimmed(text, inSequence(document, own));
  if (yields(sequential)) return sequential;
  const rewritten = syntax === "yaml" ? trimmed(text, rewriteYamlText(text, own)) : undefined;
  if (yields(rewritten)) return rewritten;
  const printed =
    syntax === "json"
      ? [{ offset: 0, length: text.length, insert: `${JSON.stringify(wanted, null, 2)}\n` }]
      : undefined;
  if (yields(printed)) return printed;
  throw new ContractError({
    code: "CONTRACT_EDIT_TARGET",
    position: { file: document.name, line: 1, column: 1 },
    expected: "a node that an edit of the text can change alone",
    got: own.map(({ pointer }) => pointer).join(", "),
    advice: "It may be shared through a YAML alias or come through a merge key: change it by hand",
  });
}

/** The text with replacements done. */
export function applyReplacements(text: string, replacements: readonly TextReplacement[]): string {
  let result = "";
  let at = 0;
  for (const { offset, length, insert } of replacements) {
    result += text.slice(at, offset) + insert;
    at = offset + length;
  }
  return result + text.slice(at);
}

/** Every edit against the original text; undefined when two of them touch. */
function oneByOne(
  document: ContractDocument,
  text: string,
  edits: readonly Edit[],
): readonly TextReplacement[] | undefined {
  const replacements: TextReplacement[] = [];
  for (const edit of edits) {
    const replacement = editOne(document, text, edit);
    if (replacement === undefined) return undefined;
    replacements.push(replacement);
  }
  replacements.sort((left, right) => left.offset - right.offset);
  for (const [index, replacement] of replacements.entries()) {
    const next = replacements[index + 1];
    if (next !== undefined && next.offset <= replacement.offset + replacement.length) return undefined;
  }
  return replacements;
}

/** Each edit against the text that the one before left. */
function inSequence(document: ContractDocument, edits: readonly Edit[]): string | undefined {
  let { text } = document;
  for (const edit of edits) {
    const replacement = editOne(document, text, edit);
    if (replacement === undefined) return undefined;
    text = applyReplacements(text, [replacement]);
  }
  return text;
}

function editOne(document: ContractDocument, text: string, edit: Edit): TextReplacement | undefined {
  const tokens = parsePointer(edit.pointer);
  if (tokens === undefined) return undefined;
  return document.syntax === "json" ? editJsonText(text, tokens, edit.value) : editYamlText(text, tokens, edit.value);
}

/** The one replacement that makes `after` of `before`. */
function trimmed(before: string, after: string | undefined): readonly TextReplacement[] | undefined {
  if (after === undefined) return undefined;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [{ offset: start, length: before.length - start - end, insert: after.slice(start, after.length - end) }];
}

function parsesTo({ name }: ContractDocument, text: string, wanted: Json): boolean {
  try {
    return jsonEqual(parseDocument(name, text).root, wanted);
  } catch {
    return false;
  }
}
