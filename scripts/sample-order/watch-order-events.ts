import { createKafkaTransport } from "@concordat/runtime/events";

export interface SeenEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly source: string;
  readonly type: string;
  readonly topic: string;
}

export interface OrderEvents {
  /** Resolves when nothing that is published from now on will be missed. */
  joined(): Promise<void>;
  /** The events of one order, as soon as all of `types` have been seen. */
  eventsOf(orderId: string, types: readonly string[]): Promise<readonly SeenEvent[]>;
  stop(): Promise<void>;
}

const topics = ["order.events", "payment.events", "inventory.events"];
const limit = 20_000;

/** Reads the shop's topics as a consumer group of its own. */
export function watchOrderEvents(brokers: readonly string[]): OrderEvents {
  const transport = createKafkaTransport({ brokers, clientId: "sample-order" });
  const seen = new Map<string, SeenEvent[]>();
  const changed = new EventTarget();
  const subscription = transport.subscribe({
    groupId: "sample-order",
    topics,
    concurrency: 4,
    async onMessages(messages, control) {
      for (const message of messages) {
        const { topic, key = "", headers, timestamp } = message;
        const type = (headers.get("ce_type") ?? "").split(".").at(-1) ?? "";
        const at = Date.parse(headers.get("ce_time") ?? "") || timestamp;
        seen.set(key, [...(seen.get(key) ?? []), { at, source: headers.get("ce_source") ?? "", type, topic }]);
        await control.done(message);
        changed.dispatchEvent(new Event("seen"));
      }
    },
  });
  return {
    joined: () => subscription.joined(),
    eventsOf: (orderId, types) =>
      new Promise((resolve, reject) => {
        const missing = () => types.filter((type) => !(seen.get(orderId) ?? []).some((event) => event.type === type));
        const timer = setTimeout(() => {
          reject(new Error(`order ${orderId}: no ${missing().join(", ")} within ${limit / 1000} s`));
        }, limit);
        const look = () => {
          if (missing().length > 0) return;
          clearTimeout(timer);
          changed.removeEventListener("seen", look);
          resolve(seen.get(orderId) ?? []);
        };
        changed.addEventListener("seen", look);
        look();
      }),
    stop: () => subscription.stop(),
  };
}
