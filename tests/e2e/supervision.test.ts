import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import {
  newDataDirectory,
  processesOf,
  removeData,
  type RunningPlatform,
  startPlatform,
  startUp,
} from "./setup/running-platform.ts";
import { openShop, type Shop } from "./setup/shop.ts";
import { until } from "./setup/until.ts";

const order = (sku: string) => ({ lines: [{ sku, quantity: 1 }], paymentMethod: "tok_ok" });
const respondAsync = { Prefer: "respond-async" };

// One data directory for the file: what is not about a first start need not wait for one.
const shared = newDataDirectory();
afterAll(() => removeData(shared));

describe("while the platform runs", () => {
  let platform: RunningPlatform;
  let shop: Shop;
  let sku: string;

  beforeAll(async () => {
    platform = await startPlatform({ dataDirectory: shared });
    shop = openShop(platform);
    sku = await shop.newProduct(1000);
  }, 120_000);
  afterAll(async () => {
    await shop[Symbol.asyncDispose]();
    await platform.stop();
  }, 60_000);

  const placeBoth = async () => {
    const { id } = await shop.gateway.createOrder({ headers: respondAsync, body: order(sku) });
    expect(await shop.gateway.createOrder({ body: order(sku) })).toMatchObject({ status: "confirmed" });
    expect(await shop.settled(id)).toBe("confirmed");
  };

  test.each(["gateway", "order", "payment", "inventory", "auth", "schema-registry", "event-broker", "postgres"])(
    "%s killed: it is noticed, started again, and the next orders succeed",
    async (name) => {
      await platform.killAndAwaitReturn(name);
      await placeBoth();
      expect(platform.printed().talk).toContain(`${name} is back (pid ${platform.pid(name)})`);
    },
    90_000,
  );

  test("orders placed while the broker is killed are confirmed all the same", async () => {
    const place = () => shop.gateway.createOrder({ headers: respondAsync, body: order(sku) });
    const before = await Promise.all(Array.from({ length: 10 }, place));
    const [, during] = await Promise.all([
      platform.killAndAwaitReturn("event-broker"),
      Promise.all(Array.from({ length: 10 }, place)),
    ]);
    for (const { id } of [...before, ...during]) expect(await shop.settled(id)).toBe("confirmed");
  }, 90_000);

  test("no secret stands in a log", () => {
    const logs = join(platform.dataDirectory, "logs");
    const text = readdirSync(logs)
      .map((name) => readFileSync(join(logs, name), "utf8"))
      .join("\n");
    for (const name of ["client:order", "client:shop-cli", "database:order", "database:auth"]) {
      expect(platform.secret(name).length).toBeGreaterThan(20);
      expect(text).not.toContain(platform.secret(name));
    }
    expect(text).not.toMatch(/Bearer eyJ/);
  });
});

test("once: orders in both modes, their way shown, exit 0; the second start has the data of the first", async () => {
  const dataDirectory = newDataDirectory();
  const first = startUp({ dataDirectory, arguments: ["--once"] });
  expect([await first.exit, first.printed().talk]).toEqual([0, expect.not.stringContaining("error")]);
  const { out } = first.printed();
  for (const mode of ["orchestrated", "choreographed"])
    expect(out).toMatch(new RegExp(`Order [\\da-f-]{36} confirmed \\(${mode}`));
  expect(out.match(/correlation id [\da-f]{32}/g)).toHaveLength(2);
  for (const step of [
    "gateway +POST /orders",
    "order +POST /orders",
    "payment +POST /payments",
    "inventory +POST /reservations",
    "event OrderConfirmed",
  ])
    expect(out).toMatch(new RegExp(step));
  const firstOrder = /Order ([\da-f-]{36})/.exec(out)?.[1] ?? "";
  expect(processesOf(dataDirectory)).toEqual([]);

  const second = await startPlatform({ dataDirectory });
  const shop = openShop(second);
  expect(await shop.gateway.getOrder({ params: { orderId: firstOrder } })).toMatchObject({ status: "confirmed" });
  await shop[Symbol.asyncDispose]();
  expect(await second.stop()).toBe(0);
  removeData(dataDirectory);
}, 180_000);

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s stops everything in order and leaves nothing",
  async (signal) => {
    const platform = await startPlatform();
    platform.child.kill(signal);
    expect(await platform.exit).toBe(0);
    expect(processesOf(platform.dataDirectory)).toEqual([]);
    expect(platform.printed().talk).not.toContain("did not stop cleanly");
    removeData(platform.dataDirectory);
  },
  120_000,
);

test("killed itself, nothing stays running", async () => {
  const platform = await startPlatform({ dataDirectory: shared });
  expect(processesOf(shared).length).toBeGreaterThan(7);
  platform.child.kill("SIGKILL");
  await until("all processes have ended", () => processesOf(shared).length === 0);
  const again = await startPlatform({ dataDirectory: shared });
  expect(await again.stop()).toBe(0);
}, 180_000);

test("a busy port is one message that says what to do, and nothing is started", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const up = startUp({ arguments: ["--port", String(port)] });
  expect(await up.exit).toBe(1);
  const { talk } = up.printed();
  expect(talk).toMatch(new RegExp(`UP_PORT_BUSY.*${port}.*gateway.*--port`, "s"));
  expect(talk).not.toContain("    at ");
  expect(processesOf(up.dataDirectory)).toEqual([]);
  server.close();
  removeData(up.dataDirectory);
}, 60_000);

test("a process that dies at start is one message with its own words, and the others are stopped", async () => {
  const up = startUp({ dataDirectory: shared, env: { PAYMENT_DROP_RATE: "often" } });
  expect(await up.exit).toBe(1);
  const { talk } = up.printed();
  expect(talk).toMatch(/UP_PROCESS_ENDED: payment .*PAYMENT_DROP_RATE/s);
  expect(processesOf(shared)).toEqual([]);
}, 120_000);

test("a second platform on the same data is told who uses it", async () => {
  const platform = await startPlatform({ dataDirectory: shared });
  const second = startUp({ dataDirectory: shared });
  expect(await second.exit).toBe(1);
  expect(second.printed().talk).toMatch(new RegExp(`POSTGRES_IN_USE.*process ${platform.child.pid}`, "s"));
  expect(platform.state().processes.length).toBeGreaterThan(7);
  expect(await platform.stop()).toBe(0);
}, 120_000);
