/** @generated from contracts/auth/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ClientValidation,
  type RequestValidators,
  type ValidationMode,
  clientValidation,
} from "@concordat/runtime/codegen-v1/client-validation";
import {
  authorizeParameters,
  getUserParameters,
  listUsersParameters,
  registerUserBody,
  registerUserParameters,
} from "./validators.js";

const requests: Readonly<Record<string, RequestValidators>> = {
  listUsers: { parameters: listUsersParameters },
  registerUser: { parameters: registerUserParameters, body: registerUserBody },
  getUser: { parameters: getUserParameters },
  authorize: { parameters: authorizeParameters },
};

/**
 * Checks calls against the contract: `createClient({ ..., validation: validate("throw") })`. A function in place of
 * `"throw"` is told of violations and the call goes on.
 */
export function validate(mode: ValidationMode): ClientValidation {
  return clientValidation({ requests, responses: async () => (await import("./response-schemas.ts")).responseSchemas }, mode);
}
