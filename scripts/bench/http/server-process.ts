// One server in a process of its own: `node server-process.ts <kind> <operations> [folder]`. It prints its port, and
// answers each message of its parent with its CPU time so far, in microseconds.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv } from "ajv";
import express from "express";
import { contractOf, draft, draftSchema } from "./contract.ts";

const [kind = "", count = "6", folder = ""] = process.argv.slice(2);
const operations = Number(count);

const apps: Readonly<Record<string, () => Promise<RequestListener>>> = {
  generated: async () => {
    const generated = (await import(`${folder}/server.ts`)) as {
      createServer(handlers: object, options: object): express.RequestHandler;
    };
    const handlers: Record<string, unknown> = {};
    for (let index = 0; index < operations / 2; index += 1) {
      handlers[`createResource${index}`] = async ({ body }: { body: unknown }) => ({ status: 201, body, headers: {} });
      handlers[`getResource${index}`] = async () => ({ status: 200, body: draft, headers: {} });
    }
    return bare().use(generated.createServer(handlers, { validateResponses: false }));
  },
  "hand-placed ajv": async () => {
    const app = bare();
    const ajv = new Ajv({ allErrors: true });
    const query = new Ajv({ allErrors: true, coerceTypes: true });
    for (let index = 0; index < operations / 2; index += 1) {
      const validBody = ajv.compile(draftSchema);
      const validQuery = query.compile({
        type: "object",
        properties: { limit: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
        additionalProperties: false,
      });
      const validParams = ajv.compile({ type: "object", properties: { id: { type: "string", maxLength: 36 } } });
      app.post(`/resource${index}`, express.json(), (request, response) => {
        if (validBody(request.body)) response.status(201).json(request.body);
        else response.status(400).json(validBody.errors);
      });
      app.get(`/resource${index}/:id`, (request, response) => {
        if (validParams(request.params) && validQuery({ ...request.query })) response.json(draft);
        else response.status(400).json(validQuery.errors);
      });
    }
    return app;
  },
  "express-openapi-validator": async () => {
    const { middleware } = await import("express-openapi-validator");
    const app = bare().use(express.json());
    app.use(
      middleware({
        apiSpec: contractOf(operations) as never,
        validateRequests: { allErrors: true },
        validateResponses: false,
      }),
    );
    for (let index = 0; index < operations / 2; index += 1) {
      app.post(`/resource${index}`, (request, response) => void response.status(201).json(request.body));
      app.get(`/resource${index}/:id`, (_request, response) => void response.json(draft));
    }
    return app;
  },
  "bare http": async () => (_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(draft));
  },
};

function bare(): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  return app;
}

const make = apps[kind];
if (make === undefined) throw new TypeError(`expected one of ${Object.keys(apps).join(", ")}, got ${kind}`);
const server = createServer(await make()).listen(0, "127.0.0.1", () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
);
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
process.on("disconnect", () => process.exit());
