import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openDatabase } from "./database.ts";
import { commandOf } from "./postgres/process-table.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

const owner = fileURLToPath(new URL("./postgres/fixtures/owner.ts", import.meta.url));
const root = process.getuid?.() === 0;
const directories: string[] = [];
const running: Postgres[] = [];
const children: ChildProcess[] = [];

const newDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), "pg-test-"));
  chmodSync(directory, 0o755);
  directories.push(directory);
  return join(directory, "postgres");
};
const start = async (directory: string) => {
  const postgres = await startPostgres(directory, { durable: false });
  running.push(postgres);
  return postgres;
};
/** Starts the server in a process of its own, that can be killed. */
const startOwner = async (directory: string, prefix: readonly string[] = []) => {
  const [command, ...args] = [...prefix, process.execPath, owner, directory];
  const child = spawn(command as string, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, ...(JSON.parse(line) as { pid: number; adminUrl: string; error?: string }) };
  }
  throw new Error("the owner ended without a line");
};
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};
const ask = async (url: string, sql: string) => {
  const database = openDatabase(url);
  try {
    return (await database.query(sql)).rows;
  } finally {
    await database.close();
  }
};

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const postgres of running.splice(0)) await postgres.stop();
  for (const directory of directories.splice(0))
    rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}, 30_000);

test("keeps its data from one start to the next, and leaves no server behind", async () => {
  const directory = newDirectory();
  const first = await start(directory);
  await ask(first.adminUrl(), "CREATE TABLE kept AS SELECT 1 AS n");
  await first.stop();
  expect(commandOf(first.pid)).toBe("");
  const second = await start(directory);
  expect(await ask(second.adminUrl(), "SELECT n FROM kept")).toEqual([{ n: 1 }]);
}, 30_000);

test("listens on no port, only on a socket in a private directory", async () => {
  const directory = newDirectory();
  const postgres = await start(directory);
  expect(await ask(postgres.adminUrl(), "SHOW listen_addresses")).toEqual([{ listen_addresses: "" }]);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(statSync(join(directory, "superuser")).mode & 0o777).toBe(0o600);
  const stranger = new URL(postgres.adminUrl());
  stranger.password = "guess";
  await expect(ask(stranger.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
}, 30_000);

test("a second start on the same directory names the process that uses it", async () => {
  const directory = newDirectory();
  await start(directory);
  await expect(startPostgres(directory)).rejects.toMatchObject({
    code: "POSTGRES_IN_USE",
    message: expect.stringContaining(`process ${process.pid}`),
  });
}, 30_000);

test("the server ends when its owner is killed, and the next start has all committed data", async () => {
  const directory = newDirectory();
  const { child, pid, adminUrl } = await startOwner(directory);
  await ask(adminUrl, "CREATE TABLE kept AS SELECT 7 AS n");
  expect(commandOf(pid)).toContain("postgres");
  child.kill("SIGKILL");
  await until(() => commandOf(pid) === "");
  const again = await start(directory);
  expect(await ask(again.adminUrl(), "SELECT n FROM kept")).toEqual([{ n: 7 }]);
}, 30_000);

test("a server that outlived its killed owner is stopped by the next start", async () => {
  const directory = newDirectory();
  const { child, pid } = await startOwner(directory);
  // The owner's guard dies with it here, as after a crash of the whole process group.
  const guards = (await lines("ps", ["-eo", "pid=,args="])).filter(
    (line) => line.includes('kill -INT "$0"') && line.endsWith(String(pid)),
  );
  expect(guards).toHaveLength(1);
  process.kill(Number(guards[0]?.trim().split(/\s/)[0]), "SIGKILL");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(commandOf(pid)).toContain("postgres");
  const again = await start(directory);
  expect(again.pid).not.toBe(pid);
  expect(commandOf(pid)).toBe("");
}, 30_000);

const lines = async (command: string, args: string[]) => {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const found: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) found.push(line);
  return found;
};

test("a lock file that names another living process does not stop the start", async () => {
  const directory = newDirectory();
  const first = await start(directory);
  await first.stop();
  const lock = join(directory, "cluster", "postmaster.pid");
  writeFileSync(lock, `${process.pid}\n${directory}\n`, { mode: 0o600 });
  await expect(start(directory)).resolves.toBeDefined();
}, 30_000);

test("an unfinished cluster of a killed first start is made again", async () => {
  const directory = newDirectory();
  mkdirSync(join(directory, "cluster.new"), { recursive: true, mode: 0o700 });
  writeFileSync(join(directory, "cluster.new", "PG_VERSION"), "18\n");
  const postgres = await start(directory);
  expect(await ask(postgres.adminUrl(), "SELECT 1 AS n")).toEqual([{ n: 1 }]);
  expect(existsSync(join(directory, "cluster.new"))).toBe(false);
}, 30_000);

test("a path that is too long for a socket gets one elsewhere", async () => {
  const directory = join(newDirectory(), "long".repeat(30));
  const postgres = await start(directory);
  const socket = new URL(postgres.adminUrl()).searchParams.get("host") ?? "";
  expect(socket.startsWith(directory)).toBe(false);
  await postgres.stop();
  expect(existsSync(socket)).toBe(false);
}, 30_000);

test("a damaged cluster is an error that names the way out, and nothing stays running", async () => {
  const directory = newDirectory();
  const first = await start(directory);
  await first.stop();
  rmSync(join(directory, "cluster", "global"), { recursive: true });
  await expect(startPostgres(directory)).rejects.toMatchObject({
    code: "POSTGRES_START",
    message: expect.stringContaining("DATABASE_URL"),
  });
}, 30_000);

const asUser = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
(root ? test : test.skip)(
  "works for an ordinary user; what root created, that user is told to leave alone",
  async () => {
    const directory = newDirectory();
    chmodSync(join(directory, ".."), 0o777);
    const user = await startOwner(directory, asUser);
    expect(user.error).toBeUndefined();
    expect(readFileSync(`/proc/${user.pid}/status`, "utf8")).toMatch(/^Uid:\s+65534/m);
    expect(await ask(user.adminUrl, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
    const foreign = newDirectory();
    mkdirSync(foreign, { mode: 0o700 });
    const refused = await startOwner(foreign, asUser);
    expect(refused.error).toMatch(/belongs to user 0.*CONCORDAT_DATA_DIR/s);
  },
  30_000,
);

(root ? test : test.skip)(
  "root hands the server to another user",
  async () => {
    const postgres = await start(newDirectory());
    expect(readFileSync(`/proc/${postgres.pid}/status`, "utf8")).not.toMatch(/^Uid:\s+0\b/m);
  },
  30_000,
);

(root ? test : test.skip)(
  "root's own closed directory is served from a user namespace",
  async () => {
    const directory = newDirectory();
    chmodSync(join(directory, ".."), 0o700);
    const postgres = await start(directory);
    expect(await ask(postgres.adminUrl(), "SELECT 1 AS n")).toEqual([{ n: 1 }]);
  },
  30_000,
);
