import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What one generation read and wrote: names with SHA-256, relative to the project's folder. */
export interface Generation {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Remembers generations, so that a service whose contracts, output and generator are unchanged is not read again. */
export interface GenerationCache {
  isCurrent(service: string, entries: readonly string[]): boolean;
  keep(service: string, generation: Generation): void;
  save(): void;
}

interface CacheFile {
  readonly generator: string;
  readonly services: Record<string, Generation>;
}

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** The cache in `file`; it is empty when another version of the generator wrote it. */
export function openCache(folder: string, file: string): GenerationCache {
  const generator = generatorHash();
  const found = readCache(file);
  const services = found?.generator === generator ? found.services : {};
  const same = (names: Readonly<Record<string, string>>): boolean =>
    Object.entries(names).every(
      ([name, hash]) => existsSync(join(folder, name)) && sha256(readFileSync(join(folder, name))) === hash,
    );
  return {
    isCurrent: (service, entries) => {
      const known = Object.hasOwn(services, service) ? services[service] : undefined;
      return (
        known !== undefined &&
        entries.every((entry) => Object.hasOwn(known.inputs, entry)) &&
        same(known.inputs) &&
        same(known.outputs)
      );
    },
    keep: (service, generation) => void (services[service] = generation),
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ generator, services } satisfies CacheFile)}\n`);
    },
  };
}

function readCache(file: string): CacheFile | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as CacheFile;
  } catch {
    return undefined;
  }
}

/** Changes with every edit of the generator and of the model it reads contracts with. */
function generatorHash(): string {
  const hash = createHash("sha256");
  for (const room of ["@concordat/codegen", "@concordat/model"]) {
    const source = dirname(fileURLToPath(import.meta.resolve(room)));
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ))
      if (entry.isFile() && !entry.name.includes(".test."))
        hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
    hash.update(readFileSync(join(source, "..", "package.json")));
  }
  return hash.digest("hex");
}
