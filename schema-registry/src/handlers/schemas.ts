import { ok, type Handlers } from "@concordat-shop/generated/schema-registry/server.ts";
import type { Registry } from "../registry.ts";
import { refusals } from "../registry-error.ts";
import type { StoredSchema } from "../store.ts";
import { subjectName } from "../subject-name.ts";
import { answerWith } from "./answer-with.ts";
import { page, schemaString, schemaVersion, subjectPrefix } from "./shapes.ts";

type SchemaHandlers = Pick<
  Handlers,
  | "listSchemas"
  | "listSchemaTypes"
  | "getSchema"
  | "getSchemaText"
  | "listVersionsOfSchema"
  | "listSubjectsOfSchema"
  | "getSchemaByGuid"
  | "listIdsOfGuid"
>;

/** The most that one page of `GET /schemas` holds. */
const longestPage = 1_000;
const guidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Schemas by their global id, or by guid. */
export function schemaHandlers(registry: Registry): SchemaHandlers {
  const store = registry.reading;

  const byId = async (id: number): Promise<StoredSchema> => {
    const found = id > 0 ? await store.schema(id) : undefined;
    if (found === undefined) throw refusals.schemaIdNotFound(id);
    return found;
  };
  const byGuid = async (guid: string): Promise<StoredSchema> => {
    const found = guidPattern.test(guid) ? await store.schemaOfGuid(guid) : undefined;
    if (found === undefined) throw refusals.schemaIdNotFound(guid);
    return found;
  };
  const inSubject = (written: string | undefined) =>
    written === undefined || written === "" || /^:\.?:?$|^:\.:$/.test(written) ? undefined : subjectName(written);

  return {
    listSchemas: answerWith(async ({ query }) => {
      const { offset, limit } = page(query);
      const bounded = { offset, limit: Math.min(limit ?? longestPage, longestPage) };
      const prefix = subjectPrefix(query.subjectPrefix);
      const versions = await store.allVersions(prefix, query.deleted ? "all" : "live", query.latestOnly, bounded);
      return ok(versions.map(schemaVersion));
    }),
    listSchemaTypes: answerWith(() => ok(["AVRO" as const])),
    getSchema: answerWith(async ({ params, query }) => {
      const found = await byId(params.id);
      const subject = inSubject(query.subject);
      // Clients that name a subject of another topic still get the schema: ids are global.
      const holder =
        subject === undefined
          ? undefined
          : (await store.holders(found.id, subject, "all", page({ offset: 0, limit: 1 })))[0];
      const maxId = query.fetchMaxId ? { maxId: await store.highestId() } : {};
      return ok({ ...holder, ...schemaString(found), ...maxId });
    }),
    getSchemaText: answerWith(async ({ params }) => ok((await byId(params.id)).schema)),
    listVersionsOfSchema: answerWith(async ({ params, query }) => {
      await byId(params.id);
      return ok(await store.holders(params.id, inSubject(query.subject), query.deleted ? "all" : "live", page(query)));
    }),
    listSubjectsOfSchema: answerWith(async ({ params, query }) => {
      await byId(params.id);
      const holders = await store.holders(
        params.id,
        inSubject(query.subject),
        query.deleted ? "all" : "live",
        page(query),
      );
      return ok([...new Set(holders.map(({ subject }) => subject))]);
    }),
    getSchemaByGuid: answerWith(async ({ params }) => ok(schemaString(await byGuid(params.guid)))),
    listIdsOfGuid: answerWith(async ({ params }) => ok([{ context: ".", id: (await byGuid(params.guid)).id }])),
  };
}
