import avro from "avsc";
import { orderCreated, orderCreatedCodec, type OrderCreated } from "@concordat-shop/generated/order/events.ts";

/** One measured figure. */
export interface BenchRow {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Our figure divided by that of bare avsc, measured in the same rounds. */
  readonly ratio?: number;
  /** What the ratio should not exceed. */
  readonly goal?: number;
}

export const name = "events: encode and decode against bare avsc";

const ROUNDS = 15;
const CALLS = 20_000;
const GOAL = 1.3;

const event: OrderCreated = {
  orderId: "0190b3c4-1111-7222-8333-444455556666",
  occurredAt: new Date("2026-11-25T10:00:00.123Z"),
  customerId: "user-0190b3c4-1111-7222",
  mode: "choreographed",
  lines: [
    { sku: "espresso-machine", quantity: 1, unitPrice: { amount: 49_900, currency: "EUR" } },
    { sku: "coffee-beans-1kg", quantity: 3, unitPrice: { amount: 1999, currency: "EUR" } },
  ],
  total: { amount: 55_897, currency: "EUR" },
  paymentMethod: "tok_ok",
};

/** A Date as people write it for avsc, with no check of anything. */
class DateType extends avro.types.LogicalType {
  override _fromValue(value: number): Date {
    return new Date(value);
  }

  override _toValue(value: Date): number {
    return Number(value);
  }
}

/** CPU microseconds a call of encode and decode: ours, avsc with Dates, avsc with plain numbers. */
export function run(): readonly BenchRow[] {
  const schema = orderCreated.schema as unknown as Parameters<typeof avro.Type.forSchema>[0];
  const dates = avro.Type.forSchema(schema, { logicalTypes: { "timestamp-millis": DateType as never } });
  const numbers = avro.Type.forSchema(schema);
  const plain = { ...event, occurredAt: event.occurredAt.getTime() };
  const message = orderCreatedCodec.encode(event, 1);
  const payload = message.subarray(5);
  const read = orderCreatedCodec.reader();

  const encode = compare({
    ours: () => orderCreatedCodec.encode(event, 1),
    "avsc with Date": () => dates.toBuffer(event),
    "avsc with numbers": () => numbers.toBuffer(plain),
    "JSON.stringify": () => JSON.stringify(event),
  });
  const text = JSON.stringify(event);
  const decode = compare({
    ours: () => read(message),
    "avsc with Date": () => dates.fromBuffer(payload),
    "avsc with numbers": () => numbers.fromBuffer(payload),
    "JSON.parse": () => JSON.parse(text) as unknown,
  });
  return [...rows("encode", encode), ...rows("decode", decode)];
}

function rows(what: string, times: ReadonlyMap<string, number>): BenchRow[] {
  const base = times.get("avsc with Date") ?? Number.NaN;
  return [...times].map(([label, value]) => ({
    label: `${what}, ${label}`,
    value,
    unit: "µs CPU a call",
    ...(label === "ours" ? { ratio: value / base, goal: GOAL } : {}),
  }));
}

/** The least of interleaved rounds: other work on the machine can only add to a round. */
function compare(candidates: Readonly<Record<string, () => unknown>>): ReadonlyMap<string, number> {
  const times = new Map(Object.keys(candidates).map((label) => [label, Number.POSITIVE_INFINITY]));
  for (let round = -3; round < ROUNDS; round++) {
    for (const [label, call] of Object.entries(candidates)) {
      const before = process.cpuUsage();
      for (let index = 0; index < CALLS; index++) call();
      const { user, system } = process.cpuUsage(before);
      const least = times.get(label) ?? Number.POSITIVE_INFINITY;
      if (round >= 0) times.set(label, Math.min(least, (user + system) / CALLS));
    }
  }
  return times;
}
