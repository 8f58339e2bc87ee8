import type { EventCodec } from "@concordat/runtime/codegen-v1/events";
import { type Database, openDatabase } from "@concordat/runtime/database";
import { createMemorySchemas } from "@concordat/runtime/events";
import { migrate } from "@concordat/runtime/migrations";
import { createOutbox } from "@concordat/runtime/outbox";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import type { InventoryParts } from "./parts.ts";
import type { ReservationDraft, ReservationLine } from "@concordat-shop/generated/inventory/types.ts";
import { insertProduct } from "./store.ts";

/** The service's parts over a real database. For tests. */
export interface InventoryUnderTest {
  readonly parts: InventoryParts;
  readonly database: Database;
  /** Adds a product and gives its SKU. */
  stock(onHand: number): Promise<string>;
  /** The events of a type in the outbox, in their order. */
  published<Event, Input>(codec: EventCodec<Event, Input>): Promise<Event[]>;
}

export async function inventoryUnderTest(url: string): Promise<InventoryUnderTest> {
  const database = openDatabase(url, { connections: 20 });
  afterAll(() => database.close());
  await migrate(database, new URL("../migrations", import.meta.url));
  const parts: InventoryParts = { database, outbox: createOutbox({ schemas: createMemorySchemas() }) };
  let skus = 0;
  return {
    parts,
    database,
    async stock(onHand) {
      const sku = `TEA-${++skus}`;
      await insertProduct(database, { sku, name: "Tea", price: { amount: 1999, currency: "EUR" }, onHand });
      return sku;
    },
    async published(codec) {
      const { rows } = await database.query<{ value: Buffer }>(
        "SELECT value FROM outbox WHERE headers ->> 'ce_type' = $1 ORDER BY id",
        [codec.descriptor.fullName],
      );
      return rows.map(({ value }) => codec.reader(codec.schemaText)(value));
    },
  };
}

export function reservationDraft(...lines: ReservationLine[]): ReservationDraft {
  return { orderId: uuidV7(), customerId: "ada", lines };
}
