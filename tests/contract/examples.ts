import { MatchersV3 } from "@pact-foundation/pact";

const { eachLike, integer, like, regex, string, uuid } = MatchersV3;

// The data that pacts speak of; consumers and providers meet in it.
export const orderId = "0197f3a0-5c1e-7d2a-9b64-0f6c2f4e8a11";
export const paymentId = "0197f3a0-5c66-7b91-8f0e-2d3c4b5a6978";
export const reservationId = "0197f3a0-5c9a-7e0f-a1b2-c3d4e5f60718";
export const unknownId = "0197f3a0-0000-7000-8000-000000000000";
export const customerId = "ada";
export const price = { amount: 1999, currency: "EUR" };
export const total = { amount: 3998, currency: "EUR" };
export const lines = [{ sku: "TEA", quantity: 2 }];
export const products = [{ sku: "TEA", name: "Green tea", description: "Sencha from Uji", price, onHand: 10 }];
const moment = "2026-07-30T09:15:00.412Z";

/** The secret of every program in these tests. */
export const clientSecret = "a-secret-of-the-tests";
export const basic = (client: string): string => `Basic ${Buffer.from(`${client}:${clientSecret}`).toString("base64")}`;

// What consumers expect, as rules rather than values where the value may differ.
export const timestamp = () => regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, moment);
export const money = ({ amount }: { readonly amount: number }) => ({ amount: integer(amount), currency: "EUR" });
export const location = (path: string, id: string) => regex(new RegExp(`^/${path}/[0-9a-f-]{36}$`), `/${path}/${id}`);

const lineOfOrder = { sku: "TEA", quantity: 2, unitPrice: price };

/** An order that the service makes while it answers. */
export const newOrder = (status: "pending" | "confirmed") => ({
  id: uuid(orderId),
  status,
  customerId,
  lines: [lineOfOrder],
  total,
  ...(status === "confirmed" && { paymentId: uuid(paymentId), reservationId: uuid(reservationId) }),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});

/** The order that the state of the provider names. */
export const knownOrder = (status: "confirmed" | "cancelled") => ({
  id: orderId,
  status,
  customerId,
  lines: [lineOfOrder],
  total,
  paymentId,
  reservationId,
  createdAt: timestamp(),
  updatedAt: timestamp(),
});

export const product = () => ({
  sku: "TEA",
  name: "Green tea",
  description: "Sencha from Uji",
  price,
  available: integer(10),
  updatedAt: timestamp(),
});

export const payment = () => ({
  id: paymentId,
  orderId,
  customerId,
  status: "captured",
  amount: total,
  refunded: { amount: 0, currency: "EUR" },
  createdAt: timestamp(),
  updatedAt: timestamp(),
});

export const reservation = () => ({
  id: reservationId,
  orderId,
  customerId,
  status: "held",
  lines: eachLike({ sku: "TEA", quantity: integer(2) }),
  createdAt: timestamp(),
});

/** A problem by what programs read of it. */
export const problem = (status: number, type?: string) => ({
  type: type === undefined ? string("about:blank") : `urn:concordat:problem:${type}`,
  title: like("What went wrong"),
  status,
});
export const problemHeaders = { "Content-Type": "application/problem+json" };

// The states that providers can be put into.
export const orderExists = {
  name: "a confirmed order exists",
  params: { orderId, customerId, paymentId, reservationId },
};
export const goodsForSale = { name: "tea is for sale" };
export const teaIsShort = { name: "tea is short" };
export const noSuchOrder = { name: "the order does not exist" };
export const productsExist = { name: "products exist", params: { products } };
export const goodsAreHeld = {
  name: "goods are held",
  params: { products, reservationId, orderId, customerId, lines },
};
export const nothingInStock = { name: "no product exists" };
export const nothingPaid = { name: "nothing was paid for the order" };
export const paymentCaptured = {
  name: "a payment was captured",
  params: { paymentId, orderId, customerId, amount: total },
};
export const paymentRefunded = { ...paymentCaptured, name: "a payment was refunded" };
export const orderEnded = { name: "the order has ended", params: { orderId } };
