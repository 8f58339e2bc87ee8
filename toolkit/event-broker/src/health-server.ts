import { createServer } from "node:http";

export interface HealthServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Answers GET /health/live with 200 and GET /health/ready with 200 or 503. */
export async function startHealthServer(host: string, port: number, isReady: () => boolean): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const path = request.url?.split("?", 1)[0];
    const ready = path === "/health/live" || (path === "/health/ready" && isReady());
    const known = path === "/health/live" || path === "/health/ready";
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    response.writeHead(known ? (ready ? 200 : 503) : 404, { "content-type": "application/json" });
    response.end(known ? `{"status":"${ready ? "ok" : "unavailable"}"}\n` : '{"status":"not found"}\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
