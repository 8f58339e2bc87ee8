export type RegistryErrorCode =
  /** No answer: connection refused or broken, or too slow. */
  | "REGISTRY_UNREACHABLE"
  /** An answer that says "later": 408, 429 or 5xx. */
  | "REGISTRY_UNAVAILABLE"
  /** 401 or 403. */
  | "REGISTRY_DENIED"
  /** No such schema, subject or version. */
  | "REGISTRY_NOT_FOUND"
  /** The schema breaks the subject's compatibility level. */
  | "REGISTRY_INCOMPATIBLE"
  /** The registry does not accept the request. */
  | "REGISTRY_REFUSED"
  /** An answer that is not the registry API's. */
  | "REGISTRY_ANSWER_INVALID";

/** Passing states of the surroundings: an event waits for them and is not given up. */
const TRANSIENT: ReadonlySet<RegistryErrorCode> = new Set([
  "REGISTRY_UNREACHABLE",
  "REGISTRY_UNAVAILABLE",
  "REGISTRY_DENIED",
]);

/** Why the registry did not give what was asked. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
  readonly code: RegistryErrorCode;
  /** True when asking later may help. */
  readonly transient: boolean;
  /** The registry's own code, such as 40403; undefined without an answer in its format. */
  readonly registryCode: number | undefined;

  constructor(
    code: RegistryErrorCode,
    message: string,
    options: { cause?: unknown; registryCode?: number | undefined } = {},
  ) {
    super(`${code}: ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.transient = TRANSIENT.has(code);
    this.registryCode = options.registryCode;
  }
}
