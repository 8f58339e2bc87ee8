import { createHash } from "node:crypto";
import type { Database, Sql } from "./database.ts";

/** Who used which key for what. Keys belong to the caller: two callers never meet over one. */
export interface IdempotencyScope {
  /** The subject of the access token. */
  readonly caller: string;
  /** The operationId. */
  readonly operation: string;
  /** The `Idempotency-Key` header. */
  readonly key: string;
}

/** The scope of a request of a generated server whose operation declares the header. */
export function scopeOf(request: {
  readonly operationId: string;
  readonly auth: { readonly subject: string };
  readonly headers: { readonly "Idempotency-Key": string };
}): IdempotencyScope {
  const { operationId, auth, headers } = request;
  return { caller: auth.subject, operation: operationId, key: headers["Idempotency-Key"] };
}

/** An answer as it is kept: what the generated server is given by a handler. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers?: object;
  readonly body?: unknown;
}

/** What a key stands for when a call with it comes in. */
export type Claim =
  /** Nobody used it: it belongs to this call now, as soon as the transaction commits. */
  | { readonly state: "new" }
  /** An earlier call has begun to make `resource` and has no answer yet. */
  | { readonly state: "running"; readonly resource: string | null }
  /** The answer of an earlier call with the same request. */
  | { readonly state: "answered"; readonly answer: StoredAnswer }
  /** The key was used with another request. */
  | { readonly state: "mismatch" };

/** The table of the keys, as text of a migration: `migrations/<number>-create-idempotency-keys.sql` of a service. */
export const idempotencyMigration = `-- Answers by idempotency key: see the runtime's idempotency.ts.
CREATE TABLE idempotency_keys (
  caller       text        NOT NULL,
  operation    text        NOT NULL,
  key          text        NOT NULL,
  request_hash text        NOT NULL,
  -- What the first call began to make.
  resource     text,
  answer       jsonb,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, operation, key)
);
CREATE INDEX idempotency_keys_by_resource ON idempotency_keys (operation, resource) WHERE answer IS NULL;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
`;

