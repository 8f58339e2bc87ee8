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
    const client = new Client({ ...settings, keepAlive: true });
    client.on("error", () => {});
    client.on("notification", ({ payload }) => wake(payload ?? ""));
    client.once("end", () => {
      if (!closing.signal.aborted) void reconnect();
    });
    await client.connect();
    await client.query(`LISTEN ${escapeIdentifier(channel)}`);
    return client;
  };

  const reconnect = async (): Promise<void> => {
    for (let attempt = 0; !closing.signal.aborted; attempt++) {
      await sleep(Math.min(50 * 2 ** attempt, 2000), undefined, { signal: closing.signal, ref: false }).catch(() => {});
      if (closing.signal.aborted) return;
      try {
        current = await connect();
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
