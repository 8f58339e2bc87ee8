import { type Pact, PactError } from "./pact-file.ts";

/** Sets a provider state up; what it returns fills `fromProviderState` values. */
export type StateHandler = (parameters: Record<string, unknown>) => Promise<Record<string, unknown> | void>;

/**
 * Handlers for Pact's verifier that cannot fail in silence. The verifier only warns about a missing handler and
 * answers 200 when one throws (pact-js): a missing one is an error before anything runs, a thrown error is kept,
 * and `assertAllPassed` throws it after the run.
 */
export interface StrictStates {
  readonly handlers: Readonly<Record<string, StateHandler>>;
  assertAllPassed(): void;
}

/** Wraps state handlers for the given pacts. Throws PactError when a state has no handler or a pact is empty. */
export function strictStates(pacts: readonly Pact[], handlers: Readonly<Record<string, StateHandler>>): StrictStates {
  if (pacts.every(({ interactions }) => interactions.length === 0))
    throw new PactError("PACT_EMPTY", "expected at least one interaction to verify, got none");
  const wanted = new Set(
    pacts.flatMap(({ interactions }) =>
      interactions.flatMap(({ providerStates = [] }) => providerStates.map(({ name }) => name)),
    ),
  );
  const missing = [...wanted].filter((name) => !Object.hasOwn(handlers, name)).sort();
  if (missing.length > 0)
    throw new PactError(
      "PACT_STATE_MISSING",
      `expected a handler for each provider state, none for: ${missing.join("; ")}`,
    );
  const failures: string[] = [];
  return {
    handlers: Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [name, recordFailure(name, handler, failures)]),
    ),
    assertAllPassed: () => {
      if (failures.length > 0) throw new PactError("PACT_STATE_FAILED", failures.join("\n"));
    },
  };
}

function recordFailure(name: string, handler: StateHandler, failures: string[]): StateHandler {
  return async (parameters) => {
    try {
      return await handler(parameters);
    } catch (error) {
      failures.push(`state "${name}": ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
}
