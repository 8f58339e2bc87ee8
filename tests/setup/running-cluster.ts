import type { Postgres } from "@concordat/runtime/postgres";

interface Cluster {
  readonly postgres: Postgres;
  readonly directory: string;
}

const key = Symbol.for("concordat.tests.cluster");
const shared = globalThis as { [key]?: Cluster };

/** jest loads globalSetup and globalTeardown as modules of their own; the global object is what they share. */
export const runningCluster = {
  set(cluster: Cluster): void {
    shared[key] = cluster;
  },
  take(): Cluster | undefined {
    const cluster = shared[key];
    delete shared[key];
    return cluster;
  },
};
