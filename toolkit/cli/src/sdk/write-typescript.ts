import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../command.ts";
import { loadService } from "../generate/load-service.ts";
import type { Project, ServiceContracts } from "../project.ts";
import { replaceFolder, requireOwnFolder } from "./sdk-folder.ts";
import type { WriteOptions, WrittenClient } from "./write-client.ts";

/** Packages a consumer's code starts from; a server and its validators are not for consumers. */
const ENTRIES = ["client.ts", "types.ts", "events.ts"] as const;

/** Writes a service's generated client and event code as a compiled ES module package. */
export async function writeTypescript(
  project: Project,
  service: ServiceContracts,
  { out, packageName, progress }: WriteOptions,
): Promise<WrittenClient> {
  const folder = resolve(project.folder, out);
  requireOwnFolder(folder);
  const name = packageName ?? `${service.name.replaceAll(/[^A-Za-z0-9]+/g, "-").toLowerCase()}-client`;
  if (!/^(?:@[a-z0-9][a-z0-9._-]{0,99}\/)?[a-z0-9][a-z0-9._-]{0,99}$/.test(name)) {
    throw new CommandError(
      "SDK_PACKAGE_NAME",
      `expected a name of an npm package, got ${JSON.stringify(name)}`,
      "Give another --package",
    );
  }
  progress.update(`Compiling the client of ${service.name}`);
  const { compilePackage, generateService, reachedFiles } = await import("@concordat/codegen");
  const { openapi, avro } = await loadService(project, service);
  const generated = await generateService({
    service: service.name,
    ...(openapi === undefined ? {} : { openapi }),
    ...(avro === undefined ? {} : { avro }),
  });
  const sources = reachedFiles(new Map(generated.map(({ path, text }) => [path, text])), ENTRIES);
  if (sources.size === 0)
    throw new CommandError(
      "SDK_NO_API",
      `expected contracts of ${service.name}, found none`,
      undefined,
      exitCode.input,
    );
  const runtime = runtimePackage();
  const compiled = compilePackage(sources, runtime.besides);
  const version = openapi !== undefined && /^\d+\.\d+\.\d+$/.test(openapi.release) ? openapi.release : "0.0.0";
  await replaceFolder(folder, { service: service.name, language: "typescript" }, (fresh) => {
    for (const [path, text] of compiled) {
      const target = join(fresh, "dist", path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const entries = ENTRIES.filter((entry) => sources.has(entry)).map((entry) => entry.slice(0, -".ts".length));
    writeFileSync(
      join(fresh, "package.json"),
      `${JSON.stringify(manifest(name, version, entries, runtime.version), null, 2)}\n`,
    );
    writeFileSync(join(fresh, "README.md"), readme(name, entries));
    return Promise.resolve();
  });
  return { folder, fromCache: false, next: ["npm pack"] };
}

function manifest(name: string, version: string, entries: readonly string[], runtime: string): object {
  const door = (entry: string): object => ({ types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` });
  const [first] = entries;
  return {
    name,
    version,
    type: "module",
    sideEffects: false,
    exports: {
      ...(first === undefined ? {} : { ".": door(first) }),
      ...Object.fromEntries(entries.map((entry) => [`./${entry}`, door(entry)])),
      "./package.json": "./package.json",
    },
    files: ["dist"],
    engines: { node: ">=22.22" },
    dependencies: { "@concordat/runtime": runtime },
  };
}

function readme(name: string, entries: readonly string[]): string {
  const lines = entries.map((entry) => `import * as ${entry} from "${name}/${entry}";`);
  return `# ${name}\n\nGenerated from its contract; every function has its documentation in the editor.\n\n\`\`\`ts\n${lines.join("\n")}\n\`\`\`\n`;
}

/** The runtime that the compiled code will stand on: its version, and a folder from which it is found. */
function runtimePackage(): { readonly version: string; readonly besides: string } {
  const door = createRequire(import.meta.url).resolve("@concordat/runtime/codegen-v1/client");
  for (let folder = dirname(door); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
        name?: string;
        version?: string;
      };
      if (name === "@concordat/runtime" && version !== undefined)
        return { version, besides: join(import.meta.dirname, "sdk-sources") };
    } catch {
      // Not its folder yet.
    }
  }
  throw new CommandError("SDK_RUNTIME_MISSING", "expected the package @concordat/runtime, found none");
}
