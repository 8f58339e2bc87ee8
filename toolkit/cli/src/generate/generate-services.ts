import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import type { Project, ServiceContracts } from "../project.ts";
import type { Progress } from "../terminal.ts";
import { openCache, sha256 } from "./generation-cache.ts";
import { loadService } from "./load-service.ts";
import { type Difference, differences, writeDifferences } from "./output-folder.ts";

/** What a run found: each difference with its path from the project's folder, and how many services were read. */
export interface GenerationResult {
  readonly differences: readonly Difference[];
  readonly generated: number;
  readonly unchanged: number;
}

/** Generates the services' code; with `check` nothing is written. Throws ContractError. */
export async function generateServices(
  project: Project,
  services: readonly ServiceContracts[],
  options: { readonly check: boolean; readonly dataDirectory: string; readonly progress: Progress },
): Promise<GenerationResult> {
  const output = project.settings.generated;
  const cache = openCache(project.folder, resolve(project.folder, options.dataDirectory, "generate.json"));
  const found: Difference[] = [];
  let generated = 0;
  for (const service of services) {
    const entries = [...(service.openapi === undefined ? [] : [service.openapi]), ...service.events];
    if (cache.isCurrent(service.name, entries)) continue;
    options.progress.update(`Generating ${service.name}`);
    const { generateService } = await import("@concordat/codegen");
    const loaded = await loadService(project, service);
    const files = await generateService({
      service: service.name,
      ...(loaded.openapi !== undefined && { openapi: loaded.openapi }),
      ...(loaded.avro !== undefined && { avro: loaded.avro }),
    });
    const wanted = new Map(files.map(({ path, text }) => [path, text]));
    const folder = join(project.folder, output, service.name);
    const changes = differences(folder, wanted);
    found.push(...changes.map(({ path, kind }) => ({ path: posix.join(output, service.name, path), kind })));
    if (!options.check) writeDifferences(folder, wanted, changes);
    if (!options.check || changes.length === 0)
      cache.keep(service.name, {
        inputs: Object.fromEntries(loaded.inputs),
        outputs: Object.fromEntries(
          files.map(({ path, text }) => [posix.join(output, service.name, path), sha256(text)]),
        ),
      });
    generated++;
  }
  for (const path of orphans(project)) {
    found.push({ path, kind: "surplus" });
    if (!options.check) rmSync(join(project.folder, path), { recursive: true });
  }
  cache.save();
  return { differences: found, generated, unchanged: services.length - generated };
}

/** Folders of services that have no contract any more; only those that hold a manifest are ours. */
function orphans({ folder, settings, services }: Project): readonly string[] {
  const output = join(folder, settings.generated);
  if (!existsSync(output)) return [];
  const known = new Set(services.map(({ name }) => name));
  return readdirSync(output, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !known.has(entry.name) && existsSync(join(output, entry.name, "manifest.json")),
    )
    .map(({ name }) => posix.join(settings.generated, name));
}
