import type { StateHandler } from "@concordat/pact";
import { MessageProviderPact } from "@pact-foundation/pact";
import { committedPacts } from "./pact-files.ts";
import { runStrictly } from "./run-strictly.ts";

/** One test for each consumer of a service's events: what the service really writes keeps the committed pact. */
export function verifyEvents(
  provider: string,
  states: Readonly<Record<string, StateHandler>>,
  events: Readonly<Record<string, () => Promise<unknown>>>,
): void {
  const pacts = committedPacts((pact) => pact.provider.name === provider);
  test.each(pacts.map(({ file, pact }) => [pact.consumer.name, file, pact] as const))(
    `${provider} keep their pact with %s`,
    async (_consumer, file, pact) => {
      await runStrictly(pact, states, (handlers) =>
        new MessageProviderPact({
          provider,
          pactUrls: [file],
          logLevel: "error",
          stateHandlers: handlers as never,
          messageProviders: { ...events },
        }).verify(),
      );
    },
  );
}
