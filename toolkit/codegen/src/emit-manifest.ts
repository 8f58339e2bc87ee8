import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { Contract } from "@concordat/model";
import type { GeneratedFile } from "./source-file.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const tools = ["ajv", "openapi-typescript"];

/**
 * `manifest.json`: hashes of every document read and every file written, and the versions of the tools. Where inputs,
 * tools and outputs are unchanged, nothing needs to be read again.
 */
export function emitManifest(contracts: readonly Contract[], files: readonly GeneratedFile[]): GeneratedFile {
  const require = createRequire(import.meta.url);
  const version = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;
  const inputs = contracts.flatMap(({ documents }) =>
    [...documents.values()].map(({ name, hash }) => [name, hash] as const),
  );
  const manifest = {
    generator: {
      "@concordat/codegen": (require("../package.json") as { version: string }).version,
      ...Object.fromEntries(tools.map((name) => [name, version(name)])),
    },
    inputs: sorted(inputs),
    outputs: sorted(files.map(({ path, text }) => [path, sha256(text)] as const)),
  };
  return { path: "manifest.json", text: `${JSON.stringify(manifest, null, 2)}\n` };
}

const sorted = (entries: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
