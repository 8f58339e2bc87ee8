import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { openDatabase } from "@concordat/runtime/database";
import { migrate } from "@concordat/runtime/migrations";
import { createServiceContext, serve } from "@concordat/runtime/service";
import { Pool } from "pg";
import { createTestIssuer } from "../../../tests/setup/test-issuer.ts";
import { mountGateway } from "./app.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { rateLimits, type Target } from "./routes.ts";
import { createUpstream } from "./upstream.ts";

/** What a service behind the gateway was sent. */
export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
}

/** The gateway on a real port, with a real database and one real HTTP server that plays every service. For tests. */
export interface GatewayUnderTest {
  readonly url: string;
  readonly received: Received[];
  /** What the services do with the next requests. */
  answer: RequestListener;
  token(subject: string, ...scopes: string[]): Promise<string>;
  /** Closes the services' server, so that connections are refused. */
  stopServices(): Promise<void>;
  stop(): Promise<void>;
}

export async function startGatewayUnderTest(
  databaseUrl: string,
  limits: typeof rateLimits = rateLimits,
): Promise<GatewayUnderTest> {
  const { issue, jwt } = await createTestIssuer();
  const received: Received[] = [];
  const state: { answer: RequestListener } = { answer: (_request, response) => response.end("{}") };
  const services = createServer((request, response) => {
    received.push({ method: request.method, url: request.url, headers: request.headers });
    state.answer(request, response);
  });
  services.listen(0, "127.0.0.1");
  await once(services, "listening");
  const target = `http://127.0.0.1:${(services.address() as AddressInfo).port}`;
  const context = createServiceContext({ name: "gateway", level: "silent" });
  const { logger, metrics } = context;
  const database = openDatabase(databaseUrl);
  await migrate(database, new URL("../migrations", import.meta.url));
  const pool = new Pool({ connectionString: databaseUrl });
  pool.on("error", () => undefined);
  const names: readonly Target[] = ["auth", "order", "inventory", "payment"];
  const each = <Value>(make: (name: Target) => Value) =>
    Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Target, Value>;
  const upstreams = each((name) =>
    createUpstream({ target: name, url: target, logger, headersTimeout: 500, halfOpenAfter: 60_000 }),
  );
  const running = await serve({
    context,
    config: { PORT: 0, HOST: "127.0.0.1" },
    mount: (app) =>
      mountGateway(app, {
        authenticate: jwt.authenticator,
        upstreams,
        urls: each(() => target),
        limit: createRateLimiter(pool, limits),
        logger,
        metrics,
      }),
  });
  const stopServices = async (): Promise<void> => {
    services.closeAllConnections();
    if (services.listening) await new Promise((done) => services.close(done));
  };
  return {
    url: running.url,
    received,
    get answer() {
      return state.answer;
    },
    set answer(answer) {
      state.answer = answer;
    },
    stopServices,
    async stop() {
      await stopServices();
      await running.stop();
      await Promise.all(Object.values(upstreams).map((upstream) => upstream.destroy()));
      await pool.end();
      await database.close();
    },
    token: (subject, ...scopes) => issue(subject, scopes),
  };
}
