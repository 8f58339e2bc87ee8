import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A broker of the Kafka protocol for one test file, with its data in a folder of its own. */
export interface TestBroker {
  /** `host:port`, as KAFKA_BROKERS takes it; the same after a restart. */
  readonly address: string;
  /** kill -9. */
  kill(): Promise<void>;
  /** Starts it again on its data. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** True when tests run against the Apache Kafka of `TEST_KAFKA_BROKERS`, which they cannot kill. */
export const isExternalBroker = (process.env["TEST_KAFKA_BROKERS"] ?? "") !== "";

/** Starts the embedded broker in a process of its own, or gives the one of `TEST_KAFKA_BROKERS`. */
export async function startTestBroker(): Promise<TestBroker> {
  if (isExternalBroker) return externalBroker(process.env["TEST_KAFKA_BROKERS"] ?? "");
  const directory = mkdtempSync(join(tmpdir(), "concordat-broker-"));
  let child: ChildProcess | undefined;
  let address = "";
  const start = async (): Promise<void> => {
    const script = join(import.meta.dirname, "event-broker-process.ts");
    const port = address.split(":")[1] ?? "0";
    child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, directory, port], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    if (child.stdout === null) throw new Error("the broker process has no output");
    const [line] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [unknown];
    address = String(line).trim();
    if (!/^[\d.]+:\d+$/.test(address)) throw new Error(`the broker did not start: ${address}`);
  };
  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const exited = once(running, "exit");
    running.kill(signal);
    await exited;
  };
  await start();
  return {
    get address() {
      return address;
    },
    kill: () => end("SIGKILL"),
    start,
    async stop() {
      await end("SIGTERM");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function externalBroker(address: string): TestBroker {
  const refuse = () => Promise.reject(new Error("an external broker is not for tests to start or to kill"));
  return { address, kill: refuse, start: refuse, stop: () => Promise.resolve() };
}
