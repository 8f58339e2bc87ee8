import type { EventCodec } from "@concordat/runtime/codegen-v1/events";
import { type Database, openDatabase } from "@concordat/runtime/database";
import { createMemorySchemas } from "@concordat/runtime/events";
import { migrate } from "@concordat/runtime/migrations";
import { createOutbox } from "@concordat/runtime/outbox";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import type { Acquirer } from "./acquirer.ts";
import type { PaymentParts } from "./parts.ts";
import type { PaymentDraft } from "@concordat-shop/generated/payment/types.ts";
import { settleDue } from "./settler.ts";
import { createSimulatedAcquirer } from "./simulated-acquirer.ts";

/** The service's parts over a real database, with an acquirer that fails on demand. For tests. */
export interface PaymentsUnderTest {
  readonly parts: PaymentParts;
  readonly database: Database;
  /** The events of a type in the outbox, in their order. */
  published<Event, Input>(codec: EventCodec<Event, Input>): Promise<Event[]>;
  /** How the next calls of the acquirer end; afterwards they succeed. */
  readonly faults: ("dropped" | "crash")[];
  /** Lets every timer run out and settles until nothing is due. */
  settleAll(): Promise<void>;
}

export async function paymentsUnderTest(url: string): Promise<PaymentsUnderTest> {
  const database = openDatabase(url);
  afterAll(() => database.close());
  await migrate(database, new URL("../migrations", import.meta.url));
  const faults: ("dropped" | "crash")[] = [];
  const acquirer = withFaults(database, faults);
  const outbox = createOutbox({ schemas: createMemorySchemas() });
  const parts: PaymentParts = { database, acquirer, outbox, wakeSettler: () => {} };
  return {
    parts,
    database,
    faults,
    async published(codec) {
      const { rows } = await database.query<{ value: Buffer }>(
        "SELECT value FROM outbox WHERE headers ->> 'ce_type' = $1 ORDER BY id",
        [codec.descriptor.fullName],
      );
      return rows.map(({ value }) => codec.reader(codec.schemaText)(value));
    },
    async settleAll() {
      do {
        await database.query("UPDATE payments SET due_at = now() WHERE due_at IS NOT NULL");
        await database.query("UPDATE refunds SET due_at = now() WHERE due_at IS NOT NULL");
      } while ((await settleDue(parts, { warn: () => {}, error: () => {} })) > 0);
    },
  };
}

/** Acts first and fails afterwards, as a lost answer or a killed process would. */
function withFaults(database: Database, faults: ("dropped" | "crash")[]): Acquirer {
  const dropping = createSimulatedAcquirer({ ledger: database, dropRate: 1, random: () => 0 });
  const reliable = createSimulatedAcquirer({ ledger: database, dropRate: 0 });
  const next = async <T>(act: (acquirer: Acquirer) => Promise<T>): Promise<T> => {
    const fault = faults.shift();
    if (fault === "dropped") return act(dropping);
    const result = await act(reliable);
    if (fault === "crash") throw new Error("killed");
    return result;
  };
  return {
    capture: (request) => next((to) => to.capture(request)),
    refund: (request) => next((to) => to.refund(request)),
  };
}

export function paymentDraft(changes: Partial<PaymentDraft> = {}): PaymentDraft {
  return {
    orderId: uuidV7(),
    customerId: "ada",
    amount: { amount: 3998, currency: "EUR" },
    method: "tok_ok",
    ...changes,
  };
}

/** What the bank knows about an order. */
export async function ledgerOf(
  database: Database,
  orderId: string,
): Promise<{ captures: number; captured: number; refunded: number }> {
  const { rows } = await database.query<{ captures: number; captured: number; refunded: number }>(
    `SELECT count(*)::int AS captures, coalesce(sum(c.amount), 0)::bigint AS captured, coalesce(sum(r.refunded), 0)::bigint AS refunded
     FROM acquirer_captures c
     LEFT JOIN (SELECT capture_key, sum(amount) AS refunded FROM acquirer_refunds GROUP BY 1) r USING (capture_key)
     WHERE c.order_id = $1`,
    [orderId],
  );
  return rows[0] ?? { captures: 0, captured: 0, refunded: 0 };
}
