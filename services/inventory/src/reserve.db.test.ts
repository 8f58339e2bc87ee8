import {
  inventoryRejectedCodec,
  inventoryReleasedCodec,
  inventoryReservedCodec,
} from "@concordat-shop/generated/inventory/events.ts";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { inventoryUnderTest, reservationDraft } from "./inventory-under-test.ts";
import { release, releaseClosedOrder } from "./release.ts";
import { findReservationOf, listReservations } from "./reservation-store.ts";
import type { ReservationDraft } from "@concordat-shop/generated/inventory/types.ts";
import { reserve } from "./reserve.ts";
import { findProduct, insertProduct, listProducts, setStock } from "./store.ts";

const { url } = await createTestDatabase();
const { parts, database, stock, published } = await inventoryUnderTest(url);

const hold = (draft: ReservationDraft) => database.tx((sql) => reserve(parts, sql, draft));
const close = (orderId: string) => database.tx((sql) => releaseClosedOrder(parts, sql, orderId, "Order rejected"));
const stockOf = async (sku: string) => (await findProduct(database, sku))?.stock;

test("100 parallel reservations of 10 items hold 10 and refuse 90", async () => {
  const sku = await stock(10);
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => hold(reservationDraft({ sku, quantity: 1 }))));
  expect(outcomes.filter(({ state }) => state === "held")).toHaveLength(10);
  expect(outcomes.filter(({ state }) => state === "short")).toHaveLength(90);
  expect(await stockOf(sku)).toMatchObject({ onHand: 10, held: 10, available: 0 });
  const { rows } = await database.query<{ sum: number }>(
    "SELECT sum(quantity)::int AS sum FROM reservation_lines WHERE sku = $1",
    [sku],
  );
  expect(rows[0]?.sum).toBe(10);
});

test("orders of the same products in any order of lines do not wait for each other for ever", async () => {
  const [a, b] = [await stock(1000), await stock(1000)];
  const drafts = Array.from({ length: 60 }, (_, index) => {
    const lines = [
      { sku: a, quantity: 2 },
      { sku: b, quantity: 3 },
    ];
    return reservationDraft(...(index % 2 === 0 ? lines : lines.toReversed()));
  });
  const outcomes = await Promise.all(drafts.map(hold));
  expect(outcomes.every(({ state }) => state === "held")).toBe(true);
  await Promise.all(drafts.map(({ orderId }) => close(orderId)));
  expect(await stockOf(a)).toMatchObject({ held: 0 });
  expect(await stockOf(b)).toMatchObject({ held: 0 });
});

test("holds all lines or none, and names every shortage", async () => {
  const [plenty, few] = [await stock(10), await stock(1)];
  const draft = reservationDraft(
    { sku: plenty, quantity: 2 },
    { sku: few, quantity: 2 },
    { sku: "NO-SUCH-TEA", quantity: 1 },
  );
  const shortages = [
    { sku: "NO-SUCH-TEA", requested: 1, available: 0 },
    { sku: few, requested: 2, available: 1 },
  ];
  expect(await hold(draft)).toEqual({ state: "short", shortages });
  expect(await stockOf(plenty)).toMatchObject({ held: 0 });
  expect(await findReservationOf(database, draft.orderId)).toBeUndefined();
  const rejected = (await published(inventoryRejectedCodec)).filter(({ orderId }) => orderId === draft.orderId);
  expect(rejected).toMatchObject([{ shortages }]);
});

test("an order has one reservation, its lines in their order", async () => {
  const [a, b] = [await stock(5), await stock(5)];
  const draft = reservationDraft({ sku: b, quantity: 2 }, { sku: a, quantity: 1 });
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => hold(draft)));
  expect(outcomes.map(({ state }) => state).toSorted()).toEqual(["held", "taken", "taken", "taken", "taken"]);
  expect(await findReservationOf(database, draft.orderId)).toMatchObject({ status: "held", lines: draft.lines });
  expect((await published(inventoryReservedCodec)).filter(({ orderId }) => orderId === draft.orderId)).toHaveLength(1);
});

