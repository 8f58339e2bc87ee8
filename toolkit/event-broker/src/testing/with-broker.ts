import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EventBroker, type EventBrokerOptions, startEventBroker } from "../event-broker.ts";

/** A new folder outside the repository, and the way to remove it. */
export function temporaryDirectory(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "event-broker-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs `use` with a broker on a fresh directory, which is removed afterwards. */
export async function withBroker<T>(
  options: Partial<EventBrokerOptions>,
  use: (broker: EventBroker) => Promise<T>,
): Promise<T> {
  const directory = temporaryDirectory();
  const broker = await startEventBroker({ directory: directory.path, durability: "normal", ...options });
  try {
    return await use(broker);
  } finally {
    await broker.stop();
    directory.remove();
  }
}
