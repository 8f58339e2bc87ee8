import type { Validator } from "./validator.ts";

/** JSON schemas of answers, by operation, status and media type, over shared definitions. */
export interface ResponseSchemas {
  readonly definitions: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}

interface Compiler {
  readonly schemas: ResponseSchemas;
  compile(schema: unknown): Validator;
}

/** Compiles the schemas of answers when each is first needed; ajv is loaded with the first. */
export class ResponseValidators {
  readonly #load: () => Promise<ResponseSchemas>;
  #compiler: Promise<Compiler> | undefined;
  readonly #compiled = new Map<string, Validator | undefined>();

  constructor(load: () => Promise<ResponseSchemas>) {
    this.#load = load;
  }

  /** Undefined where the contract gives no schema. */
  async find(operation: string, status: string, contentType: string): Promise<Validator | undefined> {
    const key = JSON.stringify([operation, status, contentType]);
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    this.#compiler ??= compilerFor(this.#load);
    const { schemas, compile } = await this.#compiler;
    const schema = schemas.responses[operation]?.[status]?.[contentType];
    const validator = schema === undefined ? undefined : compile(schema);
    this.#compiled.set(key, validator);
    return validator;
  }
}

async function compilerFor(load: () => Promise<ResponseSchemas>): Promise<Compiler> {
  const [schemas, { Ajv2020 }, { default: addFormats }] = await Promise.all([
    load(),
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, messages: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", $defs: schemas.definitions });
  return { schemas, compile: (schema) => ajv.compile(schema as object) as unknown as Validator };
}
