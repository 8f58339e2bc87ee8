import { type ResponseSchemas, ResponseValidators } from "../shared/compile-schemas.ts";
import { violationsOf } from "../shared/violation.ts";
import type { CompiledOperation, CompiledResponse } from "./compile-operation.ts";
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

/** Validates answers against the contract; each schema is compiled when it is first needed. */
export class ResponseChecker {
  readonly #validators: ResponseValidators;

  constructor(load: () => Promise<ResponseSchemas>) {
    this.#validators = new ResponseValidators(load);
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
    const validator = await this.#validators.find(id, status, contentType);
    if (validator === undefined || validator(plain(reply.body))) return;
    throw new ContractBreach(
      `${id} answered ${reply.status} with a body that violates the contract.`,
      place,
      violationsOf(validator, "body"),
    );
  }
}

/** The value as JSON shows it: dates and the like have become text. */
const plain = (body: unknown): unknown => (body === undefined ? undefined : JSON.parse(JSON.stringify(body)));