test("release frees the goods once and tells it once", async () => {
  const sku = await stock(5);
  const draft = reservationDraft({ sku, quantity: 4 });
  await hold(draft);
  const { id = "" } = (await findReservationOf(database, draft.orderId)) ?? {};
  await Promise.all(Array.from({ length: 5 }, () => database.tx((sql) => release(parts, sql, id))));
  expect(await stockOf(sku)).toMatchObject({ held: 0, available: 5 });
  expect((await published(inventoryReleasedCodec)).filter(({ orderId }) => orderId === draft.orderId)).toHaveLength(1);
});

test("nothing is held for an order that has ended, whichever comes first", async () => {
  const sku = await stock(1000);
  const drafts = Array.from({ length: 50 }, () => reservationDraft({ sku, quantity: 1 }));
  await Promise.all(drafts.flatMap((draft) => [hold(draft), close(draft.orderId)]));
  expect(await stockOf(sku)).toMatchObject({ held: 0 });
  expect(await hold(drafts[0] ?? reservationDraft())).not.toMatchObject({ state: "held" });
});

test("the table itself refuses to oversell", async () => {
  const sku = await stock(3);
  const oversell = database.query("UPDATE products SET held = 4 WHERE sku = $1", [sku]);
  await expect(oversell).rejects.toMatchObject({ constraint: "no_oversell" });
});

test("sets stock by version, never below what is held", async () => {
  const sku = await stock(5);
  await hold(reservationDraft({ sku, quantity: 3 }));
  expect(await setStock(database, sku, 2)).toEqual({ state: "held", held: 3 });
  const changed = await setStock(database, sku, 8, 2);
  expect(changed).toMatchObject({
    state: "changed",
    stored: { version: 3, stock: { onHand: 8, held: 3, available: 5 } },
  });
  expect(await setStock(database, sku, 9, 2)).toEqual({ state: "stale", version: 3 });
  expect(await setStock(database, "NO-SUCH-TEA", 1)).toEqual({ state: "unknown" });
});

test("of parallel counts based on one state, one is taken", async () => {
  const sku = await stock(5);
  const changes = await Promise.all(Array.from({ length: 10 }, (_, index) => setStock(database, sku, 10 + index, 1)));
  expect(changes.map(({ state }) => state).toSorted()).toEqual([
    "changed",
    ...Array.from({ length: 9 }, () => "stale"),
  ]);
});

test("lists products by SKU and reservations from the newest on", async () => {
  const skus = ["A-1", "A-B", "A1"];
  for (const sku of skus.toReversed()) {
    await insertProduct(database, { sku, name: sku, price: { amount: 1, currency: "EUR" }, onHand: 9 });
  }
  expect(
    await insertProduct(database, { sku: "A1", name: "", price: { amount: 1, currency: "EUR" }, onHand: 9 }),
  ).toBeUndefined();
  const found = await listProducts(database, { skus, limit: 9 });
  expect(found.map(({ product }) => product.sku)).toEqual(["A-1", "A-B", "A1"]);
  const rest = await listProducts(database, { skus, limit: 9, after: "A-1" });
  expect(rest.map(({ product }) => product.sku)).toEqual(["A-B", "A1"]);
  const drafts = [1, 2, 3].map((quantity) => ({ ...reservationDraft({ sku: "A1", quantity }), customerId: "lister" }));
  for (const draft of drafts) await hold(draft);
  const reservations = await listReservations(database, { customerId: "lister", limit: 9 });
  expect(reservations.map(({ orderId }) => orderId)).toEqual(drafts.map(({ orderId }) => orderId).toReversed());
  const older = await listReservations(database, { customerId: "lister", limit: 9, before: reservations[0]?.id ?? "" });
  expect(older).toEqual(reservations.slice(1));
});
