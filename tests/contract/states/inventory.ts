import type { StateHandler } from "@concordat/pact";
import type { ProductDraft, ReservationLine } from "@concordat-shop/generated/inventory/types.ts";
import type { InventoryParts } from "../../../services/inventory/src/parts.ts";
import { holdStock, insertReservation, lockOrder } from "../../../services/inventory/src/reservation-store.ts";
import { insertProduct } from "../../../services/inventory/src/store.ts";

interface Held {
  readonly reservationId: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly lines: ReservationLine[];
}

/** The states of the inventory service, made by its own code. */
export function inventoryStates({ database }: InventoryParts): Readonly<Record<string, StateHandler>> {
  const stock: StateHandler = async ({ products }) => {
    for (const product of products as ProductDraft[]) await insertProduct(database, product);
  };
  return {
    "no product exists": () => Promise.resolve(),
    "products exist": stock,
    "goods are held": async (parameters) => {
      await stock(parameters);
      const { reservationId, orderId, customerId, lines } = parameters as unknown as Held;
      await database.tx(async (sql) => {
        await lockOrder(sql, orderId);
        await holdStock(sql, lines);
        await insertReservation(sql, reservationId, { orderId, customerId, lines });
      });
    },
  };
}
