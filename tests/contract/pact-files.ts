import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Pact, parsePact } from "@concordat/pact";

export const repository = join(import.meta.dirname, "../..");

/** Where the pacts are committed. */
export const pactsFolder = join(import.meta.dirname, "pacts");

/** A committed pact and its file. */
export interface PactFile {
  readonly file: string;
  readonly pact: Pact;
}

/** The committed pacts that fit. */
export function committedPacts(fits: (pact: Pact) => boolean): readonly PactFile[] {
  return readdirSync(pactsFolder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => join(pactsFolder, name))
    .map((file) => ({ file, pact: parsePact(file, readFileSync(file, "utf8")) }))
    .filter(({ pact }) => fits(pact));
}
