import type { OutgoingMessage, ReceivedMessage } from "../codegen-v1/event-message.ts";
import type { EventConsumerOptions } from "./consumer.ts";
import { deadLetterTopic, originalOf, readDeadLetter } from "./dead-letter.ts";
import { EventDispatcher } from "./dispatcher.ts";
import { silentLogger } from "./kafka-client.ts";
import type { BatchControl, PartitionProgress } from "./transport.ts";

export interface ReplayReport {
  readonly handled: number;
  /** Still failing; they stay in the dead-letter topic and are given to the next replay. */
  readonly failed: readonly {
    readonly topic: string;
    readonly partition: number;
    readonly offset: string;
    readonly error: unknown;
  }[];
}

/**
 * Gives the dead letters of a consumer to its handlers again, up to those that exist now, and ends. Handlers see each
 * event with its own topic, offset and id, so the inbox knows what was done before.
 */
export async function replayDeadLetters(options: EventConsumerOptions): Promise<ReplayReport> {
  const { transport, groupId, subscriptions, logger = silentLogger } = options;
  const topics = [...new Set(subscriptions.map(({ descriptor }) => deadLetterTopic(descriptor.topic)))].toSorted();
  await transport.ensureTopics(topics.map((name) => ({ name, partitions: options.partitions ?? 4 })));
  const replayGroup = `${groupId}.dlq`;
  const goal = await transport.progress(replayGroup, topics);
  const left = new Remaining(goal);
  if (left.isEmpty) return { handled: 0, failed: [] };
  const failed: ReplayReport["failed"][number][] = [];
  let handled = 0;
  const dispatcher = new EventDispatcher({
    groupId,
    subscriptions,
    schemas: options.schemas,
    attempts: options.attempts ?? 1,
    retryDelay: options.retryDelay ?? 100,
    maxDelay: options.maxDelay ?? 5000,
    ...(options.isTransient === undefined ? {} : { isTransient: options.isTransient }),
    logger,
    giveUp: ({ topic, partition, offset }, { error }) => {
      failed.push({ topic, partition, offset, error });
      return Promise.resolve();
    },
    observe: (_type, outcome) => {
      if (outcome === "handled") handled++;
    },
  });
  const producer = transport.createProducer();
  const done = Promise.withResolvers<void>();
  const replay = async (message: ReceivedMessage, control: BatchControl): Promise<boolean> => {
    const letter = readDeadLetter(message);
    if (letter === undefined || letter.consumer !== groupId || !left.has(message)) return true;
    const failures = failed.length;
    if (!(await whole(dispatcher, originalOf(letter), control))) return false;
    // Back to the end of the dead letters before this one counts as done, so that a crash loses none.
    if (failed.length > failures) await producer.send([again(message)]);
    return true;
  };
  const member = transport.subscribe({
    groupId: replayGroup,
    topics,
    concurrency: 1,
    async onMessages(messages, control) {
      try {
        for (const message of messages) {
          if (!control.proceed() || !(await replay(message, control))) return;
          await control.done(message);
          if (left.reach(message)) done.resolve();
        }
      } catch (error) {
        done.reject(error);
      }
    },
  });
  try {
    await done.promise;
  } finally {
    await member.stop();
    await producer.close();
  }
  return { handled, failed };
}

function again({ topic, key, value, headers }: ReceivedMessage): OutgoingMessage {
  return { topic, key: key ?? "", value: value ?? Buffer.alloc(0), headers: Object.fromEntries(headers) };
}

/** Runs one message to its end; false when the member stopped first. */
async function whole(dispatcher: EventDispatcher, message: ReceivedMessage, control: BatchControl): Promise<boolean> {
  let ended = false;
  await dispatcher.dispatch([message], {
    proceed: () => control.proceed(),
    signal: control.signal,
    done: () => {
      ended = true;
      return Promise.resolve();
    },
  });
  return ended;
}

/** What a replay still has to see. */
class Remaining {
  readonly #high = new Map<string, bigint>();

  constructor(progress: readonly PartitionProgress[]) {
    for (const { topic, partition, high, committed } of progress) {
      if (committed < high) this.#high.set(`${topic}/${partition}`, high);
    }
  }

  get isEmpty(): boolean {
    return this.#high.size === 0;
  }

  has({ topic, partition, offset }: ReceivedMessage): boolean {
    return BigInt(offset) < (this.#high.get(`${topic}/${partition}`) ?? 0n);
  }

  /** Notes a message as seen; true when nothing remains. */
  reach({ topic, partition, offset }: ReceivedMessage): boolean {
    const key = `${topic}/${partition}`;
    if (BigInt(offset) + 1n >= (this.#high.get(key) ?? 0n)) this.#high.delete(key);
    return this.isEmpty;
  }
}
