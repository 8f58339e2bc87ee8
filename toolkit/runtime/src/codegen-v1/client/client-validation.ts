import { type ResponseSchemas, ResponseValidators } from "../shared/compile-schemas.ts";
import type { Validator } from "../shared/validator.ts";
import { parameterViolations, type Violation, violationsOf } from "../shared/violation.ts";
import type { CallInput } from "./call.ts";
import type { ClientValidation } from "./client.ts";
import { InputError, UnexpectedResponse } from "./errors.ts";

/** The compiled validators of one operation's request. */
export interface RequestValidators {
  readonly parameters?: Validator;
  readonly body?: Validator;
}

export interface ValidationDescriptor {
  readonly requests: Readonly<Record<string, RequestValidators>>;
  readonly responses?: () => Promise<ResponseSchemas>;
}

/** What a call violates, for those who only want to know. */
export interface ViolationReport {
  readonly operation: string;
  readonly direction: "request" | "response";
  readonly status?: number;
  readonly violations: readonly Violation[];
}

export type ValidationMode = "throw" | ((report: ViolationReport) => void);

/**
 * Checks calls with the validators of the server. `"throw"` makes a violation an `InputError` (nothing is sent) or an
 * `UnexpectedResponse`; a function is told and the call goes on.
 */
export function clientValidation(
  { requests, responses }: ValidationDescriptor,
  mode: ValidationMode,
): ClientValidation {
  const validators = responses === undefined ? undefined : new ResponseValidators(responses);
  return {
    request(operation, input) {
      const violations = requestViolations(requests[operation] ?? {}, input);
      if (violations.length === 0) return;
      if (mode !== "throw") return mode({ operation, direction: "request", violations });
      throw Object.assign(
        new InputError(`the input violates the contract: ${summary(violations)}`, { operation, attempts: 0 }),
        { violations },
      );
    },
    async response(operation, status, contentType, data) {
      for (const declared of [String(status), `${Math.floor(status / 100)}XX`, "default"]) {
        const validator = await validators?.find(operation, declared, contentType);
        if (validator === undefined) continue;
        if (validator(data)) return;
        const violations = violationsOf(validator, "body");
        if (mode !== "throw") return mode({ operation, direction: "response", status, violations });
        const facts = {
          operation,
          attempts: 1,
          status,
          contentType,
          text: JSON.stringify(data).slice(0, 2048),
          violations,
        };
        throw new UnexpectedResponse(`the answer violates the contract: ${summary(violations)}`, facts);
      }
    },
  };
}

function requestViolations({ parameters, body }: RequestValidators, input: CallInput): Violation[] {
  const found: Violation[] = [];
  const { params: path = {}, query = {}, headers: header = {}, cookies: cookie = {} } = input;
  if (parameters !== undefined && !parameters({ path, query, header, cookie })) {
    // The idempotency key is made after this check.
    found.push(
      ...parameterViolations(parameters).filter(
        ({ code, pointer }) => code !== "required" || !/^\/(?:x-)?idempotency-key$/i.test(pointer),
      ),
    );
  }
  if (body !== undefined && input.body !== undefined && !body(input.body)) found.push(...violationsOf(body, "body"));
  return found;
}

const summary = (violations: readonly Violation[]): string =>
  violations.map((each) => `${each.in} ${each.pointer} ${each.detail}`).join("; ");
