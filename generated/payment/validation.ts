/** @generated from contracts/payment/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ClientValidation,
  type RequestValidators,
  type ValidationMode,
  clientValidation,
} from "@concordat/runtime/codegen-v1/client-validation";
import {
  createPaymentBody,
  createPaymentParameters,
  createRefundBody,
  createRefundParameters,
  getPaymentParameters,
  listPaymentsParameters,
  listRefundsParameters,
} from "./validators.js";

const requests: Readonly<Record<string, RequestValidators>> = {
  listPayments: { parameters: listPaymentsParameters },
  createPayment: { parameters: createPaymentParameters, body: createPaymentBody },
  getPayment: { parameters: getPaymentParameters },
  listRefunds: { parameters: listRefundsParameters },
  createRefund: { parameters: createRefundParameters, body: createRefundBody },
};

/**
 * Checks calls against the contract: `createClient({ ..., validation: validate("throw") })`. A function in place of
 * `"throw"` is told of violations and the call goes on.
 */
export function validate(mode: ValidationMode): ClientValidation {
  return clientValidation({ requests, responses: async () => (await import("./response-schemas.ts")).responseSchemas }, mode);
}
