import type { Database, Sql } from "@concordat/runtime/database";
import type { Json } from "@concordat/model";
import type { SchemaContent } from "./schema-content.ts";

/** A content with its global id. */
export interface StoredSchema extends SchemaContent {
  readonly id: number;
  readonly guid: string;
}

/** A version of a subject with its content. */
export interface StoredVersion extends StoredSchema {
  readonly subject: string;
  readonly version: number;
  readonly deleted: boolean;
  /** Milliseconds since 1970. */
  readonly ts: number;
}

/** Which versions count. */
export type Visibility = "live" | "all" | "deleted";

export interface Page {
  readonly offset: number;
  /** Null: no limit. */
  readonly limit: number | null;
}

/** The whole result. */
export const everything: Page = { offset: 0, limit: null };

const schemaColumns = `s.id, s.guid, s.schema, s."references", s.metadata, s.rule_set AS "ruleSet"`;
const versionColumns = `v.subject, v.version, v.deleted, (extract(epoch FROM v.created_at) * 1000)::float8 AS ts, ${schemaColumns}`;
const versionsOfSchemas = "versions v JOIN schemas s ON s.id = v.schema_id";
const visible: Readonly<Record<Visibility, string>> = { live: "NOT v.deleted", all: "true", deleted: "v.deleted" };

/** Any fixed number: writers of content share it, deletions and changes of modes hold it alone. */
const registryLock = 1_785_033_411;

/** The registry's tables. Every method runs in the transaction of the `sql` it was made with. */
export class Store {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Holds the subject for this transaction, so that its versions are numbered and compared one after another. */
  async lockSubject(subject: string): Promise<void> {
    await this.#sql.query("SELECT pg_advisory_xact_lock_shared($1)", [registryLock]);
    await this.#sql.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [subject]);
  }

  /** Holds everything for this transaction: nobody registers while something is deleted or a mode changes. */
  async lockAll(): Promise<void> {
    await this.#sql.query("SELECT pg_advisory_xact_lock($1)", [registryLock]);
  }

