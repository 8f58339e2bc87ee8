import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProcess } from "../../toolkit/event-broker/src/testing/broker-process.ts";
import { CACHE, run, type Target } from "./check.ts";

export const KAFKA_LIBS = join(CACHE, "kafka/libs");

/** The embedded broker as a process of its own. */
export async function startEmbedded(
  durability: "full" | "normal" = "full",
): Promise<Target & { readonly pid: number }> {
  const directory = mkdtempSync(join(tmpdir(), "conformance-embedded-"));
  const environment = { EVENT_BROKER_DURABILITY: durability, LOG_LEVEL: "error" };
  let broker = await startProcess(directory, environment);
  const { port } = broker;
  return {
    name: "embedded",
    address: broker.address,
    get pid() {
      return broker.child.pid ?? 0;
    },
    crash: async () => {
      await broker.end("SIGKILL");
      broker = await startProcess(directory, { ...environment, PORT: String(port) });
    },
    stop: async () => {
      await broker.end("SIGTERM");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export const hasRealKafka = (): boolean => existsSync(KAFKA_LIBS);

/** Apache Kafka, one node, on a fresh folder. */
export async function startRealKafka(): Promise<Target & { readonly pid: number }> {
  const directory = mkdtempSync(join(tmpdir(), "conformance-kafka-"));
  const [port, controller] = [await freePort(), await freePort()];
  const properties = join(directory, "server.properties");
  writeFileSync(properties, serverProperties(directory, port, controller));
  const logging = join(directory, "log4j2.properties");
  writeFileSync(
    logging,
    "rootLogger.level=INFO\nrootLogger.appenderRefs=o\nrootLogger.appenderRef.o.ref=O\nappender.o.type=Console\nappender.o.name=O\nappender.o.layout.type=PatternLayout\nappender.o.layout.pattern=%m%n\n",
  );
  const classpath = join(KAFKA_LIBS, "*");
  const id = Buffer.from(crypto.randomUUID().replaceAll("-", ""), "hex").toString("base64url");
  await run("java", ["-cp", classpath, "kafka.tools.StorageTool", "format", "-t", id, "-c", properties]);
  const start = async (): Promise<ChildProcess> => {
    const flags = [
      "-Xms256m",
      "-Xmx256m",
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1",
      `-Dlog4j2.configurationFile=${logging}`,
    ];
    const child = spawn("java", [...flags, "-cp", classpath, "kafka.Kafka", properties], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    await new Promise<void>((resolve, reject) => {
      let output = "";
      child.stdout.on("data", (chunk: Buffer) => {
        output = (output + String(chunk)).slice(-20_000);
        if (output.includes("Kafka Server started")) resolve();
      });
      child.once("exit", () => reject(new Error(`Kafka ended at its start: ${output.slice(-500)}`)));
    });
    return child;
  };
  let child = await start();
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
  };
  return {
    name: "Apache Kafka 4.4.0",
    address: `127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    crash: async () => {
      await kill("SIGKILL");
      child = await start();
    },
    stop: async () => {
      await kill("SIGKILL");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function serverProperties(directory: string, port: number, controller: number): string {
  return Object.entries({
    "process.roles": "broker,controller",
    "node.id": "1",
    "controller.quorum.voters": `1@127.0.0.1:${controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
    "advertised.listeners": `PLAINTEXT://127.0.0.1:${port}`,
    "controller.listener.names": "CONTROLLER",
    "inter.broker.listener.name": "PLAINTEXT",
    "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
    "log.dirs": join(directory, "data"),
    "offsets.topic.num.partitions": "4",
    "offsets.topic.replication.factor": "1",
    "transaction.state.log.num.partitions": "4",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.min.isr": "1",
    "group.initial.rebalance.delay.ms": "0",
    "group.min.session.timeout.ms": "500",
    "auto.create.topics.enable": "false",
    "log.cleaner.dedupe.buffer.size": "4194304",
    "broker.session.timeout.ms": "1500",
    "broker.heartbeat.interval.ms": "300",
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
