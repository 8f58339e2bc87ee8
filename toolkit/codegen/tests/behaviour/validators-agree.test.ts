import { readFile } from "node:fs/promises";
import { loadOpenApi } from "@concordat/model";
import express from "express";
import type { OpenAPIV3 } from "express-openapi-validator/dist/framework/types.js";
import { createServer } from "../../fixtures/behaviour/generated/server.ts";
import { dropInApp } from "./drop-in-app.ts";
import { requestCases } from "./request-cases.ts";
import { authenticators, listen, newSeen, type Running, thingsHandlers } from "./things-handlers.ts";

const contractFile = new URL("../../fixtures/behaviour/openapi.yaml", import.meta.url);

/** The contract without what express-openapi-validator cannot load; each line says why. */
async function forDropIn(): Promise<OpenAPIV3.DocumentV3_1> {
  const { root } = await loadOpenApi(contractFile.pathname, { read: (name) => readFile(name, "utf8") });
  const contract = JSON.parse(JSON.stringify(root)) as OpenAPIV3.DocumentV3_1 & { paths: Record<string, unknown> };
  const served = ["/query", "/headers", "/things", "/things/{thingId}", "/forms", "/trees"];
  // It has no matrix or label style, and its routes cannot hold two expressions in one segment.
  contract.paths = Object.fromEntries(
    Object.entries(contract.paths).filter(([path]) => served.includes(path)),
  ) as typeof contract.paths;
  // It reads exploded objects, allowReserved and spaces in ways of its own, asks for the members of absent objects
  // and for the style of lists in headers.
  const without = ["corner", "pair", "spaces", "reserved", "deep", "X-Object", "X-Exploded", "X-List"];
  for (const path of ["/query", "/headers"]) {
    const { get } = contract.paths[path] as { get: { parameters: { name: string }[] } };
    get.parameters = get.parameters.filter(({ name }) => !without.includes(name));
  }
  return contract;
}

/** What express-openapi-validator answers otherwise, with the reason. */
const skipped: readonly { readonly reason: string; readonly cases: readonly string[] }[] = [
  { reason: "it judges the missing content type before the missing body: 415", cases: ["no body"] },
  {
    reason: "it asks for the members of deep objects that are absent",
    cases: ["a deep object", "an incomplete deep object"],
  },
  { reason: "it checks no formats in headers", cases: ["a header with a wrong format"] },
  { reason: "it reads no numbers from forms", cases: ["a form"] },
];

const apps: Readonly<Record<string, () => Promise<express.Express>>> = {
  "compiled validators": async () => {
    const app = express();
    const log = { error: () => undefined, warn: () => undefined };
    return app.use(createServer(thingsHandlers(newSeen()), { authenticate: authenticators, log }));
  },
  "express-openapi-validator": async () => dropInApp(await forDropIn()),
};

describe.each(Object.entries(apps))("%s", (name, makeApp) => {
  let running: Running;
  beforeAll(async () => {
    running = await listen(await makeApp());
  });
  afterAll(() => running.close());

  const names = name === "compiled validators" ? [] : skipped.flatMap(({ cases }) => cases);
  test.each(requestCases.filter((each) => !names.includes(each.name)).map((each) => [each.name, each] as const))(
    "%s",
    async (_name, { method, path, headers = {}, body, status, errors }) => {
      const response = await fetch(running.url + path, { method, headers, ...(body !== undefined && { body }) });
      const answer = (await response.json().catch(() => ({}))) as {
        status?: number;
        errors?: { in: string; pointer: string; code: string }[];
      };
      expect([response.status, response.status === status ? undefined : answer]).toEqual([status, undefined]);
      if (status < 400) return;
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(answer.status).toBe(status);
      if (errors === undefined) return;
      const found = answer.errors ?? [];
      if (name === "compiled validators")
        expect(found.map((each) => `${each.in} ${each.pointer} ${each.code}`).toSorted()).toEqual(
          [...errors].toSorted(),
        );
      else expect(found.length).toBeGreaterThanOrEqual(status === 400 && errors[0]?.endsWith(" json") !== true ? 1 : 0);
    },
  );
});
