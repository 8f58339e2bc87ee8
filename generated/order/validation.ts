/** @generated from contracts/order/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ClientValidation,
  type RequestValidators,
  type ValidationMode,
  clientValidation,
} from "@concordat/runtime/codegen-v1/client-validation";
import {
  cancelOrderBody,
  cancelOrderParameters,
  createOrderBody,
  createOrderParameters,
  getOrderParameters,
  listOrdersParameters,
} from "./validators.js";

const requests: Readonly<Record<string, RequestValidators>> = {
  listOrders: { parameters: listOrdersParameters },
  createOrder: { parameters: createOrderParameters, body: createOrderBody },
  getOrder: { parameters: getOrderParameters },
  cancelOrder: { parameters: cancelOrderParameters, body: cancelOrderBody },
};

/**
 * Checks calls against the contract: `createClient({ ..., validation: validate("throw") })`. A function in place of
 * `"throw"` is told of violations and the call goes on.
 */
export function validate(mode: ValidationMode): ClientValidation {
  return clientValidation({ requests, responses: async () => (await import("./response-schemas.ts")).responseSchemas }, mode);
}
