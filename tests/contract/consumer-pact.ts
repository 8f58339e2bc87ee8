import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatPact, mergePacts, parsePact } from "@concordat/pact";
import { PactV4 } from "@pact-foundation/pact";
import { pactsFolder, repository } from "./pact-files.ts";

/** A state that the provider must be in, with its data. */
export interface State {
  readonly name: string;
  readonly params?: Parameters<ReturnType<PactV4["addInteraction"]>["given"]>[1];
}

type Interaction = ReturnType<PactV4["addInteraction"]>;
type Message = ReturnType<PactV4["addAsynchronousInteraction"]>;

/** The pact of one consumer and provider, as one test file writes it. */
export interface ConsumerPact {
  /** A request for an operation of the contract. The description is unique in the pact. */
  interaction(operationId: string, description: string, ...states: readonly State[]): Interaction;
  /** An event, by the full name of its Avro record. */
  message(schema: string, ...states: readonly State[]): Message;
}

/**
 * Lets a test file write its pact into a folder of its own, so that parallel workers lose nothing. After the last test the
 * pact is compared with the committed one; with `RECORD_PACTS=1` it replaces that one.
 */
export function consumerPact(consumer: string, provider: string): ConsumerPact {
  const name = `${consumer}-${provider}`;
  const folder = join(repository, ".concordat/pacts", name);
  rmSync(folder, { recursive: true, force: true });
  const pact = new PactV4({ consumer, provider, dir: folder, logLevel: "error" });
  const described = new Set<string>();
  const describe = (description: string): void => {
    // Pact replaces an interaction of the same description in silence.
    if (described.has(description)) throw new Error(`"${description}" is described twice in the pact ${name}`);
    described.add(description);
  };
  afterAll(() => {
    const file = join(folder, `${name}.json`);
    const written = parsePact(file, readFileSync(file, "utf8"));
    const [merged] = mergePacts([{ test: `tests/contract/consumers/${name}.test.ts`, pact: written }]);
    if (merged === undefined) throw new Error(`${file} holds no pact`);
    expect(merged.interactions.map(({ description }) => description).toSorted()).toEqual([...described].toSorted());
    const committed = join(pactsFolder, `${name}.json`);
    if (process.env["RECORD_PACTS"] === "1") writeFileSync(committed, formatPact(merged));
    // A difference means: look at it, then record it with RECORD_PACTS=1.
    expect(existsSync(committed) ? readFileSync(committed, "utf8") : "").toBe(formatPact(merged));
  });
  return {
    interaction(operationId, description, ...states) {
      describe(description);
      const interaction = pact.addInteraction();
      for (const { name: state, params } of states) interaction.given(state, params);
      return interaction.uponReceiving(description).reference("OpenAPI", "operationId", operationId);
    },
    message(schema, ...states) {
      const description = schema.replace(/^.*\./, "");
      describe(description);
      const message = pact.addAsynchronousInteraction();
      for (const { name: state, params } of states) message.given(state, params);
      return message.reference("Avro", "schema", schema);
    },
  };
}
