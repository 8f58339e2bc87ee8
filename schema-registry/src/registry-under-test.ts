import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openDatabase } from "@concordat/runtime/database";
import { migrate } from "@concordat/runtime/migrations";
import { createRegistryApp } from "./app.ts";

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
  readonly text: string;
}

/** A registry on a port of its own, in this process. */
export async function startRegistry(databaseUrl: string) {
  const database = openDatabase(databaseUrl, { application: "registry-test", connections: 10 });
  await migrate(database, new URL("../migrations", import.meta.url));
  const app = createRegistryApp({ database, version: "0.0.0" });
  const server = createServer((request, response) => app(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    database,
    call: caller(url),
    async stop() {
      server.closeAllConnections();
      server.close();
      await database.close();
    },
  };
}

/** Sends a request and reads the answer; JSON bodies are parsed. */
export function caller(url: string) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/vnd.schemaregistry.v1+json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, type: response.headers.get("content-type"), body: parsed(text), text };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** An Avro record with some fields, as a register request. */
export function recordSchema(fields: readonly object[], name = "R") {
  return { schema: JSON.stringify({ type: "record", name, fields }) };
}
