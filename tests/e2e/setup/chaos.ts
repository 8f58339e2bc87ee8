import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { causalOrder, foldsToOrders, noneMissing, readEventLog } from "./event-log.ts";
import {
  acceptedOnce,
  chargedIffConfirmed,
  chargedOnce,
  type ClientLogEntry,
  stockInBalance,
  unsentEvents,
  unsettled,
  type Violation,
} from "./promises.ts";
import { randomStream } from "./random.ts";
import { removeData, type RunningPlatform, startPlatform } from "./running-platform.ts";
import { openShop, type Shop } from "./shop.ts";
import { until } from "./until.ts";

/** A bug that is put into a running service, to see whether the promises notice it. */
export interface Mutation {
  /** End of the path of the file. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface ChaosOptions {
  readonly seed: number;
  readonly orders: number;
  readonly kills: number;
  readonly mutation?: Mutation;
  /** Milliseconds that orders may take to end after the last call; 30 000 when absent. */
  readonly settleLimit?: number;
}

export interface ChaosReport {
  readonly violations: readonly Violation[];
  /** Orders by status, and what was killed: shows that the run was no idle one. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly killed: readonly string[];
}

interface PlannedOrder {
  readonly key: string;
  readonly respondAsync: boolean;
  readonly method: string;
  readonly product: number;
  readonly quantity: number;
  /** Placed once more with the same key after its answer. */
  readonly repeat: boolean;
  /** Cancelled by the customer as soon as it is answered. */
  readonly cancel: boolean;
}

const victims = ["gateway", "order", "payment", "inventory", "auth", "event-broker", "postgres"] as const;
const clients = 4;

/**
 * Orders from several clients while processes are killed at random, the acquirer drops answers and the broker stores
 * batches twice; then every promise is asked of the databases and of the event log.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const platform = await startPlatform({ env: faults(options) });
  const shop = openShop(platform);
  try {
    const skus = await Promise.all([1_000_000, 1_000_000, 40].map((onHand) => shop.newProduct(onHand)));
    const plan = planOrders(options);
    const kills = planKills(options);
    const killed: string[] = [];
    const log: ClientLogEntry[] = [];
    let placed = 0;
    const client = async (): Promise<void> => {
      for (let order = plan.pop(); order !== undefined; order = plan.pop()) {
        log.push(...(await place(shop, order, skus[order.product] ?? "")));
        placed += 1;
        const victim = kills.get(placed);
        if (victim !== undefined && kill(platform, victim)) killed.push(victim);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    const late = await settle(shop, options.settleLimit);
    const statuses = await countStatuses(shop);
    return { violations: [...late, ...(await askPromises(platform, shop, log))], statuses, killed };
  } finally {
    await shop[Symbol.asyncDispose]();
    await platform.stop();
    removeData(platform.dataDirectory);
  }
}

/** Asks all promises but the one about time. */
export async function askPromises(
  platform: RunningPlatform,
  { databases }: Shop,
  log: readonly ClientLogEntry[],
): Promise<Violation[]> {
  const events = await readEventLog(platform.state().brokers);
  return [
    ...(await acceptedOnce(databases, log)),
    ...(await chargedOnce(databases)),
    ...(await chargedIffConfirmed(databases)),
    ...(await stockInBalance(databases)),
    ...causalOrder(events),
    ...(await noneMissing(databases, events)),
    ...(await foldsToOrders(databases, events)),
  ];
}

function faults({ mutation }: ChaosOptions): Record<string, string> {
  const hook = fileURLToPath(new URL("./mutate.ts", import.meta.url));
  return {
    PAYMENT_DROP_RATE: "0.15",
    EVENT_BROKER_FAULTS: JSON.stringify([{ fault: { kind: "duplicate" }, probability: 0.2 }]),
    ...(mutation === undefined
      ? {}
      : { NODE_OPTIONS: `--import=${hook}`, NODE_CONCORDAT_MUTATION: JSON.stringify(mutation) }),
  };
}

function planOrders({ seed, orders }: ChaosOptions): PlannedOrder[] {
  const modes = randomStream(seed, "modes");
  const methods = randomStream(seed, "methods");
  const goods = randomStream(seed, "goods");
  const repeats = randomStream(seed, "repeats");
  const cancels = randomStream(seed, "cancels");
  return Array.from({ length: orders }, () => ({
    key: randomUUID(),
    respondAsync: modes.next() < 0.5,
    method: methods.next() < 0.1 ? "tok_declined" : "tok_ok",
    product: goods.below(3),
    quantity: 1 + goods.below(3),
    repeat: repeats.next() < 0.2,
    cancel: cancels.next() < 0.1,
  }));
}

/** Which process dies after how many orders. */
function planKills({ seed, orders, kills }: ChaosOptions): Map<number, string> {
  const random = randomStream(seed, "kills");
  const plan = new Map<number, string>();
  while (plan.size < kills) plan.set(1 + random.below(orders - 1), random.pick(victims));
  return plan;
}

function kill(platform: RunningPlatform, victim: string): boolean {
  try {
    return process.kill(platform.pid(victim), "SIGKILL");
  } catch {
    // It is down already, on its way back from the last time.
    return false;
  }
}

const passing = new Set([401, 408, 425, 429, 500, 502, 503, 504]);

/** As a careful client does it: again with the same key until there is an answer. */
async function place(shop: Shop, order: PlannedOrder, sku: string): Promise<ClientLogEntry[]> {
  const body = { lines: [{ sku, quantity: order.quantity }], paymentMethod: order.method };
  const input = order.respondAsync ? { headers: { Prefer: "respond-async" }, body } : { body };
  const call = () => insist(() => shop.gateway.createOrder.result(input, { idempotencyKey: order.key, retry: false }));
  const placed = [await call()];
  if (order.repeat) placed.push(await call());
  const told = placed.flatMap((each) => (each.ok ? [{ key: order.key, orderId: each.data.id }] : []));
  const [first] = told;
  if (order.cancel && first !== undefined) {
    const cancel = { params: { orderId: first.orderId }, body: {} };
    const idempotencyKey = `${order.key}-cancel`;
    await insist(() => shop.gateway.cancelOrder.result(cancel, { idempotencyKey, retry: false }));
  }
  return told;
}

async function insist<T extends { readonly status: number }>(call: () => Promise<T>): Promise<T> {
  const end = performance.now() + 90_000;
  for (;;) {
    try {
      const outcome = await call();
      if (!passing.has(outcome.status)) return outcome;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    if (performance.now() > end) throw new Error("no answer within 90 s");
    await sleep(50);
  }
}

/** P5: waits until everything has ended, and names what has not. */
export async function settle(shop: Shop, limit = 30_000): Promise<Violation[]> {
  let open: Violation[] = [];
  const quiet = async (): Promise<boolean> => {
    open = await unsettled(shop.databases);
    return open.length === 0 && (await unsentEvents(shop.databases)) === 0;
  };
  await until("every order has ended", () => quiet().catch(() => false), limit).catch(() => {
    if (open.length === 0) open = [{ promise: "P5 every order ends", what: "events are still waiting to be sent" }];
  });
  return open;
}

async function countStatuses(shop: Shop): Promise<Record<string, number>> {
  const { rows } = await shop.databases.order.query<{ status: string; n: number }>(
    "SELECT status, count(*) AS n FROM orders GROUP BY status ORDER BY status",
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}
