// Installs what package-lock.json asks for, without the development tools when called with --omit=dev (they are two
// thirds of the download). Plain JavaScript, for whatever Node is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const tools = !process.argv.includes("--omit=dev");
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined);

/** The first package that the lock file wants and node_modules lacks, or undefined when all are there. */
function missing() {
  const wanted = read("package-lock.json");
  const installed = read("node_modules/.package-lock.json");
  if (installed === undefined) return "nothing is installed yet";
  for (const [path, entry] of Object.entries(wanted)) {
    const found = installed[path];
    const same = found !== undefined && found.version === entry.version && found.integrity === entry.integrity;
    const wantedNow = tools || entry.dev !== true;
    if (path !== "" && wantedNow && !same && !((entry.optional || entry.devOptional) && found === undefined))
      return path;
  }
  return undefined;
}

const reason = missing();
if (reason !== undefined) {
  console.error(`Installing dependencies (${reason}) ...`);
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const flags = `--no-save --ignore-scripts ${tools ? "--include=dev" : "--omit=dev"} --include=optional --engine-strict=false --no-audit --no-fund --loglevel=error`;
  const [command, ...args] = [...npm, "install", ...flags.split(" ")];
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    shell: command === "npm" && process.platform === "win32",
    env: { ...process.env, SCARF_ANALYTICS: "false" },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (!existsSync("node_modules/.bin/node") && (major < 22 || (major === 22 && minor < 22))) {
  console.error(`Concordat needs Node 22.22 or newer; this is ${process.version}.`);
  process.exit(2);
}
