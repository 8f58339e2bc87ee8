import type { IncomingMessage } from "node:http";
import type { StateHandler } from "@concordat/pact";
import type { Database } from "@concordat/runtime/database";
import { Verifier } from "@pact-foundation/pact";
import { committedPacts } from "./pact-files.ts";
import { runStrictly } from "./run-strictly.ts";
import type { IssueToken } from "../setup/test-issuer.ts";

export interface ProviderUnderTest {
  readonly url: string;
  readonly states: Readonly<Record<string, StateHandler>>;
  /** Makes the real token for a pact's `<subject>/<scope>/...`. */
  readonly issue: IssueToken;
  /** Forgets what earlier interactions left behind. */
  readonly clear: () => Promise<void>;
}

/** One test for each consumer: the running provider keeps the committed pact, interaction by interaction. */
export function verifyProvider(provider: string, { url, states, issue, clear }: ProviderUnderTest): void {
  const pacts = committedPacts((pact) => pact.provider.name === provider);
  test.each(pacts.map(({ file, pact }) => [pact.consumer.name, file, pact] as const))(
    `${provider} keeps its pact with %s`,
    async (_consumer, file, pact) => {
      await runStrictly(pact, states, (handlers) =>
        new Verifier({
          provider,
          providerBaseUrl: url,
          pactUrls: [file],
          logLevel: "error",
          beforeEach: clear,
          stateHandlers: handlers as never,
          requestFilter: async (request, _response, next) => {
            await withRealToken(request, issue);
            next();
          },
        }).verifyProvider(),
      );
    },
    60_000,
  );
}

/** A token in a pact says who has it and for what, `ada/orders:read`; the provider gets a signed one of that meaning. */
async function withRealToken(request: IncomingMessage & { readonly path: string }, issue: IssueToken): Promise<void> {
  if (request.path.startsWith("/_pact")) return;
  const [, credential] = /^Bearer (.+)$/.exec(request.headers.authorization ?? "") ?? [];
  if (credential === undefined) return;
  const [subject = "", ...scopes] = credential.split("/");
  request.headers.authorization = `Bearer ${await issue(subject, scopes)}`;
}

/** Empties every table that a service writes while it works. */
export async function emptyTables(database: Database): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename NOT IN ('provider_keys') AND tablename NOT LIKE '%migration%'`,
  );
  await database.query(`TRUNCATE ${rows.map(({ name }) => name).join(", ")} CASCADE`);
}
