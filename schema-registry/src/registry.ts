import { isTransitive } from "@concordat/compat";
import type { Json } from "@concordat/model";
import { incompatibilityMessages } from "./compatibility-messages.ts";
import { type PreparedSchema, parseStored, prepareSchema, type SchemaDraft } from "./prepare-schema.ts";
import { refusals } from "./registry-error.ts";
import { demandWritable, type EffectiveConfig, effectiveConfig } from "./settings.ts";
import type { Store, Stores, StoredVersion } from "./store.ts";
import { everything } from "./store.ts";
import { versionId } from "./subject-name.ts";

export interface RegisterDraft extends SchemaDraft {
  readonly id?: number | null;
  readonly version?: number | null;
}

export interface RegisterOptions {
  readonly normalize: boolean | undefined;
  readonly force: boolean;
}

/** Registering, finding, comparing and deleting schemas. All subjects are plain names of the default context. */
export class Registry {
  readonly #stores: Stores;

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  get reading(): Store {
    return this.#stores.reading;
  }

  /**
   * Registers a schema: what the subject has already is found without a lock; a new content takes the subject's lock, is
   * looked for again, compared and added in one transaction.
   * @throws RegistryError
   */
  async register(subject: string, draft: RegisterDraft, options: RegisterOptions): Promise<StoredVersion> {
    const known = await this.#find(this.reading, subject, draft, options);
    if (known !== undefined) return known;
    return this.#stores.writing(async (store) => {
      await store.lockSubject(subject);
      const found = await this.#find(store, subject, draft, options);
      return found ?? this.#add(store, subject, draft, options);
    });
  }

  /** The live version with this content; strictness of new schemas does not matter for what is stored already. */
  async #find(
    store: Store,
    subject: string,
    draft: RegisterDraft,
    options: RegisterOptions,
  ): Promise<StoredVersion | undefined> {
    if (typeof draft.id === "number" && draft.id > 0) return undefined;
    if ((draft.schema ?? "").trim() === "") return undefined;
    const { normalize } = await effectiveConfig(store, subject);
    const prepared = await prepareSchema(store, draft, { strict: false, normalize: options.normalize ?? normalize });
    return store.versionOfGuid(subject, prepared.guid, "live");
  }

  async #add(store: Store, subject: string, sent: RegisterDraft, options: RegisterOptions): Promise<StoredVersion> {
    const config = await effectiveConfig(store, subject);
    const mode = await demandWritable(store, subject);
    const importing = mode === "IMPORT";
    const askedId = typeof sent.id === "number" && sent.id > 0 ? sent.id : undefined;
    const askedVersion = typeof sent.version === "number" && sent.version > 0 ? sent.version : undefined;
    if (askedId !== undefined && !importing)
      throw refusals.notPermitted(`Subject ${subject} in context  is not in import mode`);
    if (askedId === undefined && importing)
      throw refusals.notPermitted(`Subject ${subject} in context  is in import mode`);
    const draft = await this.#inherit(store, subject, sent);
    const prepared = await prepareSchema(store, draft, {
      strict: config.validateNewSchemas && !importing,
      normalize: (options.normalize ?? config.normalize) && !importing,
    });
    const again = importing ? undefined : await store.versionOfGuid(subject, prepared.guid, "live");
    if (again !== undefined) return again;
    const versions = await store.versionNumbers(subject);
    const next = (versions.at(-1)?.version ?? 0) + 1;
    if (!importing && askedVersion !== undefined && askedVersion !== next) {
      throw refusals.invalidSchema(
        `Version is not one more than previous version: expected ${next}, got ${askedVersion}`,
      );
    }
    if (!importing && !options.force)
      await this.#demandCompatible(store, subject, prepared, config, sent.version === -1);
    if (askedId !== undefined) await demandSameContent(store, askedId, prepared);
    const id = await store.ensureSchema(prepared.guid, prepared.content, askedId);
    if (askedId !== undefined && id !== askedId) throw refusals.idMismatch(`Schema has the id ${id}, not ${askedId}`);
    const version = importing ? (askedVersion ?? next) : next;
    const ts = await store.addVersion(subject, version, id);
    await dropSupersededVersion(store, subject, id, version);
    return { ...prepared.content, id, guid: prepared.guid, subject, version, deleted: false, ts };
  }

  /** An empty schema, absent metadata and absent rules are those of the latest version. */
  async #inherit(store: Store, subject: string, draft: SchemaDraft): Promise<SchemaDraft> {
    const empty = (draft.schema ?? "").trim() === "";
    if (!empty && (draft.metadata ?? null) !== null && (draft.ruleSet ?? null) !== null) return draft;
    const latest = await store.latest(subject, "live");
    if (latest === undefined) return draft;
    const { schema, references, metadata, ruleSet } = latest;
    return {
      ...draft,
      ...(empty ? { schema, references } : {}),
      metadata: draft.metadata ?? metadata,
      ruleSet: draft.ruleSet ?? ruleSet,
    };
  }

  async #demandCompatible(
    store: Store,
    subject: string,
    added: PreparedSchema,
    config: EffectiveConfig,
    latestOnly: boolean,
  ): Promise<void> {
    const messages = await this.#messages(store, subject, added, config, latestOnly);
    if (messages.length > 0) throw refusals.incompatible(subject, messages);
  }

  /** Compares with live versions, the newest first, up to the first that is incompatible. */
  async #messages(
    store: Store,
    subject: string,
    added: PreparedSchema,
    config: EffectiveConfig,
    latestOnly = false,
  ): Promise<string[]> {
    if (config.level === "NONE") return [];
    const all = latestOnly || !isTransitive(config.level);
    const group = config.compatibilityGroup;
    const single = all && group === undefined ? await store.latest(subject, "live") : undefined;
    const live =
      all && group === undefined
        ? single === undefined
          ? []
          : [single]
        : (await store.versions(subject, "live")).toReversed();
    const wanted =
      group === undefined
        ? live
        : live.filter(({ metadata }) => property(metadata, group) === property(added.content.metadata, group));
    for (const earlier of all ? wanted.slice(0, 1) : wanted) {
      const messages = await this.#compare(store, added, earlier, config);
      if (messages.length > 0) return messages;
    }
    return [];
  }

  async #compare(
    store: Store,
    added: PreparedSchema,
    earlier: StoredVersion,
    config: EffectiveConfig,
  ): Promise<string[]> {
    const { version, schema } = earlier;
    const type = await parseStored(store, earlier);
    return incompatibilityMessages(added.type, { version, schema, type }, config.level, config.validateFields);
  }

  /** The version with a content. @throws RegistryError 40401, 40403, 42201 */
  async lookUp(
    subject: string,
    draft: SchemaDraft,
    { normalize, deleted }: { readonly normalize: boolean | undefined; readonly deleted: boolean },
  ): Promise<StoredVersion> {
    const store = this.reading;
    const visibility = deleted ? "all" : "live";
    if ((await store.latest(subject, visibility)) === undefined) throw refusals.subjectNotFound(subject);
    if ((draft.schema ?? "").trim() === "") throw refusals.schemaNotFound();
    const config = await effectiveConfig(store, subject);
    const prepared = await prepareSchema(store, draft, { strict: false, normalize: normalize ?? config.normalize });
    const exact = await store.versionOfGuid(subject, prepared.guid, visibility);
    if (exact !== undefined) return exact;
    // Metadata and rules that were inherited at registration are inherited at lookup.
    const inherited = await this.#inherit(store, subject, draft);
    const second = await prepareSchema(store, inherited, { strict: false, normalize: normalize ?? config.normalize });
    const found = await store.versionOfGuid(subject, second.guid, visibility);
    if (found === undefined) throw refusals.schemaNotFound();
    return found;
  }

  /** A version by its number or `latest`. @throws RegistryError 40401, 40402, 42202 */
  async version(subject: string, written: string, deleted: boolean): Promise<StoredVersion> {
    return findVersion(this.reading, subject, written, deleted);
  }

  /**
   * Why a schema may not follow: one version, or what registering would compare with. Undefined `written` means the latter.
   * @throws RegistryError 40402, 42201, 42202
   */
  async check(
    subject: string,
    written: string | undefined,
    draft: SchemaDraft,
    normalize: boolean | undefined,
  ): Promise<string[]> {
    const store = this.reading;
    const config = await effectiveConfig(store, subject);
    const asked = written === undefined ? undefined : versionId(written);
    const prepared = await prepareSchema(store, draft, {
      strict: config.validateNewSchemas,
      normalize: normalize ?? config.normalize,
    });
    if (asked === undefined) return this.#messages(store, subject, prepared, config);
    const earlier = asked === "latest" ? await store.latest(subject, "live") : await store.version(subject, asked);
    if (earlier !== undefined && !earlier.deleted) return this.#compare(store, prepared, earlier, config);
    if (asked === "latest") return [];
    throw refusals.versionNotFound(asked);
  }

  /** Hides every version, or removes what is hidden; gives the versions. @throws RegistryError */
  async deleteSubject(subject: string, permanent: boolean): Promise<number[]> {
    return this.#stores.writing(async (store) => {
      await store.lockAll();
      await demandWritable(store, subject);
      const all = await store.versionNumbers(subject);
      if (all.length === 0) throw refusals.subjectNotFound(subject);
      const live = all.filter(({ deleted }) => !deleted);
      if (!permanent && live.length === 0) throw refusals.subjectSoftDeleted(subject);
      if (permanent && live.length > 0) throw refusals.subjectNotSoftDeleted(subject);
      const versions = (permanent ? all : live).map(({ version }) => version);
      const own = new Set(all.map(({ id }) => id));
      for (const version of versions) await demandUnreferenced(store, subject, version, permanent, own);
      if (!permanent) await store.softDelete(subject, versions);
      else await removeVersions(store, subject, versions, true);
      return versions;
    });
  }

  /** Hides one version, or removes it when it is hidden. @throws RegistryError */
  async deleteVersion(subject: string, written: string, permanent: boolean): Promise<number> {
    return this.#stores.writing(async (store) => {
      await store.lockAll();
      await demandWritable(store, subject);
      const { version, deleted } = await findVersion(store, subject, written, true);
      if (!permanent && deleted) throw refusals.versionSoftDeleted(subject, version);
      if (permanent && !deleted) throw refusals.versionNotSoftDeleted(subject, version);
      await demandUnreferenced(store, subject, version, permanent);
      if (permanent) {
        const last = (await store.versionNumbers(subject)).length === 1;
        await removeVersions(store, subject, [version], last);
      } else await store.softDelete(subject, [version]);
      return version;
    });
  }

  /** Changes settings alone in one transaction. */
  async change<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return this.#stores.writing(async (store) => {
      await store.lockAll();
      return work(store);
    });
  }
}

