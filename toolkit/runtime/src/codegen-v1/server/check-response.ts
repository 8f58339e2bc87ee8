import { violationsOf } from "../shared/violation.ts";
import type { Validator } from "../shared/validator.ts";
import type { CompiledOperation, CompiledResponse } from "./compile-operation.ts";
import type { ResponseSchemas } from "./descriptor.ts";
import type { Reply } from "./reply.ts";

/** An answer of ours that the contract does not allow: a 500 for the caller, the reason for the log. */
export class ContractBreach extends Error {
  override readonly name = "ContractBreach";
  readonly contract: string;
  readonly violations: readonly object[];

  constructor(message: string, contract: string, violations: readonly object[] = []) {
    super(violations.length === 0 ? message : `${message} ${JSON.stringify(violations)}`);
    this.contract = contract;
    this.violations = violations;
  }
}

interface Compiler {
  readonly schemas: ResponseSchemas;
  compile(schema: unknown): Validator;
}

/** Validates answers against the contract; each schema is compiled when it is first needed. */
export class ResponseChecker {
  readonly #load: () => Promise<ResponseSchemas>;
  #compiler: Promise<Compiler> | undefined;
  readonly #compiled = new Map<string, Validator | undefined>();

  constructor(load: () => Promise<ResponseSchemas>) {
    this.#load = load;
  }

  async check(
    operation: CompiledOperation,
    reply: Reply,
    declared: CompiledResponse,
    contentType: string | undefined,
  ): Promise<void> {
    const { id, descriptor } = operation;
    const place = `${descriptor.source}/responses`;
    const names = new Set(Object.keys(reply.headers).map((name) => name.toLowerCase()));
    for (const name of names) {
      if (!declared.headers.has(name))
        throw new ContractBreach(
          `${id} answered ${reply.status} with the header ${name}, which the contract does not declare.`,
          place,
        );
    }
    for (const [name, required] of declared.headers) {
      if (required && !names.has(name))
        throw new ContractBreach(`${id} answered ${reply.status} without the required header ${name}.`, place);
    }
    if (contentType === undefined) {
      if (reply.body !== undefined && reply.body !== null)
        throw new ContractBreach(
          `${id} answered ${reply.status} with a body, which the contract does not declare.`,
          place,
        );
      return;
    }
    const status = [String(reply.status), `${Math.floor(reply.status / 100)}XX`, "default"].find((each) =>
      operation.responses.has(each),
    );
    if (status === undefined) return;
    const validator = await this.#validator(id, status, contentType);
    if (validator === undefined || validator(plain(reply.body))) return;
    throw new ContractBreach(
      `${id} answered ${reply.status} with a body that violates the contract.`,
      place,
      violationsOf(validator, "body"),
    );
  }

  async #validator(id: string, status: string, contentType: string): Promise<Validator | undefined> {
    const key = JSON.stringify([id, status, contentType]);
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    this.#compiler ??= compilerFor(this.#load);
    const { schemas, compile } = await this.#compiler;
    const schema = schemas.responses[id]?.[status]?.[contentType];
    const validator = schema === undefined ? undefined : compile(schema);
    this.#compiled.set(key, validator);
    return validator;
  }
}

/** The value as JSON shows it: dates and the like have become text. */
const plain = (body: unknown): unknown => (body === undefined ? undefined : JSON.parse(JSON.stringify(body)));

async function compilerFor(load: () => Promise<ResponseSchemas>): Promise<Compiler> {
  const [schemas, { Ajv2020 }, { default: addFormats }] = await Promise.all([
    load(),
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, messages: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", $defs: schemas.definitions });
  return { schemas, compile: (schema) => ajv.compile(schema as object) as unknown as Validator };
}
