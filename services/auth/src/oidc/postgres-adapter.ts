import type { Database } from "@concordat/runtime/database";
import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface RecordRow {
  readonly payload: AdapterPayload;
  readonly consumed: number | null;
}

const live = "(expires_at IS NULL OR expires_at > now())";
const select = `SELECT payload, extract(epoch FROM consumed_at)::float8 AS consumed FROM provider_records`;

/** Keeps the provider's sessions, grants, codes and tokens in PostgreSQL, so that a restart forgets nothing. */
export const postgresAdapter =
  (database: Database): AdapterFactory =>
  (model: string): Adapter => {
    const findOne = async (condition: string, value: string): Promise<AdapterPayload | undefined> => {
      const { rows } = await database.query<RecordRow>(`${select} WHERE model = $1 AND ${condition} AND ${live}`, [
        model,
        value,
      ]);
      const [row] = rows;
      if (row === undefined) return undefined;
      return row.consumed === null ? row.payload : { ...row.payload, consumed: Math.floor(row.consumed) };
    };
    return {
      async upsert(id, payload, expiresIn) {
        await database.query(
          `INSERT INTO provider_records (model, id, payload, grant_id, uid, user_code, expires_at)
           VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
           ON CONFLICT (model, id) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id,
             uid = excluded.uid, user_code = excluded.user_code, expires_at = excluded.expires_at`,
          [
            model,
            id,
            JSON.stringify(payload),
            payload.grantId ?? null,
            payload.uid ?? null,
            payload.userCode ?? null,
            expiresIn ?? null,
          ],
        );
      },
      find: (id) => findOne("id = $2", id),
      findByUid: (uid) => findOne("uid = $2", uid),
      findByUserCode: (userCode) => findOne("user_code = $2", userCode),
      async consume(id) {
        await database.query("UPDATE provider_records SET consumed_at = now() WHERE model = $1 AND id = $2", [
          model,
          id,
        ]);
      },
      async destroy(id) {
        await database.query("DELETE FROM provider_records WHERE model = $1 AND id = $2", [model, id]);
      },
      async revokeByGrantId(grantId) {
        await database.query("DELETE FROM provider_records WHERE model = $1 AND grant_id = $2", [model, grantId]);
      },
    };
  };

/** Deletes expired records, some at a time, and tells how many. */
export async function deleteExpired(database: Database): Promise<number> {
  const { rowCount } = await database.query(
    `DELETE FROM provider_records WHERE (model, id) IN
       (SELECT model, id FROM provider_records WHERE expires_at < now() ORDER BY expires_at LIMIT 500 FOR UPDATE SKIP LOCKED)`,
  );
  return rowCount;
}
