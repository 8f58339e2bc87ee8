import { type Pact, strictStates, type StateHandler, type StrictStates } from "@concordat/pact";

/**
 * Runs a verification of one pact with its states. A state that could not be set up fails the run, and is told before the
 * mismatches that follow from it.
 */
export async function runStrictly(
  pact: Pact,
  states: Readonly<Record<string, StateHandler>>,
  verify: (handlers: StrictStates["handlers"]) => Promise<unknown>,
): Promise<void> {
  const strict = strictStates([pact], states);
  try {
    await verify({ ...strict.handlers });
  } finally {
    strict.assertAllPassed();
  }
}
