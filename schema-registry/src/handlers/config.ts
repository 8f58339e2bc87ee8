import type { Config, ConfigUpdate } from "@concordat-shop/generated/schema-registry/types.ts";
import { ok, type Handlers } from "@concordat-shop/generated/schema-registry/server.ts";
import type { Json } from "@concordat/model";
import type { Registry } from "../registry.ts";
import { refusals } from "../registry-error.ts";
import { changedSettings, defaultLevel, demandWritable, effectiveConfig } from "../settings.ts";
import { isGlobal, subjectName } from "../subject-name.ts";
import { answerWith } from "./answer-with.ts";

type ConfigHandlers = Pick<
  Handlers,
  | "getGlobalConfig"
  | "setGlobalConfig"
  | "deleteGlobalConfig"
  | "getSubjectConfig"
  | "setSubjectConfig"
  | "deleteSubjectConfig"
>;
type Settings = Readonly<Record<string, Json>>;

/** Compatibility levels and their relatives; the store's subject `""` holds the global ones. */
export function configHandlers(registry: Registry): ConfigHandlers {
  const store = registry.reading;

  const read = async (subject: string, defaultToGlobal: boolean): Promise<Config> => {
    const own = await store.config(subject);
    if (subject !== "" && own === undefined && !defaultToGlobal) throw refusals.noSubjectConfig(subject);
    if (own === undefined && subject !== "") return shown((await store.config("")) ?? {});
    if (!defaultToGlobal || subject === "") return shown(own ?? {});
    const { level, normalize, validateFields, validateNewSchemas } = await effectiveConfig(store, subject);
    return shown({ ...own, compatibilityLevel: level, normalize, validateFields, validateNewSchemas });
  };

  const write = (subject: string, change: ConfigUpdate): Promise<ConfigUpdate> =>
    registry.change(async (writing) => {
      await demandWritable(writing, subject);
      const before = (await writing.config(subject)) ?? {};
      const members = change as Readonly<Record<string, Json | undefined>>;
      if (Object.values(members).every((value) => value === undefined)) return echo(before);
      const after = changedSettings(before, members);
      await writing.setConfig(subject, after);
      return echo(Object.fromEntries(Object.entries(after).filter(([name]) => mentioned(name, members))));
    });

  const remove = (subject: string): Promise<Config> =>
    registry.change(async (writing) => {
      await demandWritable(writing, subject);
      const before = await writing.config(subject);
      if (subject !== "" && before === undefined) throw refusals.subjectNotFound(subject);
      await writing.deleteConfig(subject);
      return shown(before ?? {});
    });

  const of = (written: string) => (isGlobal(written) ? "" : subjectName(written));
  return {
    getGlobalConfig: answerWith(async () => ok(await read("", true))),
    setGlobalConfig: answerWith(async ({ body }) => ok(await write("", body))),
    deleteGlobalConfig: answerWith(async () => ok(await remove(""))),
    getSubjectConfig: answerWith(async ({ params, query }) =>
      ok(await read(of(params.subject), query.defaultToGlobal)),
    ),
    setSubjectConfig: answerWith(async ({ params, body }) => ok(await write(of(params.subject), body))),
    deleteSubjectConfig: answerWith(async ({ params }) => ok(await remove(of(params.subject)))),
  };
}

/** `GET` calls the level `compatibilityLevel`, `PUT` calls it `compatibility`. */
function shown(settings: Settings): Config {
  return { compatibilityLevel: defaultLevel, ...settings };
}

function echo({ compatibilityLevel, ...rest }: Settings): ConfigUpdate {
  return { ...rest, ...(typeof compatibilityLevel === "string" ? { compatibility: compatibilityLevel } : {}) };
}

function mentioned(name: string, change: Readonly<Record<string, Json | undefined>>): boolean {
  return Object.hasOwn(change, name === "compatibilityLevel" ? "compatibility" : name);
}
