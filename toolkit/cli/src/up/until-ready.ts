import { setTimeout as sleep } from "node:timers/promises";

/** Resolves when `GET <url>/health/ready` answers 200; ends early, without an error, when `signal` aborts. */
export async function untilReady(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const status = await fetch(`${url}/health/ready`, { signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]) })
      .then(async (response) => {
        await response.arrayBuffer();
        return response.status;
      })
      .catch(() => 0);
    // A server without health checks is ready when it says so.
    if (status === 200 || status === 404) return;
    await sleep(25, undefined, { signal }).catch(() => {});
  }
}
