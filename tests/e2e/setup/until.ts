import { setTimeout as sleep } from "node:timers/promises";

/** Waits for a condition; a limit only keeps a broken run from hanging, and says what was waited for. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, limit = 120_000): Promise<void> {
  const end = performance.now() + limit;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited ${limit / 1000} s in vain until ${what}`);
    await sleep(20);
  }
}
