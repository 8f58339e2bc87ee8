import { rmSync } from "node:fs";
import { runningCluster } from "./running-cluster.ts";

/** jest's globalTeardown: ends the PostgreSQL of the run and removes its data. */
export default async function stop(): Promise<void> {
  const cluster = runningCluster.take();
  if (cluster === undefined) return;
  await cluster.postgres.stop();
  rmSync(cluster.directory, { recursive: true, force: true });
}
