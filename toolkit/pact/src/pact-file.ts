/** A provider state that an interaction asks for. */
export interface ProviderState {
  readonly name: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** One interaction of a V4 pact; members that are not read here are kept as they came. */
export interface Interaction {
  readonly type: "Synchronous/HTTP" | "Asynchronous/Messages" | "Synchronous/Messages";
  readonly description: string;
  readonly providerStates?: readonly ProviderState[];
  readonly [member: string]: unknown;
}

/** A V4 pact file (Pact specification, version 4). */
export interface Pact {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly Interaction[];
  readonly metadata: { readonly pactSpecification: { readonly version: string }; readonly [member: string]: unknown };
}

/** A pact file that cannot be used: says which file, what was expected and what came. */
export class PactError extends Error {
  override readonly name = "PactError";
  /** `PACT_FORMAT`, `PACT_CONFLICT`, `PACT_STATE_MISSING`, `PACT_STATE_FAILED`, `PACT_EMPTY` or `PACT_VERIFICATION`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

const types = ["Synchronous/HTTP", "Asynchronous/Messages", "Synchronous/Messages"];

/** Reads a V4 pact from JSON text. `file` is for messages only. Throws PactError. */
export function parsePact(file: string, text: string): Pact {
  const fail = (expected: string, got: unknown): never => {
    throw new PactError(
      "PACT_FORMAT",
      `${file}: expected ${expected}, got ${JSON.stringify(got)?.slice(0, 80) ?? "nothing"}`,
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail("JSON", text.slice(0, 40));
  }
  if (!isObject(value)) return fail("an object", value);
  for (const side of ["consumer", "provider"]) {
    const participant = value[side];
    if (!isObject(participant) || typeof participant["name"] !== "string") fail(`${side}.name`, participant);
  }
  const { interactions, metadata } = value;
  const specification = isObject(metadata) ? metadata["pactSpecification"] : undefined;
  const version = isObject(specification) ? specification["version"] : undefined;
  if (typeof version !== "string" || !version.startsWith("4")) fail("metadata.pactSpecification.version 4", version);
  if (!Array.isArray(interactions)) return fail("a list of interactions", interactions);
  interactions.forEach((interaction: unknown, index) => {
    if (
      !isObject(interaction) ||
      !types.includes(interaction["type"] as string) ||
      typeof interaction["description"] !== "string"
    )
      fail(`interactions[${index}] with a known type and a description`, interaction);
  });
  return value as unknown as Pact;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
