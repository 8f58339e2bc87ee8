import { type GetReservation, ok } from "@concordat-shop/generated/inventory/server.ts";
import { notFound } from "../answers.ts";
import { customerOf } from "../customer.ts";
import type { InventoryParts } from "../parts.ts";
import { findReservation } from "../reservation-store.ts";

/** What is or was held for an order. */
export function getReservation({ database }: InventoryParts): GetReservation {
  return async ({ params, auth }) => {
    const reservation = await findReservation(database, params.reservationId);
    const customer = customerOf(auth);
    const visible = customer === undefined || reservation?.customerId === customer;
    return reservation !== undefined && visible ? ok(reservation) : notFound("reservation");
  };
}
