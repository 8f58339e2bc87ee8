import type { Mode as ModeBody } from "@concordat-shop/generated/schema-registry/types.ts";
import { ok, type Handlers } from "@concordat-shop/generated/schema-registry/server.ts";
import type { Registry } from "../registry.ts";
import { refusals } from "../registry-error.ts";
import { effectiveMode, parseMode } from "../settings.ts";
import { everything, type Store } from "../store.ts";
import { isGlobal, subjectName } from "../subject-name.ts";
import { answerWith } from "./answer-with.ts";

type ModeHandlers = Pick<
  Handlers,
  "getGlobalMode" | "setGlobalMode" | "deleteGlobalMode" | "getSubjectMode" | "setSubjectMode" | "deleteSubjectMode"
>;

/** Whether writing is allowed; the store's subject `""` holds the global mode. */
export function modeHandlers(registry: Registry): ModeHandlers {
  const store = registry.reading;

  const read = async (subject: string, defaultToGlobal: boolean): Promise<ModeBody> => {
    const own = await store.mode(subject);
    if (subject !== "" && own === undefined && !defaultToGlobal) throw refusals.noSubjectMode(subject);
    return { mode: own ?? (await effectiveMode(store, subject)) };
  };
  const write = (subject: string, body: ModeBody, force: boolean): Promise<ModeBody> =>
    registry.change(async (writing) => {
      const mode = parseMode(body.mode ?? "");
      if (mode === "IMPORT" && (await effectiveMode(writing, subject)) !== "IMPORT" && !force)
        await clearForImport(writing, subject);
      await writing.setMode(subject, mode);
      return { mode };
    });
  const remove = (subject: string): Promise<ModeBody> =>
    registry.change(async (writing) => {
      const before = await writing.mode(subject);
      if (subject !== "" && before === undefined) throw refusals.subjectNotFound(subject);
      await writing.deleteMode(subject);
      return { mode: before ?? "READWRITE" };
    });

  const of = (written: string) => (isGlobal(written) ? "" : subjectName(written));
  return {
    getGlobalMode: answerWith(async () => ok(await read("", true))),
    setGlobalMode: answerWith(async ({ body, query }) => ok(await write("", body, query.force))),
    deleteGlobalMode: answerWith(async () => ok(await remove(""))),
    getSubjectMode: answerWith(async ({ params, query }) => ok(await read(of(params.subject), query.defaultToGlobal))),
    setSubjectMode: answerWith(async ({ params, body, query }) =>
      ok(await write(of(params.subject), body, query.force)),
    ),
    deleteSubjectMode: answerWith(async ({ params }) => ok(await remove(of(params.subject)))),
  };
}

/** Importing starts with nothing: no live version in scope; what was soft-deleted is removed. */
async function clearForImport(store: Store, subject: string): Promise<void> {
  const live =
    subject === ""
      ? await store.subjects("", "live", everything)
      : (await store.versions(subject, "live")).map(() => subject);
  if (live.length > 0) throw refusals.notPermitted("Cannot import since found existing subjects");
  const leftovers = subject === "" ? await store.subjects("", "deleted", everything) : [subject];
  for (const leftover of leftovers) {
    const versions = (await store.versionNumbers(leftover)).map(({ version }) => version);
    for (const version of versions) {
      const referrers = await store.referrers(leftover, version, "live", everything);
      if (referrers.length > 0) throw refusals.referenced(leftover, version);
    }
    await store.hardDelete(leftover, versions);
  }
}
