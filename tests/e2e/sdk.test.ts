import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { createGatewayClient } from "@concordat-shop/generated/gateway/client.ts";
import { removeData, repository, type RunningPlatform, startPlatform } from "./setup/running-platform.ts";
import { openShop, type Shop } from "./setup/shop.ts";

// Clients in other languages, written, built and used: each places an order through the gateway.

const run = promisify(execFile);

function works(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

const java = works("java", "-version");

/** A test that needs tools of other languages; without them it is skipped, and says so. */
function testWith(tools: Readonly<Record<string, boolean>>): typeof test {
  const missing = Object.entries(tools).filter(([, found]) => !found);
  if (missing.length === 0) return test;
  process.stderr.write(`SKIPPED in sdk.test.ts: not on this machine: ${missing.map(([name]) => name).join(", ")}\n`);
  return test.skip as typeof test;
}

let platform: RunningPlatform;
let shop: Shop;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "concordat-sdk-"));
  platform = await startPlatform();
  shop = openShop(platform);
}, 120_000);

afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await platform.stop();
  removeData(platform.dataDirectory);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function writeSdk(language: string): Promise<string> {
  const out = join(folder, language);
  await run(
    process.execPath,
    [join(repository, "toolkit/cli/bin/concordat.js"), "sdk", language, "order", "--out", out],
    {
      cwd: repository,
    },
  );
  return out;
}

/** What the client's program needs to know. */
async function settings(): Promise<NodeJS.ProcessEnv> {
  const baseUrl = platform.url("gateway");
  const client = createGatewayClient({
    baseUrl,
    auth: { clientBasic: `shop-cli:${platform.secret("client:shop-cli")}` },
  });
  const scope = "orders:read orders:write";
  const { access_token: token } = await client.createToken({ body: { grant_type: "client_credentials", scope } });
  return { ...process.env, BASE_URL: baseUrl, ACCESS_TOKEN: token, SKU: await shop.newProduct(10) };
}

const program = (name: string): string => join(import.meta.dirname, "clients", name);

testWith({ java, python3: works("python3", "--version") })(
  "Python",
  async () => {
    const sdk = await writeSdk("python");
    const packages = join(folder, "python-packages");
    await run("python3", ["-m", "pip", "install", "-q", "--disable-pip-version-check", "--target", packages, sdk]);
    const { stdout } = await run("python3", [program("place_order.py")], {
      env: { ...(await settings()), PYTHONPATH: packages },
    });
    expect(JSON.parse(stdout)).toEqual({
      status: "confirmed",
      amount: 500,
      declined: { status: 402, title: expect.any(String) as string, code: expect.any(String) as string },
    });
  },
  300_000,
);

testWith({ java, mvn: works("mvn", "-v") })(
  "Java",
  async () => {
    const sdk = await writeSdk("java");
    const quiet = ["-q", "-B"];
    await run("mvn", [...quiet, "compile", "dependency:build-classpath", "-Dmdep.outputFile=classpath.txt"], {
      cwd: sdk,
    });
    const classpath = [join(sdk, "target/classes"), readFileSync(join(sdk, "classpath.txt"), "utf8")].join(delimiter);
    const { stdout } = await run("java", ["-cp", classpath, program("PlaceOrder.java")], { env: await settings() });
    expect(JSON.parse(stdout)).toEqual({ status: "confirmed", amount: 500, declined: { status: 402 } });
  },
  600_000,
);

testWith({ java, go: works("go", "version") })(
  "Go",
  async () => {
    const sdk = await writeSdk("go");
    mkdirSync(join(sdk, "cmd"));
    copyFileSync(program("place_order.go"), join(sdk, "cmd/main.go"));
    await run("go", ["mod", "tidy"], { cwd: sdk });
    const { stdout } = await run("go", ["run", "./cmd"], { cwd: sdk, env: await settings() });
    expect(JSON.parse(stdout)).toEqual({
      status: "confirmed",
      amount: 500,
      declined: { status: 402, title: expect.any(String) as string, code: expect.any(String) as string },
    });
  },
  600_000,
);
