import { canonicalJson } from "./canonical-json.ts";
import { type Interaction, type Pact, PactError } from "./pact-file.ts";

/** The pact that one test file wrote into its own folder. */
export interface PactPart {
  /** The test file, for messages. */
  readonly test: string;
  readonly pact: Pact;
}

/**
 * Merges what parallel test files wrote, each into its own folder, into one pact for each consumer and provider.
 * Nothing is lost and the result does not depend on order: interactions are keyed by type, description and states,
 * sorted, and an equal key with another content is an error that names both tests.
 */
export function mergePacts(parts: readonly PactPart[]): readonly Pact[] {
  const pairs = Map.groupBy(parts, ({ pact }) => canonicalJson([pact.consumer.name, pact.provider.name]));
  return [...pairs].sort(byKey).map(([, group]) => mergePair(group));
}

/** The text of a pact file: canonical, so that equal pacts are equal files. */
export const formatPact = (pact: Pact): string => `${canonicalJson(pact, 2)}\n`;

function mergePair(parts: readonly PactPart[]): Pact {
  const [first] = parts as [PactPart];
  const kept = new Map<string, { test: string; text: string; interaction: Interaction }>();
  for (const { test, pact } of parts)
    for (const interaction of pact.interactions) {
      const key = interactionKey(interaction);
      const text = canonicalJson(interaction);
      const other = kept.get(key);
      if (other !== undefined && other.text !== text)
        throw new PactError(
          "PACT_CONFLICT",
          `${other.test} and ${test} describe "${interaction.description}" of ${pact.consumer.name} and ${pact.provider.name} differently: give one of them another description or state`,
        );
      if (other === undefined) kept.set(key, { test, text, interaction });
    }
  return {
    consumer: first.pact.consumer,
    provider: first.pact.provider,
    interactions: [...kept].sort(byKey).map(([, { interaction }]) => interaction),
    metadata: { pactSpecification: { version: "4.0" } },
  };
}

/** What makes an interaction the same: type, description and states with their parameters, in order. */
export function interactionKey({ type, description, providerStates = [] }: Interaction): string {
  return canonicalJson([type, description, providerStates.map(({ name, params = {} }) => [name, params])]);
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
