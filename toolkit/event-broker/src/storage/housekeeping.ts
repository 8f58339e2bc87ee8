import type { Log } from "../log.ts";
import type { Committer } from "./committer.ts";
import type { TopicCatalog } from "./topic-catalog.ts";

const INTERVAL_MS = 15_000;

/** Removes what retention no longer keeps and the batches of deleted topics, in small steps between requests. */
export class Housekeeping {
  readonly #topics: TopicCatalog;
  readonly #committer: Committer;
  readonly #log: Log;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(topics: TopicCatalog, committer: Committer, log: Log) {
    this.#topics = topics;
    this.#committer = committer;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => void this.run(), INTERVAL_MS).unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#running;
  }

  /** One pass, after the one that may be under way. */
  run(): Promise<void> {
    this.#running = this.#running
      .then(() => this.#pass())
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        this.#log({ level: "error", msg: "old events could not be removed", reason });
      });
    return this.#running;
  }

  async #pass(): Promise<void> {
    while (!this.#stopped && (await this.#topics.purge())) await turn();
    const logs = [...this.#topics.all()].flatMap(({ config, partitions }) =>
      partitions.map((log) => ({ config, log })),
    );
    for (const { config, log } of logs) {
      let more = log.end > log.start;
      while (more && !this.#stopped) {
        more = await this.#committer.write({
          apply: () => log.retain(config, Date.now()),
          committed: () => log.wake(),
          undo: () => log.reload(),
        });
        await turn();
      }
    }
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
