import { readdirSync, statSync } from "node:fs";
import { posix, resolve } from "node:path";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../command.ts";
import { git, gitProblem } from "../git.ts";
import { splitRevision } from "../source-reader.ts";

/** The contracts of one side of a comparison: document names, by what they are compared under. */
export interface ContractSide {
  /** OpenAPI entries by service, or by "" for a single file. */
  readonly openapi: ReadonlyMap<string, string>;
  /** Event schemas by their path inside the side, such as `order/events/order-created.avsc`. */
  readonly events: ReadonlyMap<string, string>;
  /** Schemas that events may refer to. */
  readonly shared: readonly string[];
}

/** Finds the contracts that an argument of `compare` names: a file, a folder, a URL, or `REV:path` of git. */
export async function findSide(folder: string, name: string): Promise<ContractSide> {
  if (/\.avsc$/i.test(name)) return { openapi: new Map(), events: new Map([["", name]]), shared: [] };
  if (/\.(ya?ml|json)$/i.test(name) || /^https?:/i.test(name))
    return { openapi: new Map([["", name]]), events: new Map(), shared: [] };
  const revision = await splitRevision(folder, name);
  const files = revision === undefined ? filesBelow(folder, name) : await filesOfRevision(folder, revision);
  const join = (file: string): string =>
    name.endsWith("/") || name.endsWith(":") ? `${name}${file}` : `${name}/${file}`;
  const openapi = new Map<string, string>();
  const events = new Map<string, string>();
  const shared: string[] = [];
  for (const file of files) {
    if (/(^|\/)_shared\/.*\.avsc$/.test(file)) shared.push(join(file));
    else if (/(^|\/)events\/[^/]+\.avsc$/.test(file)) events.set(file, join(file));
    else if (/(^|\/)openapi\.(ya?ml|json)$/.test(file)) openapi.set(posix.dirname(file), join(file));
  }
  if (openapi.size + events.size === 0)
    throw new CommandError(
      "CLI_NO_CONTRACTS",
      `expected <service>/openapi.yaml or <service>/events/*.avsc in ${name}, found neither`,
      "Name a contract file, or the folder that holds the services' contracts",
      exitCode.input,
    );
  return { openapi, events, shared };
}

function filesBelow(folder: string, name: string): string[] {
  try {
    const path = resolve(folder, name);
    if (!statSync(path).isDirectory()) throw new Error("not a folder");
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !file.includes("node_modules/"))
      .sort();
  } catch {
    throw new CommandError(
      "CLI_NO_CONTRACTS",
      `expected a contract file (.yaml, .json, .avsc), a folder, a URL or REV:path of git, got ${name}`,
      "Check the name and try again",
      exitCode.input,
    );
  }
}

async function filesOfRevision(
  folder: string,
  { revision, path }: { revision: string; path: string },
): Promise<string[]> {
  const spot = path.replace(/\/$/, "");
  try {
    const listed = await git(folder, "ls-tree", "-r", "-z", "--name-only", `${revision}:./${spot}`);
    return listed
      .toString()
      .split("\0")
      .filter((file) => file !== "")
      .sort();
  } catch (error) {
    throw new CommandError(
      "CLI_REVISION",
      `expected a revision and folder that git knows, got ${revision}:${path} (${gitProblem(error)})`,
      "In CI fetch the base branch first: git fetch origin main",
      exitCode.input,
    );
  }
}