/** SHA-256 of a request's content; the order of object members does not matter. */
export function requestHash(content: unknown): string {
  return createHash("sha256").update(canonical(content)).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

/**
 * Takes a key for this call, inside the transaction that begins the work. A second call with the key waits here until
 * the first one's transaction ends, so that of any number of parallel calls one is `new`.
 */
export async function claimKey(
  sql: Sql,
  scope: IdempotencyScope,
  hash: string,
  resource: string | null = null,
): Promise<Claim> {
  const { rowCount } = await sql.query(
    `INSERT INTO idempotency_keys (caller, operation, key, request_hash, resource)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [scope.caller, scope.operation, scope.key, hash, resource],
  );
  return rowCount === 1 ? { state: "new" } : ((await readClaim(sql, scope, hash)) ?? { state: "mismatch" });
}

interface KeyRow {
  readonly request_hash: string;
  readonly resource: string | null;
  readonly answer: StoredAnswer | null;
}

/** What a key stands for now, without taking it; undefined when nobody used it. */
export async function readClaim(sql: Sql, scope: IdempotencyScope, hash: string): Promise<Claim | undefined> {
  const { rows } = await sql.query<KeyRow>(
    `SELECT request_hash, resource, answer FROM idempotency_keys WHERE caller = $1 AND operation = $2 AND key = $3`,
    [scope.caller, scope.operation, scope.key],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  if (row.request_hash !== hash) return { state: "mismatch" };
  return row.answer === null ? { state: "running", resource: row.resource } : { state: "answered", answer: row.answer };
}

/** Keeps the answer for a key, inside the transaction that ends the work. The first answer stays. */
export async function storeAnswer(sql: Sql, scope: IdempotencyScope, answer: StoredAnswer): Promise<void> {
  await sql.query(
    `UPDATE idempotency_keys SET answer = $4 WHERE caller = $1 AND operation = $2 AND key = $3 AND answer IS NULL`,
    [scope.caller, scope.operation, scope.key, JSON.stringify(answer)],
  );
}

/** Like {@link storeAnswer}, for work that ends apart from the call that began it: finds the key by what it made. */
export async function storeAnswerFor(
  sql: Sql,
  operation: string,
  resource: string,
  answer: StoredAnswer,
): Promise<void> {
  await sql.query(`UPDATE idempotency_keys SET answer = $3 WHERE operation = $1 AND resource = $2 AND answer IS NULL`, [
    operation,
    resource,
    JSON.stringify(answer),
  ]);
}

/** What a call with an idempotency key came to. */
export type Outcome<Answer extends StoredAnswer> =
  | { readonly state: "done"; readonly answer: Answer; readonly replayed: boolean }
  | { readonly state: "mismatch" };

/**
 * Does work that is one transaction at most once per key: the effect, the key and the answer are committed together.
 * The same key with the same request gets the kept answer; with another request, `mismatch`.
 */
export async function idempotent<Answer extends StoredAnswer>(
  database: Database,
  scope: IdempotencyScope,
  hash: string,
  work: (sql: Sql) => Promise<Answer>,
): Promise<Outcome<Answer>> {
  return database.tx(async (sql) => {
    const claim = await claimKey(sql, scope, hash);
    if (claim.state === "answered") return { state: "done", answer: claim.answer as Answer, replayed: true };
    if (claim.state !== "new") return { state: "mismatch" };
    const answer = await work(sql);
    await storeAnswer(sql, scope, answer);
    return { state: "done", answer, replayed: false };
  });
}

/** Work that takes more than one transaction. */
export interface ResumableWork<Answer extends StoredAnswer> {
  /**
   * Begins to make `resource`, in the transaction that takes the key. An answer given here ends the work: it was refused
   * and nothing is made.
   */
  begin(sql: Sql, resource: string): Promise<Answer | undefined>;
  /**
   * Goes on with what was begun, whoever began it and however far it came, and gives its answer. What ends the work keeps
   * the answer with {@link storeAnswerFor}, and the kept one is what every caller gets.
   */
  finish(resource: string): Promise<Answer>;
}

/**
 * Does work of several transactions at most once per key: the key and the beginning are committed together; each later
 * call with the key goes on where the work stands.
 *
 * @param resource the id of what a new call makes
 */
export async function resumable<Answer extends StoredAnswer>(
  database: Database,
  scope: IdempotencyScope,
  hash: string,
  resource: string,
  work: ResumableWork<Answer>,
): Promise<Outcome<Answer>> {
  const claim = await database.tx(async (sql): Promise<Claim> => {
    const found = await claimKey(sql, scope, hash, resource);
    if (found.state !== "new") return found;
    const refusal = await work.begin(sql, resource);
    if (refusal === undefined) return found;
    await storeAnswer(sql, scope, refusal);
    return { state: "answered", answer: refusal };
  });
  if (claim.state === "mismatch") return { state: "mismatch" };
  if (claim.state === "answered") return { state: "done", answer: claim.answer as Answer, replayed: true };
  const begun = claim.state === "new" ? resource : claim.resource;
  if (begun === null) return { state: "mismatch" };
  const answer = await work.finish(begun);
  const kept = await readClaim(database, scope, hash);
  return {
    state: "done",
    answer: kept?.state === "answered" ? (kept.answer as Answer) : answer,
    replayed: claim.state !== "new",
  };
}

/** Forgets keys older than `hours`; gives how many. */
export async function forgetKeys(sql: Sql, hours: number): Promise<number> {
  const { rowCount } = await sql.query(
    `DELETE FROM idempotency_keys WHERE created_at < now() - make_interval(hours => $1) AND answer IS NOT NULL`,
    [hours],
  );
  return rowCount;
}
