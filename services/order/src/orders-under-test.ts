import type { Money, OrderDraft, Shortage } from "@concordat-shop/generated/order/types.ts";
import type { EventCodec } from "@concordat/runtime/codegen-v1/events";
import { type Database, openDatabase } from "@concordat/runtime/database";
import { createMemorySchemas } from "@concordat/runtime/events";
import { migrate } from "@concordat/runtime/migrations";
import { createOutbox } from "@concordat/runtime/outbox";
import type { OrderParts } from "./parts.ts";
import type { Placement } from "./place-order.ts";
import { type ChargeResult, type HoldResult, type InventoryPort, type PaymentPort, Unavailable } from "./ports.ts";
import { leadDue } from "./saga-timer.ts";

type Fault = "none" | "silent" | "crash";

/** The other services as this one sees them: each call acts once per order, then fails as told. */
export interface Others extends PaymentPort, InventoryPort {
  /** Every call that acted, such as `charge <order>`, repetitions included. */
  readonly calls: string[];
  /** How the next calls end after they acted. */
  readonly faults: Fault[];
  /** What inventory has too little of. */
  shortages: Shortage[];
}

/** The service's parts over a real database, the other services faked. For tests. */
export interface OrdersUnderTest {
  readonly parts: OrderParts;
  readonly database: Database;
  readonly others: Others;
  placement(changes?: Partial<Placement> & { readonly draft?: OrderDraft }): Placement;
  /** The names of an order's events in the outbox, in their order. */
  eventsOf(orderId: string): Promise<string[]>;
  /** The events of a type in the outbox, in their order. */
  published<Event, Input>(codec: EventCodec<Event, Input>): Promise<Event[]>;
  /** Lets the timers of sagas run out and leads on until nothing is due. */
  leadAll(options?: { readonly late?: boolean }): Promise<void>;
}

export async function ordersUnderTest(url: string): Promise<OrdersUnderTest> {
  const database = openDatabase(url, { connections: 20 });
  afterAll(() => database.close());
  await migrate(database, new URL("../migrations", import.meta.url));
  const others = fakeOthers();
  const outbox = createOutbox({ schemas: createMemorySchemas() });
  const parts: OrderParts = {
    database,
    outbox,
    payment: others,
    inventory: others,
    timers: { deadline: 60, lease: 30 },
  };
  let keys = 0;
  return {
    parts,
    database,
    others,
    placement: (changes = {}) => ({
      scope: { caller: "ada", operation: "createOrder", key: `key-${++keys}` },
      customerId: "ada",
      draft: { lines: [{ sku: "TEA", quantity: 2 }], paymentMethod: "tok_ok" },
      mode: "orchestrated",
      ...changes,
    }),
    async eventsOf(orderId) {
      const { rows } = await database.query<{ name: string }>(
        `SELECT regexp_replace(headers ->> 'ce_type', '.*\\.', '') AS name FROM outbox WHERE key = $1 ORDER BY id`,
        [orderId],
      );
      return rows.map(({ name }) => name);
    },
    async published(codec) {
      const { rows } = await database.query<{ value: Buffer }>(
        "SELECT value FROM outbox WHERE headers ->> 'ce_type' = $1 ORDER BY id",
        [codec.descriptor.fullName],
      );
      return rows.map(({ value }) => codec.reader(codec.schemaText)(value));
    },
    async leadAll({ late = false } = {}) {
      const deadline = late ? ", deadline_at = clock_timestamp()" : "";
      await database.query(`UPDATE sagas SET due_at = clock_timestamp()${deadline} WHERE due_at IS NOT NULL`);
      while ((await leadDue(parts, { warn: () => {}, error: () => {} })) > 0);
    },
  };
}

const prices: ReadonlyMap<string, Money> = new Map([
  ["TEA", { amount: 1999, currency: "EUR" }],
  ["CUP", { amount: 500, currency: "EUR" }],
  ["HAT", { amount: 500, currency: "USD" }],
  ["YACHT", { amount: 99_999_999_999, currency: "EUR" }],
]);

function fakeOthers(): Others {
  const acted = new Map<string, ChargeResult | HoldResult>();
  const others: Others = {
    calls: [],
    faults: [],
    shortages: [],
    prices: (skus) => ends(new Map([...prices].filter(([sku]) => skus.includes(sku)))),
    charge({ id }, method) {
      others.calls.push(`charge ${id}`);
      const result: ChargeResult =
        method === "tok_ok"
          ? { state: "captured", paymentId: id.replace(/^......../, "aaaaaaaa") }
          : { state: "declined", declineCode: "do_not_honor" };
      return ends(once(`charge ${id}`, result));
    },
    refund({ id }, paymentId) {
      others.calls.push(`refund ${id} ${paymentId}`);
      return ends(undefined);
    },
    hold({ id }) {
      others.calls.push(`hold ${id}`);
      const result: HoldResult =
        others.shortages.length === 0
          ? { state: "held", reservationId: id.replace(/^......../, "bbbbbbbb") }
          : { state: "short", shortages: others.shortages };
      return ends(once(`hold ${id}`, result));
    },
  };
  const once = <T extends ChargeResult | HoldResult>(key: string, result: T): T => {
    const before = acted.get(key) as T | undefined;
    acted.set(key, before ?? result);
    return before ?? result;
  };
  const ends = async <T>(result: T): Promise<T> => {
    const fault = others.faults.shift();
    if (fault === "silent") throw new Unavailable("other");
    if (fault === "crash") throw new Error("killed");
    return result;
  };
  return others;
}
