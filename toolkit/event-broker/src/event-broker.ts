import { randomBytes } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import type { DatabaseSync } from "node:sqlite";
import type { BrokerState } from "./apis/api.ts";
import { Faults } from "./faults.ts";
import { Coordinator } from "./groups/coordinator.ts";
import { type BrokerLimits, DEFAULT_LIMITS } from "./limits.ts";
import type { Log } from "./log.ts";
import { Connection } from "./server/connection.ts";
import { MemoryBudget } from "./server/memory-budget.ts";
import { CommittedOffsets } from "./storage/committed-offsets.ts";
import { Committer } from "./storage/committer.ts";
import { type Durability, openDatabase } from "./storage/database.ts";
import { Housekeeping } from "./storage/housekeeping.ts";
import { prepareLogStatements } from "./storage/log-statements.ts";
import { ProducerIds } from "./storage/producer-ids.ts";
import { TailCache } from "./storage/tail-cache.ts";
import { TopicCatalog } from "./storage/topic-catalog.ts";

export interface EventBrokerOptions {
  /** Holds the data file; created when missing. One broker at a time. */
  readonly directory: string;
  /** Address to listen on; 127.0.0.1 without it. The protocol has no authentication here: keep it on this machine. */
  readonly host?: string;
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  /** `full`, the default: an acknowledged write survives a power cut. `normal`: it survives the end of the process. */
  readonly durability?: Durability;
  readonly limits?: Partial<BrokerLimits>;
  /** Switches for tests of what stands on the broker. */
  readonly faults?: Faults;
  readonly log?: Log;
}

export interface EventBroker {
  readonly host: string;
  readonly port: number;
  /** `host:port`, as KAFKA_BROKERS takes it. */
  readonly address: string;
  /** Makes everything durable, closes all connections and the data file. */
  readonly stop: () => Promise<void>;
}

const NODE_ID = 1;

/**
 * Starts a broker that speaks the Kafka protocol, for clients on this machine.
 *
 * @throws {DirectoryInUse} when another broker uses the directory
 * @throws {UnknownDataFormat} when another version wrote the data
 * @example
 * const broker = await startEventBroker({ directory: ".concordat/events" });
 * const kafka = new Kafka({ brokers: [broker.address] });
 * await broker.stop();
 */
export async function startEventBroker(options: EventBrokerOptions): Promise<EventBroker> {
  const { directory, host = "127.0.0.1", port = 0, durability = "full", log = () => {} } = options;
  const database = openDatabase(directory, durability);
  const committer = new Committer(database, durability === "full");
  const broker = openState(database, committer, options);
  const housekeeping = new Housekeeping(broker.topics, committer, log);
  const connections = new Set<Connection>();
  const server = createServer({ noDelay: true }, acceptor(broker, host, connections, log));
  try {
    await listen(server, host, port);
  } catch (error) {
    database.close();
    throw error;
  }
  housekeeping.start();
  const address = server.address();
  const boundPort = typeof address === "object" && address !== null ? address.port : port;

  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    await housekeeping.stop();
    committer.flush();
    // The answers to what was just flushed leave before their connections close.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    for (const connection of connections) connection.stop();
    await closed;
    broker.coordinator.close();
    await writeCheckpoints(broker);
    database.close();
  };
  return {
    host,
    port: boundPort,
    address: `${host.includes(":") ? `[${host}]` : host}:${boundPort}`,
    stop: () => (stopping ??= stop()),
  };
}

function openState(database: DatabaseSync, committer: Committer, options: EventBrokerOptions): BrokerState {
  const limits: BrokerLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const context = {
    statements: prepareLogStatements(database),
    tails: new TailCache(limits.tailBytes),
    producersPerPartition: limits.producersPerPartition,
  };
  return {
    nodeId: NODE_ID,
    clusterId: clusterIdOf(database),
    limits,
    topics: new TopicCatalog(database, committer, context, limits.partitions),
    coordinator: new Coordinator(new CommittedOffsets(database, committer), limits),
    producerIds: new ProducerIds(database, committer),
    committer,
    faults: options.faults ?? new Faults(),
  };
}

function clusterIdOf(database: DatabaseSync): string {
  const row = database.prepare("SELECT value FROM setting WHERE name = 'cluster_id'").get();
  if (row !== undefined) return String(row["value"]);
  const id = randomBytes(16).toString("base64url");
  database.prepare("INSERT INTO setting (name, value) VALUES ('cluster_id', ?)").run(id);
  return id;
}

function acceptor(broker: BrokerState, host: string, connections: Set<Connection>, log: Log): (socket: Socket) => void {
  const budget = new MemoryBudget(broker.limits.inFlightBytes);
  // On all addresses there is no one name for the broker: each client is told the address that it used.
  const advertisedHost = host === "0.0.0.0" || host === "::" ? null : host;
  return (socket) => {
    if (connections.size >= broker.limits.connections || broker.faults.refusesConnection()) {
      log({ level: "warn", msg: "connection refused", connections: connections.size });
      socket.destroy();
      return;
    }
    const connection = new Connection({ socket, broker, budget, advertisedHost, log });
    connections.add(connection);
    socket.on("close", () => connections.delete(connection));
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function writeCheckpoints({ topics, committer }: BrokerState): Promise<void> {
  const written = committer.write({
    apply: () => {
      for (const { partitions } of topics.all()) for (const log of partitions) log.checkpoint();
    },
  });
  committer.flush();
  return written;
}