  async subjects(prefix: string, visibility: Visibility, { offset, limit }: Page): Promise<string[]> {
    // A subject counts as deleted when none of its versions is live.
    const having = { live: "bool_or(NOT v.deleted)", all: "true", deleted: "bool_and(v.deleted)" }[visibility];
    const { rows } = await this.#sql.query<{ subject: string }>(
      `SELECT v.subject FROM versions v WHERE starts_with(v.subject, $1)
       GROUP BY v.subject HAVING ${having} ORDER BY v.subject COLLATE "C" OFFSET $2 LIMIT $3`,
      [prefix, offset, limit],
    );
    return rows.map(({ subject }) => subject);
  }

  /** The versions of a subject, ascending. */
  async versions(subject: string, visibility: Visibility): Promise<StoredVersion[]> {
    return this.#versions(`v.subject = $1 AND ${visible[visibility]} ORDER BY v.version`, [subject]);
  }

  async versionNumbers(subject: string): Promise<{ version: number; deleted: boolean; id: number }[]> {
    const { rows } = await this.#sql.query<{ version: number; deleted: boolean; id: number }>(
      "SELECT version, deleted, schema_id AS id FROM versions WHERE subject = $1 ORDER BY version",
      [subject],
    );
    return rows;
  }

  /** The latest live version, or latest of all. */
  async latest(subject: string, visibility: Visibility): Promise<StoredVersion | undefined> {
    const [found] = await this.#versions(`v.subject = $1 AND ${visible[visibility]} ORDER BY v.version DESC LIMIT 1`, [
      subject,
    ]);
    return found;
  }

  async version(subject: string, version: number): Promise<StoredVersion | undefined> {
    const [found] = await this.#versions("v.subject = $1 AND v.version = $2", [subject, version]);
    return found;
  }

  /** The subject's version with a content, the newest one first. */
  async versionOfGuid(subject: string, guid: string, visibility: Visibility): Promise<StoredVersion | undefined> {
    const [found] = await this.#versions(
      `v.subject = $1 AND s.guid = $2 AND ${visible[visibility]} ORDER BY v.deleted, v.version DESC LIMIT 1`,
      [subject, guid],
    );
    return found;
  }

  /** Versions of all subjects, by subject and version. */
  async allVersions(
    prefix: string,
    visibility: Visibility,
    latestOnly: boolean,
    { offset, limit }: Page,
  ): Promise<StoredVersion[]> {
    const latest = `v.version = (SELECT max(w.version) FROM versions w WHERE w.subject = v.subject AND ${visible[visibility].replaceAll("v.", "w.")})`;
    return this.#versions(
      `starts_with(v.subject, $1) AND ${visible[visibility]} ${latestOnly ? `AND ${latest}` : ""}
       ORDER BY v.subject COLLATE "C", v.version OFFSET $2 LIMIT $3`,
      [prefix, offset, limit],
    );
  }

  async schema(id: number): Promise<StoredSchema | undefined> {
    const { rows } = await this.#sql.query<StoredSchema>(`SELECT ${schemaColumns} FROM schemas s WHERE s.id = $1`, [
      id,
    ]);
    return rows[0];
  }

  async schemaOfGuid(guid: string): Promise<StoredSchema | undefined> {
    const { rows } = await this.#sql.query<StoredSchema>(`SELECT ${schemaColumns} FROM schemas s WHERE s.guid = $1`, [
      guid,
    ]);
    return rows[0];
  }

  /** The versions that have a schema, of one subject or of all. */
  async holders(
    id: number,
    subject: string | undefined,
    visibility: Visibility,
    { offset, limit }: Page,
  ): Promise<{ subject: string; version: number }[]> {
    const { rows } = await this.#sql.query<{ subject: string; version: number }>(
      `SELECT v.subject, v.version FROM versions v
       WHERE v.schema_id = $1 AND ($2::text IS NULL OR v.subject = $2) AND ${visible[visibility]}
       ORDER BY v.subject COLLATE "C", v.version OFFSET $3 LIMIT $4`,
      [id, subject ?? null, offset, limit],
    );
    return rows;
  }

  async highestId(): Promise<number> {
    const { rows } = await this.#sql.query<{ next: number }>("SELECT next FROM registry_ids");
    return (rows[0]?.next ?? 1) - 1;
  }

  /** The id of a content, given now when it is new. `id` asks for a certain one (IMPORT). */
  async ensureSchema(guid: string, content: SchemaContent, id?: number): Promise<number> {
    const known = await this.schemaOfGuid(guid);
    if (known !== undefined) return known.id;
    // The row of ids is held until the transaction ends, so a content can only be inserted by one at a time.
    await this.#sql.query("SELECT next FROM registry_ids FOR UPDATE");
    const meanwhile = await this.schemaOfGuid(guid);
    if (meanwhile !== undefined) return meanwhile.id;
    const { rows } = await this.#sql.query<{ id: number }>(
      id === undefined
        ? "UPDATE registry_ids SET next = next + 1 RETURNING next - 1 AS id"
        : "UPDATE registry_ids SET next = greatest(next, $1 + 1) RETURNING $1::integer AS id",
      id === undefined ? [] : [id],
    );
    const given = rows[0]?.id;
    if (given === undefined) throw new Error("the table registry_ids has lost its row");
    const { schema, references, metadata, ruleSet } = content;
    await this.#sql.query(
      'INSERT INTO schemas (id, guid, schema, "references", metadata, rule_set) VALUES ($1, $2, $3, $4, $5, $6)',
      [given, guid, schema, JSON.stringify(references), json(metadata), json(ruleSet)],
    );
    for (const { subject, version } of references) {
      await this.#sql.query("INSERT INTO schema_references VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [
        given,
        subject,
        version,
      ]);
    }
    return given;
  }

  /** Adds a version; replaces the one with that number (IMPORT). Gives the time it was created. */
  async addVersion(subject: string, version: number, schemaId: number): Promise<number> {
    const { rows } = await this.#sql.query<{ ts: number }>(
      `INSERT INTO versions (subject, version, schema_id) VALUES ($1, $2, $3)
       ON CONFLICT (subject, version) DO UPDATE SET schema_id = excluded.schema_id, deleted = false, created_at = now()
       RETURNING (extract(epoch FROM created_at) * 1000)::float8 AS ts`,
      [subject, version, schemaId],
    );
    return rows[0]?.ts ?? 0;
  }

  async softDelete(subject: string, versions: readonly number[]): Promise<void> {
    await this.#sql.query("UPDATE versions SET deleted = true WHERE subject = $1 AND version = ANY($2)", [
      subject,
      versions,
    ]);
  }

  /** Removes versions and the contents that nothing has any more. */
  async hardDelete(subject: string, versions: readonly number[]): Promise<void> {
    const { rows } = await this.#sql.query<{ schema_id: number }>(
      "DELETE FROM versions WHERE subject = $1 AND version = ANY($2) RETURNING schema_id",
      [subject, versions],
    );
    await this.#sql.query(
      "DELETE FROM schemas s WHERE s.id = ANY($1) AND NOT EXISTS (SELECT FROM versions v WHERE v.schema_id = s.id)",
      [rows.map((row) => row.schema_id)],
    );
  }

  /** Ids of the schemas that reference a version and are held by a version that counts. */
  async referrers(
    subject: string,
    version: number,
    visibility: Visibility,
    { offset, limit }: Page,
  ): Promise<number[]> {
    const { rows } = await this.#sql.query<{ id: number }>(
      `SELECT r.schema_id AS id FROM schema_references r WHERE r.subject = $1 AND r.version = $2
       AND EXISTS (SELECT FROM versions v WHERE v.schema_id = r.schema_id AND ${visible[visibility]})
       ORDER BY r.schema_id OFFSET $3 LIMIT $4`,
      [subject, version, offset, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Settings of a subject (`""`: the global ones) and of all. */
  async config(subject: string): Promise<Readonly<Record<string, Json>> | undefined> {
    const { rows } = await this.#sql.query<{ settings: Readonly<Record<string, Json>> }>(
      "SELECT settings FROM configs WHERE subject = $1",
      [subject],
    );
    return rows[0]?.settings;
  }

  async setConfig(subject: string, settings: Readonly<Record<string, Json>>): Promise<void> {
    await this.#sql.query(
      "INSERT INTO configs VALUES ($1, $2) ON CONFLICT (subject) DO UPDATE SET settings = excluded.settings",
      [subject, JSON.stringify(settings)],
    );
  }

  async deleteConfig(subject: string): Promise<void> {
    await this.#sql.query("DELETE FROM configs WHERE subject = $1", [subject]);
  }

  async mode(subject: string): Promise<string | undefined> {
    const { rows } = await this.#sql.query<{ mode: string }>("SELECT mode FROM modes WHERE subject = $1", [subject]);
    return rows[0]?.mode;
  }

  async setMode(subject: string, mode: string): Promise<void> {
    await this.#sql.query(
      "INSERT INTO modes VALUES ($1, $2) ON CONFLICT (subject) DO UPDATE SET mode = excluded.mode",
      [subject, mode],
    );
  }

  async deleteMode(subject: string): Promise<void> {
    await this.#sql.query("DELETE FROM modes WHERE subject = $1", [subject]);
  }

  async #versions(condition: string, params: readonly unknown[]): Promise<StoredVersion[]> {
    const { rows } = await this.#sql.query<StoredVersion>(
      `SELECT ${versionColumns} FROM ${versionsOfSchemas} WHERE ${condition}`,
      params,
    );
    return rows;
  }
}

/** Runs work on the store, alone or in one transaction. */
export interface Stores {
  /** Reads one statement at a time. */
  readonly reading: Store;
  /** All or nothing. */
  writing<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** The store of a database. */
export function openStore(database: Database): Stores {
  return {
    reading: new Store(database),
    writing: (work) => database.tx((sql) => work(new Store(sql))),
  };
}

function json(value: Json | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
