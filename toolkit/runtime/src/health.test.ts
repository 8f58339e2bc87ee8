import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { createHealth } from "./health.ts";
import { createMetrics, httpMetrics } from "./metrics.ts";

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const serve = async (app: express.Express) => {
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

test("ready only while every check passes", async () => {
  let broken = false;
  const health = createHealth({
    checks: {
      database: () => (broken ? Promise.reject(new Error("password=hunter2")) : Promise.resolve()),
      relay: () => undefined,
    },
  });
  const url = await serve(express().use(health.router));
  const ready = async () => {
    const response = await fetch(`${url}/health/ready`);
    return [response.status, await response.json()];
  };
  expect(await ready()).toEqual([200, { status: "ready", checks: { database: "ok", relay: "ok" } }]);
  broken = true;
  expect(await ready()).toEqual([503, { status: "unready", checks: { database: "failed", relay: "ok" } }]);
  broken = false;
  expect((await ready())[0]).toBe(200);
  health.stopping();
  expect(await ready()).toEqual([503, { status: "stopping", checks: { database: "ok", relay: "ok" } }]);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

test("a check that hangs counts as failed, one that throws does too", async () => {
  const health = createHealth({ timeout: 20 });
  health.add("hangs", () => new Promise(() => {}));
  health.add("throws", () => {
    throw new Error("no");
  });
  expect(await health.report()).toEqual({ status: "unready", checks: { hangs: "timeout", throws: "failed" } });
});

test("requests are measured by operation, never by path", async () => {
  const metrics = createMetrics({ service: "order", process: false });
  const app = express().use(httpMetrics(metrics));
  app.get("/orders/:id", (_request, response) => {
    response.locals["operationId"] = "getOrder";
    response.json({});
  });
  const url = await serve(app);
  for (const path of ["/orders/1", "/orders/2", "/nothing/3"]) await (await fetch(url + path)).text();
  const { body, contentType } = await metrics.expose();
  const count = (operation: string, status: number) => {
    const line = body.split("\n").find((each) => each.includes("_count{") && each.includes(`operation="${operation}"`));
    return line?.includes(`status="${status}"`) === true ? line.split(" ").at(-1) : undefined;
  };
  expect(contentType).toContain("text/plain");
  expect(count("getOrder", 200)).toBe("2");
  expect(count("none", 404)).toBe("1");
  expect(body).not.toContain("/orders");
});

test("one name is one metric", async () => {
  const metrics = createMetrics({ service: "x", process: false });
  metrics.counter("made_total", "Made", ["kind"]).add(2, { kind: "a" });
  metrics.counter("made_total", "Made", ["kind"]).add(1, { kind: "a" });
  metrics.gauge("level", "Level").set(7);
  const { body } = await metrics.expose();
  expect(body).toContain('made_total{kind="a",service="x"} 3');
  expect(body).toContain('level{service="x"} 7');
});
