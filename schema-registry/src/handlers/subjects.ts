import { ok, type Handlers } from "@concordat-shop/generated/schema-registry/server.ts";
import { type Registry, property } from "../registry.ts";
import { refusals } from "../registry-error.ts";
import { subjectName } from "../subject-name.ts";
import { answerWith } from "./answer-with.ts";
import { page, registered, schemaVersion, slice, subjectPrefix, visibility } from "./shapes.ts";

type SubjectHandlers = Pick<
  Handlers,
  | "listSubjects"
  | "lookUpSchema"
  | "deleteSubject"
  | "listVersions"
  | "registerSchema"
  | "getVersion"
  | "deleteVersion"
  | "getVersionSchema"
  | "listReferrers"
  | "getLatestWithMetadata"
>;

/** Subjects and their versions. */
export function subjectHandlers(registry: Registry): SubjectHandlers {
  const store = registry.reading;
  return {
    listSubjects: answerWith(async ({ query }) =>
      ok(await store.subjects(subjectPrefix(query.subjectPrefix), visibility(query), page(query))),
    ),
    lookUpSchema: answerWith(async ({ params, query, body }) =>
      ok(
        schemaVersion(
          await registry.lookUp(subjectName(params.subject), body, {
            normalize: query.normalize,
            deleted: query.deleted,
          }),
        ),
      ),
    ),
    deleteSubject: answerWith(async ({ params, query }) =>
      ok(await registry.deleteSubject(subjectName(params.subject), query.permanent)),
    ),
    listVersions: answerWith(async ({ params, query }) => {
      const subject = subjectName(params.subject);
      const all = await store.versionNumbers(subject);
      const wanted = query.deletedAsNegative ? "all" : visibility(query);
      const counted = all.filter(({ deleted }) => wanted === "all" || deleted === (wanted === "deleted"));
      if (counted.length === 0) throw refusals.subjectNotFound(subject);
      const numbers = counted.map(({ version, deleted }) => (query.deletedAsNegative && deleted ? -version : version));
      return ok(slice(numbers, page(query)));
    }),
    registerSchema: answerWith(async ({ params, query, body }) =>
      ok(
        registered(
          await registry.register(subjectName(params.subject), body, {
            normalize: query.normalize,
            force: query.force,
          }),
        ),
      ),
    ),
    getVersion: answerWith(async ({ params, query }) =>
      ok(schemaVersion(await registry.version(subjectName(params.subject), params.version, query.deleted))),
    ),
    deleteVersion: answerWith(async ({ params, query }) =>
      ok(await registry.deleteVersion(subjectName(params.subject), params.version, query.permanent)),
    ),
    getVersionSchema: answerWith(async ({ params, query }) => {
      const { schema } = await registry.version(subjectName(params.subject), params.version, query.deleted);
      return ok(schema);
    }),
    listReferrers: answerWith(async ({ params, query }) => {
      const subject = subjectName(params.subject);
      const { version } = await registry.version(subject, params.version, true);
      return ok(await store.referrers(subject, version, query.deleted ? "all" : "live", page(query)));
    }),
    getLatestWithMetadata: answerWith(async ({ params, query }) => {
      const subject = subjectName(params.subject);
      const versions = (await store.versions(subject, query.deleted ? "all" : "live")).toReversed();
      if (versions.length === 0) throw refusals.subjectNotFound(subject);
      const keys = query.key ?? [];
      const found = versions.find(({ metadata }) =>
        keys.every((key, i) => property(metadata, key) === query.value?.[i]),
      );
      if (found === undefined) throw refusals.schemaNotFound();
      return ok(schemaVersion(found));
    }),
  };
}
