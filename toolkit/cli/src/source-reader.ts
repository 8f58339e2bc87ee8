import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ContractError } from "@concordat/model";
import { git, gitProblem } from "./git.ts";

const urlMilliseconds = 15_000;

/** The largest document that is read, in bytes; the model's own limit speaks first for text. */
const largest = 256 * 1024 * 1024;

/** Reads a contract's documents by name. */
export interface SourceReader {
  /** Bytes of a path relative to the folder, an http(s) URL, or `REV:path` of git. Throws ContractError. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** A reader for one folder: files, URLs and git revisions. */
export function sourceReader(folder: string): SourceReader {
  return {
    read: async (name) => {
      if (/^https?:\/\//i.test(name)) return readUrl(name);
      const revision = await splitRevision(folder, name);
      return revision === undefined ? readLocal(folder, name) : readRevision(folder, name, revision);
    },
  };
}

/** `REV:path` unless a file of that whole name exists, or the part before the colon is a drive letter. */
export async function splitRevision(
  folder: string,
  name: string,
): Promise<{ readonly revision: string; readonly path: string } | undefined> {
  const match = /^(?<revision>[^:]{2,}|@):(?<path>.*)$/s.exec(name);
  if (match?.groups === undefined || match.groups["revision"]?.startsWith("-")) return undefined;
  const exists = await stat(resolve(folder, name)).then(
    () => true,
    () => false,
  );
  return exists ? undefined : { revision: match.groups["revision"] ?? "", path: match.groups["path"] ?? "" };
}

async function readLocal(folder: string, name: string): Promise<Uint8Array> {
  const path = resolve(folder, name);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw unreadable(name, found.isDirectory() ? "a folder" : "not a regular file");
    if (found.size > largest) throw unreadable(name, `${found.size} bytes, more than the ${largest} allowed`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ContractError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw unreadable(name, code === "ENOENT" ? "no such file" : (code ?? "an error"));
  }
}

async function readRevision(
  folder: string,
  name: string,
  { revision, path }: { revision: string; path: string },
): Promise<Uint8Array> {
  const spot = path.startsWith("/") ? path.slice(1) : `./${path}`;
  try {
    return await git(folder, "show", `${revision}:${spot}`);
  } catch (error) {
    throw unreadable(name, gitProblem(error), "git show must find it");
  }
}

async function readUrl(name: string): Promise<Uint8Array> {
  try {
    const response = await fetch(name, { signal: AbortSignal.timeout(urlMilliseconds), redirect: "follow" });
    if (!response.ok) throw unreadable(name, `HTTP status ${response.status}`);
    return await bounded(name, response);
  } catch (error) {
    if (error instanceof ContractError) throw error;
    const { name: kind, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    throw unreadable(
      name,
      kind === "TimeoutError" ? `no answer within ${urlMilliseconds / 1000} s` : (cause?.code ?? kind),
    );
  }
}

async function bounded(name: string, response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > largest) throw unreadable(name, `more than the ${largest} bytes allowed`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const unreadable = (name: string, got: string, advice = "Check the name and try again"): ContractError =>
  new ContractError({
    code: "CONTRACT_UNREADABLE",
    position: { file: name, line: 1, column: 1 },
    expected: "a document that can be read",
    got,
    advice,
  });
