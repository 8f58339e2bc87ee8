import type { OutgoingMessage, ReceivedMessage } from "../codegen-v1/event-message.ts";
import type {
  EventTransport,
  MemberState,
  PartitionProgress,
  SubscribeOptions,
  TransportSubscription,
} from "./transport.ts";

/** Events within one process, for tests: topics with one partition, groups with offsets, no broker. */
export interface MemoryTransport extends EventTransport {
  /** Every message of a topic, in order. */
  messages(topic: string): readonly ReceivedMessage[];
  /** Resolves when every group has handled what was sent. */
  settled(): Promise<void>;
}

export function createMemoryTransport(): MemoryTransport {
  const topics = new Map<string, ReceivedMessage[]>();
  const committed = new Map<string, number>();
  const members = new Set<MemoryMember>();
  const log = (topic: string): ReceivedMessage[] => {
    const messages = topics.get(topic) ?? [];
    topics.set(topic, messages);
    return messages;
  };
  const append = ({ topic, key, value, headers }: OutgoingMessage): void => {
    const messages = log(topic);
    messages.push({
      topic,
      partition: 0,
      offset: String(messages.length),
      key,
      value,
      headers: new Map(Object.entries(headers)),
      timestamp: Date.now(),
    });
  };
  return {
    messages: log,
    async settled() {
      for (let before = -1, now = 0; before !== now;) {
        before = [...topics.values()].reduce((sum, { length }) => sum + length, 0);
        await Promise.all([...members].map((member) => member.idle()));
        now = [...topics.values()].reduce((sum, { length }) => sum + length, 0);
      }
    },
    ensureTopics(specs) {
      for (const { name } of specs) log(name);
      return Promise.resolve();
    },
    createProducer: () => ({
      send(messages) {
        for (const message of messages) append(message);
        for (const member of members) member.wake();
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    }),
    subscribe(options) {
      const member = new MemoryMember(options, log, committed, () => members.delete(member));
      members.add(member);
      member.wake();
      return member;
    },
    progress(groupId, names) {
      return Promise.resolve(
        names.map((topic): PartitionProgress => {
          const offset = BigInt(committed.get(`${groupId}/${topic}`) ?? 0);
          return { topic, partition: 0, low: 0n, high: BigInt(log(topic).length), committed: offset };
        }),
      );
    },
    rewind(groupId, names, to) {
      for (const topic of names) {
        const index = to === "beginning" ? 0 : log(topic).findIndex(({ timestamp }) => timestamp >= to.getTime());
        committed.set(`${groupId}/${topic}`, index === -1 ? log(topic).length : index);
      }
      return Promise.resolve();
    },
  };
}

class MemoryMember implements TransportSubscription {
  state: MemberState = "joined";
  #work: Promise<void> = Promise.resolve();
  readonly #hardStop = new AbortController();
  readonly #options: SubscribeOptions;
  readonly #log: (topic: string) => readonly ReceivedMessage[];
  readonly #committed: Map<string, number>;
  readonly #left: () => void;

  constructor(
    options: SubscribeOptions,
    log: (topic: string) => readonly ReceivedMessage[],
    committed: Map<string, number>,
    left: () => void,
  ) {
    this.#options = options;
    this.#log = log;
    this.#committed = committed;
    this.#left = left;
  }

  joined(): Promise<void> {
    return Promise.resolve();
  }

  wake(): void {
    this.#work = this.#work.then(() => this.#drain());
  }

  idle(): Promise<void> {
    return this.#work;
  }

  async stop(): Promise<void> {
    this.state = "stopped";
    await this.#work;
    this.#hardStop.abort();
    this.#left();
  }

  async #drain(): Promise<void> {
    for (const topic of this.#options.topics) {
      const key = `${this.#options.groupId}/${topic}`;
      const messages = this.#log(topic).slice(this.#committed.get(key) ?? 0);
      if (messages.length === 0 || this.state === "stopped") continue;
      await this.#options.onMessages(messages, {
        proceed: () => this.state !== "stopped",
        done: ({ offset }) => {
          this.#committed.set(key, Number(offset) + 1);
          return Promise.resolve();
        },
        signal: this.#hardStop.signal,
      });
    }
  }
}
