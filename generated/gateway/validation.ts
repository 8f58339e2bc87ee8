/** @generated from contracts/gateway/openapi.yaml by `concordat generate`. Do not edit. */

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
  createProductBody,
  createProductParameters,
  getOrderParameters,
  getOrderSummaryParameters,
  getPaymentParameters,
  getProductParameters,
  listOrdersParameters,
  listProductsParameters,
  listUsersParameters,
  registerUserBody,
  registerUserParameters,
} from "./validators.js";

const requests: Readonly<Record<string, RequestValidators>> = {
  listProducts: { parameters: listProductsParameters },
  createProduct: { parameters: createProductParameters, body: createProductBody },
  getProduct: { parameters: getProductParameters },
  listOrders: { parameters: listOrdersParameters },
  createOrder: { parameters: createOrderParameters, body: createOrderBody },
  getOrder: { parameters: getOrderParameters },
  cancelOrder: { parameters: cancelOrderParameters, body: cancelOrderBody },
  getOrderSummary: { parameters: getOrderSummaryParameters },
  getPayment: { parameters: getPaymentParameters },
  listUsers: { parameters: listUsersParameters },
  registerUser: { parameters: registerUserParameters, body: registerUserBody },
};

/**
 * Checks calls against the contract: `createClient({ ..., validation: validate("throw") })`. A function in place of
 * `"throw"` is told of violations and the call goes on.
 */
export function validate(mode: ValidationMode): ClientValidation {
  return clientValidation({ requests, responses: async () => (await import("./response-schemas.ts")).responseSchemas }, mode);
}
