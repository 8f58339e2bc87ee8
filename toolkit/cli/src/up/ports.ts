import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { dirname } from "node:path";
import { CommandError } from "../command-error.ts";

export interface PortWish {
  readonly name: string;
  /** The port that it must be; absent: any free one, the one of the last start where possible. */
  readonly port?: number;
  /** How to choose another one, for people. */
  readonly setting?: string;
}

/**
 * A free port for each wish. All are held until the last is found, so no two are the same, and those remembered in `path` are preferred, as
 * addresses that people have copied and issuers of tokens should stay what they were.
 *
 * @throws CommandError `UP_PORT_BUSY`
 */
export async function choosePorts(
  wishes: readonly PortWish[],
  host: string,
  path: string,
): Promise<Map<string, number>> {
  const last = readPorts(path);
  const held: Server[] = [];
  const ports = new Map<string, number>();
  try {
    for (const wish of wishes) {
      const fixed = wish.port !== undefined && wish.port !== 0;
      const server = fixed
        ? await hold(wish.port, host)
        : ((await hold(last.get(wish.name) ?? 0, host)) ?? (await hold(0, host)));
      if (server === undefined) throw busy(wish, host);
      held.push(server);
      ports.set(wish.name, (server.address() as AddressInfo).port);
    }
  } finally {
    await Promise.all(held.map((server) => once(server.close(), "close")));
  }
  return ports;
}

/** Remembers ports for the next start. */
export function rememberPorts(ports: ReadonlyMap<string, number>, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(ports))}\n`);
}

function busy({ name, port, setting }: PortWish, host: string): CommandError {
  const advice =
    setting === undefined
      ? "Choose another address with HOST."
      : `Stop the process that uses it, or choose another port with ${setting} (0: any free one).`;
  return new CommandError(
    "UP_PORT_BUSY",
    `expected port ${port ?? 0} of ${host} to be free for ${name}, but it cannot be taken`,
    advice,
    1,
  );
}

async function hold(port: number, host: string): Promise<Server | undefined> {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, "listening");
    return server;
  } catch {
    return undefined;
  }
}

function readPorts(path: string): Map<string, number> {
  if (!existsSync(path)) return new Map();
  try {
    const entries = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>);
    const valid = (port: unknown): port is number =>
      Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536;
    return new Map(entries.filter((entry): entry is [string, number] => valid(entry[1])));
  } catch {
    return new Map();
  }
}
