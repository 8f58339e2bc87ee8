import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { draft } from "./contract.ts";

export interface MeasuredServer {
  readonly port: number;
  /** CPU microseconds of the server for one request, over `count` requests of one kind. */
  cost(kind: "GET" | "POST", operation: number, count: number): Promise<number>;
  stop(): void;
}

/** Starts a server process of `server-process.ts`. */
export async function measuredServer(kind: string, operations: number, folder = ""): Promise<MeasuredServer> {
  const child = fork(new URL("server-process.ts", import.meta.url), [kind, String(operations), folder], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  const { port } = await answer<{ port: number }>(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const cpu = async (): Promise<number> => {
    child.send("cpu");
    return (await answer<{ cpu: number }>(child)).cpu;
  };
  const send = async (method: "GET" | "POST", operation: number, count: number): Promise<void> => {
    const body = JSON.stringify(draft);
    const one = (): Promise<void> =>
      new Promise((resolve, reject) => {
        const headers =
          method === "POST" ? { "content-type": "application/json", "content-length": Buffer.byteLength(body) } : {};
        const path = method === "POST" ? `/resource${operation}` : `/resource${operation}/0197f3a0?limit=10`;
        const call = request({ port, agent, method, path, headers, host: "127.0.0.1" }, (response) => {
          if ((response.statusCode ?? 500) > 299) reject(new Error(`${kind} answered ${response.statusCode}`));
          response.resume().on("end", resolve);
        });
        call.on("error", reject).end(method === "POST" ? body : undefined);
      });
    let left = count;
    const worker = async (): Promise<void> => {
      while (left-- > 0) await one();
    };
    await Promise.all(Array.from({ length: 8 }, worker));
  };
  return {
    port,
    async cost(method, operation, count) {
      await send(method, operation, Math.ceil(count / 2));
      const before = await cpu();
      await send(method, operation, count);
      return ((await cpu()) - before) / count;
    },
    stop() {
      agent.destroy();
      child.kill();
    },
  };
}

async function answer<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, "message")) as [T];
  return message;
}
