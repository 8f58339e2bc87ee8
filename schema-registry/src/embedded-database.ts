import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startPostgres } from "@concordat/runtime/postgres";

/** A PostgreSQL of this process alone, where no `DATABASE_URL` is set. */
export interface EmbeddedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a folder; the role's password stays beside it, readable to this user only. */
export async function embeddedDatabase(home: string): Promise<EmbeddedDatabase> {
  const server = await startPostgres(join(home, "postgres"));
  const password = await keptSecret(join(home, "password"));
  const url = await server.provisionDatabase({ name: "schema_registry", role: "schema_registry", password });
  return { url, stop: () => server.stop() };
}

async function keptSecret(file: string): Promise<string> {
  const made = randomBytes(24).toString("hex");
  try {
    await writeFile(file, made, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return readFile(file, "utf8");
  }
}
