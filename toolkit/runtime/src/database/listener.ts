import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientConfig, escapeIdentifier } from "pg";
import type { Logger } from "../logging.ts";

export interface Listener {
  close(): Promise<void>;
}

/** LISTEN on a connection of its own, which is opened again when it breaks. */
export async function openListener(
  settings: ClientConfig,
  channel: string,
  wake: (payload: string) => void,
  logger: Logger | undefined,
): Promise<Listener> {
  const closing = new AbortController();
  let current: Client | undefined;

  const connect = async (): Promise<Client> => {
    const client = new Client({ ...settings, keepAlive: true, connectionTimeoutMillis: 10_000 });
    client.on("error", () => {});
    client.on("notification", ({ payload }) => wake(payload ?? ""));
    try {
      await client.connect();
      await client.query(`LISTEN ${escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    // Only a connection that worked is followed by another one: a failed attempt ends too, and has its own retry.
    client.once("end", () => {
      if (!closing.signal.aborted) void reconnect();
    });
    return client;
  };

  const reconnect = async (): Promise<void> => {
    for (let attempt = 0; !closing.signal.aborted; attempt++) {
      await sleep(Math.min(50 * 2 ** attempt, 2000), undefined, { signal: closing.signal, ref: false }).catch(() => {});
      if (closing.signal.aborted) return;
      try {
        const client = await connect();
        if (closing.signal.aborted) {
          await client.end();
          return;
        }
        current = client;
        wake("");
        return;
      } catch (error) {
        logger?.warn({ err: error, channel }, "LISTEN connection is not back yet");
      }
    }
  };

  current = await connect();
  return {
    async close() {
      closing.abort();
      await current?.end().catch(() => {});
    },
  };
}
