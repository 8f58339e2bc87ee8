import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type express from "express";
import {
  type Auth,
  type Authenticators,
  created,
  type Handlers,
  HttpProblem,
  noContent,
  ok,
  problem,
  reply,
} from "../../fixtures/behaviour/generated/server.ts";
import type { Point, Thing } from "../../fixtures/behaviour/generated/types.ts";

interface Received {
  readonly params: object;
  readonly query: object;
  readonly headers: object;
  readonly cookies: object;
  readonly body: unknown;
}

const echo = ({ params, query, headers, cookies, body }: Received) =>
  ok({ params, query, headers, cookies, ...(body !== undefined && { body }) });

const thing = (id: string, price = 7): Thing => ({ id, name: `Thing ${id}`, price, kind: "round" });

/** What the handlers saw, for tests that look behind the answers. */
export interface Seen {
  readonly keys: string[];
  readonly auths: (Auth | undefined)[];
  readonly aborted: string[];
  troubles: number;
}

/** Handlers of the behaviour contract: they echo what they are given, or answer what the test asks for by name. */
export function thingsHandlers(seen: Seen): Handlers {
  return {
    getSimpleStyles: echo,
    getLabelStyles: echo,
    getMatrixStyles: echo,
    getQueryStyles: echo,
    getHeaderStyles: echo,
    postForm: echo,
    getArchive: echo,
    listThings({ query, auth }) {
      seen.auths.push(auth);
      const start = Number(query.cursor ?? 0);
      const items = ["0", "1", "2", "3", "4"].slice(start, start + query.limit).map((id) => thing(id));
      return ok({ items, ...(start + query.limit < 5 && { nextCursor: String(start + query.limit) }) });
    },
    createThing({ body, headers, auth }) {
      seen.keys.push(headers["Idempotency-Key"]);
      seen.auths.push(auth);
      if (body.price > 1000 && body.price < 2000) return problem(402, { detail: "Too dear.", price: body.price });
      if (body.name === "twice") return problem(409, { type: "urn:test:twice" });
      if (body.name === "teapot") return problem(418, {});
      if (body.name === "later") return reply(202, undefined, { Location: "/things/later" });
      return created({ id: "new", ...body }, { Location: "/things/new", "X-Cost": body.price });
    },
    getThing({ params, headers, auth }) {
      seen.auths.push(auth);
      if (params.thingId === "none") return problem(404, { detail: "No such thing." });
      if (headers["If-None-Match"] === '"1"') return reply(304, undefined, { ETag: '"1"' });
      return ok(thing(params.thingId), { ETag: '"1"' });
    },
    patchThing: ({ body }) => ok(body.name === undefined ? null : (body as Record<string, unknown>)),
    deleteThing: ({ auth }) => {
      seen.auths.push(auth);
      return noContent();
    },
    exportThing: ({ params }) =>
      params.format === "csv"
        ? { ...ok(`id\n${params.thingId}\n`), contentType: "text/csv" }
        : ok(thing(params.thingId)),
    async upload({ body }) {
      const parts = [];
      for await (const part of body) {
        if (part.kind === "field") parts.push({ name: part.name, value: part.value });
        else {
          let bytes = 0;
          for await (const chunk of part.stream) bytes += chunk.length;
          parts.push({ name: part.name, filename: part.filename, contentType: part.contentType, bytes });
        }
      }
      return ok({ body: parts });
    },
    putBlob: ({ body }) => ok(body),
    postText: ({ body }) => ok(body ?? "nothing"),
    postLines: ({ body }) => ok(body),
    watchPoints: ({ signal }) => ok(points(signal, seen)),
    postTree: ({ body }) => ok(body),
    getTrouble: ({ params, signal }) => trouble(params.kind, signal, seen),
  };
}

async function* points(signal: AbortSignal, seen: Seen): AsyncGenerator<Point> {
  signal.addEventListener("abort", () => seen.aborted.push("watchPoints"));
  yield { x: 1, y: 2 };
  yield { x: 3, y: 4, note: "line\nbreak" };
  for (let x = 5; !signal.aborted; x += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    yield { x, y: 0 };
  }
}

async function trouble(kind: string, signal: AbortSignal, seen: Seen) {
  seen.troubles += 1;
  if (kind === "throws") throw new Error("secret reason");
  if (kind === "refuses") throw new HttpProblem(503, { detail: "Busy." }, { "Retry-After": "0" });
  if (kind === "lies") return ok({ fine: false as unknown as true });
  if (kind === "surplus") return ok({ fine: true as const }, { "X-Surplus": "1" } as object);
  if (kind === "flaky") return seen.troubles < 3 ? problem(503, {}) : ok({ fine: true as const });
  if (kind === "hangs") {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    seen.aborted.push(String((signal.reason as Error).name));
  }
  return ok({ fine: true as const });
}

const tokens: Readonly<Record<string, Auth>> = {
  reader: { subject: "ann", scopes: ["things:read"] },
  writer: { subject: "bob", scopes: ["things:read", "things:write"] },
};

export const authenticators: Authenticators = {
  oauth2: ({ credential }) => tokens[credential],
  apiKey: ({ credential }) => (credential === "k1" ? { subject: "key", scopes: [] } : undefined),
  queryKey: ({ credential }) => (credential === "q1" ? { subject: "query", scopes: [] } : undefined),
  cookieKey: ({ credential }) => (credential === "c1" ? { subject: "cookie", scopes: [] } : undefined),
  basic: ({ credential }) => (credential === "ann:päss" ? { subject: "ann", scopes: [] } : undefined),
};

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an Express app on a port that the system chooses. */
export async function listen(app: express.Express): Promise<Running> {
  const server: Server = createHttpServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export const newSeen = (): Seen => ({ keys: [], auths: [], aborted: [], troubles: 0 });
