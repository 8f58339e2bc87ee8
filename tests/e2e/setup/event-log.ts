import { randomUUID } from "node:crypto";
import { createKafkaTransport } from "@concordat/runtime/events";
import type { Databases, Violation } from "./promises.ts";
import { until } from "./until.ts";

export interface LoggedEvent {
  readonly topic: string;
  readonly key: string;
  readonly id: string;
  /** Without the namespace: `OrderCreated`. */
  readonly type: string;
}

export const topics = ["order.events", "payment.events", "inventory.events"];

/** Everything that the topics hold, each partition in its order. */
export async function readEventLog(brokers: string): Promise<readonly LoggedEvent[]> {
  const transport = createKafkaTransport({ brokers, clientId: "event-log" });
  const groupId = `event-log-${randomUUID()}`;
  const events: LoggedEvent[] = [];
  const reached = new Map<string, bigint>();
  const subscription = transport.subscribe({
    groupId,
    topics,
    concurrency: 4,
    async onMessages(messages, control) {
      for (const message of messages) {
        const { topic, partition, offset, key = "", headers } = message;
        const type = (headers.get("ce_type") ?? "").split(".").at(-1) ?? "";
        events.push({ topic, key, id: headers.get("ce_id") ?? "", type });
        reached.set(`${topic}/${partition}`, BigInt(offset) + 1n);
        await control.done(message);
      }
    },
  });
  try {
    await subscription.joined();
    await until("all events are read", async () =>
      (await transport.progress(groupId, topics)).every(
        ({ topic, partition, low, high }) => high === low || (reached.get(`${topic}/${partition}`) ?? 0n) >= high,
      ),
    );
  } finally {
    await subscription.stop();
  }
  return events;
}

/** What may follow what within one order's events of one service; "" is the start. */
const followers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "order.events": {
    "": ["OrderCreated"],
    OrderCreated: ["OrderConfirmed", "OrderRejected", "OrderCancelled"],
    OrderConfirmed: ["OrderCancelled"],
    OrderRejected: [],
    OrderCancelled: [],
  },
  "payment.events": {
    "": ["PaymentProcessed", "PaymentFailed"],
    PaymentProcessed: ["PaymentRefunded"],
    PaymentFailed: [],
    PaymentRefunded: [],
  },
  "inventory.events": {
    "": ["InventoryReserved", "InventoryRejected"],
    InventoryReserved: ["InventoryReleased"],
    InventoryRejected: [],
    InventoryReleased: [],
  },
};

/** P6: each order's events of each service are in causal order; a repetition of an event seen before is none. */
export function causalOrder(log: readonly LoggedEvent[]): Violation[] {
  const last = new Map<string, string>();
  const seen = new Set<string>();
  const violations: Violation[] = [];
  for (const { topic, key, id, type } of log) {
    if (seen.has(`${topic} ${id}`)) continue;
    seen.add(`${topic} ${id}`);
    const before = last.get(`${topic} ${key}`) ?? "";
    if (followers[topic]?.[before]?.includes(type) !== true)
      violations.push({ promise: "P6 causal order", what: `${topic} of ${key}: ${type} after ${before || "nothing"}` });
    last.set(`${topic} ${key}`, type);
  }
  return violations;
}

/** P6: what the services have written down as sent is in the log, and the log holds nothing else. */
export async function noneMissing(databases: Databases, log: readonly LoggedEvent[]): Promise<Violation[]> {
  const logged = new Set(log.map(({ id }) => id));
  const written = new Set<string>();
  for (const sql of [databases.order, databases.payment, databases.inventory]) {
    const { rows } = await sql.query<{ id: string }>("SELECT headers->>'ce_id' AS id FROM outbox");
    for (const { id } of rows) written.add(id);
  }
  const lost = [...written]
    .filter((id) => !logged.has(id))
    .map((id) => ({ promise: "P6 none missing", what: `event ${id} was written and never published` }));
  const strange = [...logged]
    .filter((id) => !written.has(id))
    .map((id) => ({ promise: "P6 none missing", what: `event ${id} was published and never written` }));
  return [...lost, ...strange];
}

/** P6: the log tells the same end of each order as the order service. */
export async function foldsToOrders({ order }: Databases, log: readonly LoggedEvent[]): Promise<Violation[]> {
  const ends: Readonly<Record<string, string>> = {
    OrderCreated: "pending",
    OrderConfirmed: "confirmed",
    OrderRejected: "rejected",
    OrderCancelled: "cancelled",
  };
  const seen = new Set<string>();
  const told = new Map<string, string>();
  for (const { topic, id, key, type } of log) {
    if (topic !== "order.events" || seen.has(id)) continue;
    seen.add(id);
    told.set(key, ends[type] ?? type);
  }
  const { rows } = await order.query<{ id: string; status: string }>("SELECT id, status FROM orders");
  return rows
    .filter(({ id, status }) => told.get(id) !== status)
    .map(({ id, status }) => ({
      promise: "P6 folds to the orders",
      what: `order ${id} is ${status}, its events say ${told.get(id) ?? "nothing"}`,
    }));
}
