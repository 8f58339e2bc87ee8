import type { SchemaIds, SchemaTexts } from "./codegen-v1/event-message.ts";
import { PromiseCache } from "./registry-client/promise-cache.ts";
import { RegistryError } from "./registry-client/registry-error.ts";
import { type RegistryHttpOptions, registryRequests } from "./registry-client/registry-http.ts";

export { RegistryError, type RegistryErrorCode } from "./registry-client/registry-error.ts";

export interface RegistryClientOptions extends RegistryHttpOptions {
  /** Registers what the registry does not know. Otherwise publishing an unknown schema is an error. */
  readonly autoRegister?: boolean;
  /** How many answers of each kind are remembered; 1000 when absent. */
  readonly cacheSize?: number;
}

/** A client of the Confluent Schema Registry API for codecs. What is asked once is remembered: ids never change. */
export interface RegistryClient extends SchemaIds, SchemaTexts {
  /** Registers a schema under a subject, or finds it there. @throws RegistryError `REGISTRY_INCOMPATIBLE`, `REGISTRY_REFUSED` */
  register(subject: string, schemaText: string): Promise<number>;
  /** The id of a schema that the subject has. @throws RegistryError `REGISTRY_NOT_FOUND` */
  lookup(subject: string, schemaText: string): Promise<number>;
  /** A health check: rejects when the registry does not answer. */
  check(): Promise<void>;
}

/** @param options - `url` is the registry's base URL, `SCHEMA_REGISTRY_URL`. */
export function createRegistryClient(options: RegistryClientOptions): RegistryClient {
  const request = registryRequests(options);
  const ids = new PromiseCache<string, number>(options.cacheSize ?? 1000);
  const texts = new PromiseCache<number, string>(options.cacheSize ?? 1000);

  const ask = async (path: string, schemaText: string): Promise<number> => {
    const { id } = await request("POST", path, { schema: schemaText, schemaType: "AVRO" });
    if (typeof id !== "number" || !Number.isInteger(id) || id < 0 || id > 0x7fffffff) {
      throw new RegistryError("REGISTRY_ANSWER_INVALID", `expected a schema id, got ${JSON.stringify(id) ?? "none"}`);
    }
    return id;
  };
  const register = (subject: string, schemaText: string): Promise<number> =>
    ask(`/subjects/${encodeURIComponent(subject)}/versions`, schemaText);
  const lookup = (subject: string, schemaText: string): Promise<number> =>
    ask(`/subjects/${encodeURIComponent(subject)}`, schemaText);

  return {
    register,
    lookup,
    idOf: (subject, schemaText) =>
      ids.get(`${subject}\n${schemaText}`, () =>
        (options.autoRegister === true ? register : lookup)(subject, schemaText),
      ),
    textOf: (id) =>
      texts.get(id, async () => {
        const { schema, schemaType, references } = await request("GET", `/schemas/ids/${id}`);
        if (typeof schema !== "string")
          throw new RegistryError("REGISTRY_ANSWER_INVALID", `schema ${id}: expected its text, got none`);
        if (schemaType !== undefined && schemaType !== "AVRO") {
          throw new RegistryError(
            "REGISTRY_ANSWER_INVALID",
            `schema ${id}: expected an Avro schema, got ${JSON.stringify(schemaType)}`,
          );
        }
        if (Array.isArray(references) && references.length > 0) {
          throw new RegistryError(
            "REGISTRY_ANSWER_INVALID",
            `schema ${id}: expected a schema in one piece, got one with references`,
          );
        }
        return schema;
      }),
    async check() {
      await request("GET", "/v1/metadata/version").catch((error: unknown) => {
        if (!(error instanceof RegistryError) || error.code !== "REGISTRY_NOT_FOUND") throw error;
      });
    },
  };
}
