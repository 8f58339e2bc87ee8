import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const afterStart = 1000;

/**
 * Collects what the start left behind: sources, compilation and validators' set-up stay in the heap until the next full
 * collection, which a process that waits for its first requests may not have for hours.
 */
export function trimHeapAfterStart(): void {
  setTimeout(() => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as (() => void) | undefined;
    setFlagsFromString("--no-expose-gc");
    collect?.();
  }, afterStart).unref();
}