async function findVersion(store: Store, subject: string, written: string, deleted: boolean): Promise<StoredVersion> {
  const asked = versionId(written);
  const visibility = deleted ? "all" : "live";
  const found = asked === "latest" ? await store.latest(subject, visibility) : await store.version(subject, asked);
  if (found !== undefined && (deleted || !found.deleted)) return found;
  if ((await store.latest(subject, visibility)) === undefined) throw refusals.subjectNotFound(subject);
  throw refusals.versionNotFound(asked);
}

/** An id has one content forever. */
async function demandSameContent(store: Store, id: number, { guid }: PreparedSchema): Promise<void> {
  const holder = await store.schema(id);
  if (holder !== undefined && holder.guid !== guid) {
    throw refusals.notPermitted(`Overwrite new schema with id ${id} in context  is not permitted.`);
  }
}

/** A schema registered again after a soft deletion leaves no older version of itself, unless somebody references it. */
async function dropSupersededVersion(store: Store, subject: string, id: number, kept: number): Promise<void> {
  for (const { version, deleted, id: held } of await store.versionNumbers(subject)) {
    if (version === kept || !deleted || held !== id) continue;
    const referrers = await store.referrers(subject, version, "all", everything);
    if (referrers.length === 0) await store.hardDelete(subject, [version]);
  }
}

/** Hard deletion is also refused by soft-deleted referrers; a subject's own versions do not hold it. */
async function demandUnreferenced(
  store: Store,
  subject: string,
  version: number,
  permanent: boolean,
  own: ReadonlySet<number> = new Set(),
): Promise<void> {
  const referrers = await store.referrers(subject, version, permanent ? "all" : "live", everything);
  if (referrers.some((id) => !own.has(id))) throw refusals.referenced(subject, version);
}

async function removeVersions(
  store: Store,
  subject: string,
  versions: readonly number[],
  last: boolean,
): Promise<void> {
  await store.hardDelete(subject, versions);
  if (!last) return;
  await store.deleteConfig(subject);
  await store.deleteMode(subject);
}

/** A property of a schema's metadata. */
export function property(metadata: Json | null, name: string): string | undefined {
  const properties = member(metadata, "properties");
  const value = member(properties, name);
  return typeof value === "string" ? value : undefined;
}

function member(value: Json | null | undefined, name: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, Json>>)[name] : undefined;
}
