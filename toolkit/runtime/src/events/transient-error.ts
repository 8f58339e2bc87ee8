const TRANSIENT_CODES: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
  // Of resilient calls: see CallErrorCode.
  "DEADLINE",
  "ATTEMPT_TIMEOUT",
  "CIRCUIT_OPEN",
  "OVERLOADED",
]);

/** Classes of SQLSTATE that pass: connection, resources, operator intervention, and the retryable transaction errors. */
const TRANSIENT_SQL = /^(?:08|53|57P|40001|40P01|55P03)/;

const TRANSIENT_MESSAGE =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|fetch failed)/;

/**
 * True for errors of the surroundings, which pass by themselves: a database that restarts, a registry that does not
 * answer, a connection that broke. An event is never given up because of one. Errors may say so of themselves with
 * `transient: true` or `false`.
 */
export function isTransientError(error: unknown): boolean {
  for (let depth = 0, current = error; depth < 5 && current instanceof Error; depth++, current = current.cause) {
    const { code, transient } = current as { code?: unknown; transient?: unknown };
    if (typeof transient === "boolean") return transient;
    if (typeof code === "string" && (TRANSIENT_CODES.has(code) || TRANSIENT_SQL.test(code))) return true;
    if (TRANSIENT_MESSAGE.test(current.message)) return true;
  }
  return false;
}
