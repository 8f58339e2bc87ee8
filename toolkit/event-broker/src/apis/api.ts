import type { Coordinator } from "../groups/coordinator.ts";
import type { BrokerLimits } from "../limits.ts";
import type { Faults } from "../faults.ts";
import type { Reader } from "../protocol/reader.ts";
import type { Writer } from "../protocol/writer.ts";
import type { Committer } from "../storage/committer.ts";
import type { ProducerIds } from "../storage/producer-ids.ts";
import type { TopicCatalog } from "../storage/topic-catalog.ts";

/** What the handlers of all APIs work on. */
export interface BrokerState {
  readonly nodeId: number;
  readonly clusterId: string;
  readonly limits: BrokerLimits;
  readonly topics: TopicCatalog;
  readonly coordinator: Coordinator;
  readonly producerIds: ProducerIds;
  readonly committer: Committer;
  readonly faults: Faults;
}

/** The connection that a request came over. */
export interface Peer {
  /** Where the client can reach this broker. */
  readonly brokerHost: string;
  readonly brokerPort: number;
  readonly clientHost: string;
  /** Calls back when the connection has closed; returns the way to cancel. */
  onClose(closed: () => void): () => void;
}

export interface RequestContext {
  readonly version: number;
  readonly clientId: string;
  readonly peer: Peer;
  readonly broker: BrokerState;
  /** Bytes of memory that the answer should not exceed by much. */
  readonly answerBytes: number;
}

/** One API of the protocol: its request, what it does, its answer. */
export interface ApiDefinition<Request, Answer> {
  readonly key: number;
  readonly name: string;
  readonly versions: readonly [lowest: number, highest: number];
  /** No further request of the connection is begun before this one is answered, because the answer may be large. */
  readonly exclusive?: boolean;
  readonly parse: (reader: Reader, version: number) => Request;
  /** An answer of null is not sent (Produce without acknowledgement). */
  readonly handle: (request: Request, context: RequestContext) => Promise<Answer | null> | Answer | null;
  readonly write: (writer: Writer, answer: Answer, version: number) => void;
}

/** An API whose request and answer types are sealed inside. */
export interface Api {
  readonly key: number;
  readonly name: string;
  readonly versions: readonly [lowest: number, highest: number];
  readonly exclusive: boolean;
  /** Parses the whole request before anything is done; resolves to the writer of the answer, or null without one. */
  readonly serve: (
    reader: Reader,
    context: RequestContext,
  ) => Promise<((writer: Writer) => void) | null> | ((writer: Writer) => void) | null;
}

/** Seals an API's types, so that all APIs fit in one table. */
export function defineApi<Request, Answer>(definition: ApiDefinition<Request, Answer>): Api {
  const { key, name, versions, parse, handle, write } = definition;
  const writerOf = (answer: Answer | null, version: number): ((writer: Writer) => void) | null =>
    answer === null ? null : (writer) => write(writer, answer, version);
  return {
    key,
    name,
    versions,
    exclusive: definition.exclusive ?? false,
    serve: (reader, context) => {
      const answer = handle(parse(reader, context.version), context);
      if (answer instanceof Promise) return answer.then((value) => writerOf(value, context.version));
      return writerOf(answer, context.version);
    },
  };
}
