/** Bounds on what clients can make the broker hold. Sizes in bytes, times in milliseconds. */
export interface BrokerLimits {
  readonly connections: number;
  /** Largest request; a larger one closes the connection. */
  readonly frameBytes: number;
  /** Requests being received or answered, over all connections; beyond it sockets are not read. */
  readonly inFlightBytes: number;
  /** Requests of one connection that are being answered; beyond it its socket is not read. */
  readonly inFlightRequests: number;
  /** A request that has begun must be complete after this time. */
  readonly frameTimeoutMs: number;
  /** A connection without traffic is closed after this time. */
  readonly idleMs: number;
  /** Largest Fetch answer, whatever the client asks for (one batch is always sent whole). */
  readonly fetchBytes: number;
  readonly fetchWaitMs: number;
  /** Partitions of all topics; 8,191 at most. */
  readonly partitions: number;
  readonly partitionsPerTopic: number;
  readonly groups: number;
  readonly membersPerGroup: number;
  readonly minSessionTimeoutMs: number;
  readonly maxSessionTimeoutMs: number;
  readonly offsetMetadataBytes: number;
  /** Idempotent producers remembered for a partition; the longest idle one is forgotten first. */
  readonly producersPerPartition: number;
  /** Batches kept in memory for consumers near the end of their partitions. */
  readonly tailBytes: number;
}

export const DEFAULT_LIMITS: BrokerLimits = {
  connections: 2000,
  frameBytes: 32 * 1024 * 1024,
  inFlightBytes: 128 * 1024 * 1024,
  inFlightRequests: 64,
  frameTimeoutMs: 30_000,
  idleMs: 10 * 60_000,
  fetchBytes: 16 * 1024 * 1024,
  fetchWaitMs: 60_000,
  partitions: 8191,
  partitionsPerTopic: 1024,
  groups: 10_000,
  membersPerGroup: 500,
  minSessionTimeoutMs: 500,
  maxSessionTimeoutMs: 30 * 60_000,
  offsetMetadataBytes: 4096,
  producersPerPartition: 5000,
  tailBytes: 16 * 1024 * 1024,
};
