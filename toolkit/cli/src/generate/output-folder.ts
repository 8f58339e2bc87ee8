import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** A file that differs from what the contracts say. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "changed" | "surplus";
}

/** What is on disk below `folder` against the files wanted there; names are relative to `folder`, with `/`. */
export function differences(folder: string, wanted: ReadonlyMap<string, string>): readonly Difference[] {
  const found = filesBelow(folder);
  const out: Difference[] = [];
  for (const [path, text] of wanted)
    if (!found.has(path)) out.push({ path, kind: "missing" });
    else if (readFileSync(join(folder, path), "utf8") !== text) out.push({ path, kind: "changed" });
  for (const path of found) if (!wanted.has(path)) out.push({ path, kind: "surplus" });
  return out.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes `folder` hold exactly the wanted files: the folder is machine-owned, so surplus files go. */
export function writeDifferences(
  folder: string,
  wanted: ReadonlyMap<string, string>,
  changes: readonly Difference[],
): void {
  for (const { path, kind } of changes) {
    const file = join(folder, path);
    if (kind === "surplus") {
      rmSync(file);
      removeEmptyFolders(folder, dirname(file));
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, wanted.get(path) ?? "");
    }
  }
}

function removeEmptyFolders(stop: string, folder: string): void {
  if (folder.length <= stop.length || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(stop, dirname(folder));
}

/** Files below a service's folder; those of a further major version (`order/v2`) belong to that service. */
function filesBelow(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const walk = (relative: string): string[] =>
    readdirSync(join(folder, relative), { withFileTypes: true }).flatMap((entry) => {
      const path = relative === "" ? entry.name : posix.join(relative, entry.name);
      if (!entry.isDirectory()) return [path];
      return relative === "" && /^v\d+$/.test(entry.name) ? [] : walk(path);
    });
  return new Set(walk(""));
}
