const secretName =
  /^(?:authorization|proxy-?authorization|cookies?|set-?cookie|x-?api-?key|.*(?:password|passwd|pwd|passphrase|secret|token|credential|private_?key|api_?key)s?|client_?assertion|code_?verifier)$/i;
const harmless = /^(?:token_?type|token_?endpoint|token_?url|next_?page_?token)$/i;
const maxDepth = 8;
const maxMembers = 200;

/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/** True for names of members and headers whose values never belong in a log. */
export function isSecretName(name: string): boolean {
  return name.length <= 200 && secretName.test(name) && !harmless.test(name);
}

/** Removes bearer and basic credentials, JWTs and passwords in URLs from a text. */
export function redactText(text: string): string {
  return text
    .replaceAll(/\b(bearer|basic|dpop)(\s+)[\w.~+/=-]{4,}/gi, `$1$2${redacted}`)
    .replaceAll(/\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g, redacted)
    .replaceAll(/(\b[a-z][a-z\d+.-]{0,20}:\/\/[^\s/:@"']{0,200}:)[^\s@/"']{1,500}@/gi, `$1${redacted}@`);
}

/** A copy of `value` for a log line, without the values of secret members; bounded in depth and width. */
export function redactSecrets(value: unknown): unknown {
  return copy(value, 0, new Set());
}

function copy(value: unknown, depth: number, above: Set<object>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date || value instanceof URL) return value;
  if (above.has(value)) return "[circular]";
  if (depth >= maxDepth) return "[too deep]";
  above.add(value);
  const result = value instanceof Error ? copyError(value, depth, above) : copyMembers(value, depth, above);
  above.delete(value);
  return result;
}

function copyError(error: Error, depth: number, above: Set<object>): unknown {
  const members = copyMembers(error, depth, above) as Record<string, unknown>;
  const cause = error.cause === undefined ? {} : { cause: copy(error.cause, depth + 1, above) };
  return { type: error.name, message: error.message, stack: error.stack, ...members, ...cause };
}

function copyMembers(value: object, depth: number, above: Set<object>): unknown {
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.slice(0, maxMembers).map((item) => copy(item, depth + 1, above));
  const members = value instanceof Map ? [...value.entries()] : Object.entries(value);
  // fromEntries defines members, so that one named __proto__ stays an ordinary one.
  return Object.fromEntries(
    members.slice(0, maxMembers).map(([key, member]) => {
      const name = String(key);
      return [name, isSecretName(name) ? redacted : copy(member, depth + 1, above)];
    }),
  );
}
