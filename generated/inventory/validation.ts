/** @generated from contracts/inventory/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ClientValidation,
  type RequestValidators,
  type ValidationMode,
  clientValidation,
} from "@concordat/runtime/codegen-v1/client-validation";
import {
  createProductBody,
  createProductParameters,
  createReservationBody,
  createReservationParameters,
  getProductParameters,
  getReservationParameters,
  listProductsParameters,
  listReservationsParameters,
  releaseReservationParameters,
  setStockBody,
  setStockParameters,
} from "./validators.js";

const requests: Readonly<Record<string, RequestValidators>> = {
  listProducts: { parameters: listProductsParameters },
  createProduct: { parameters: createProductParameters, body: createProductBody },
  getProduct: { parameters: getProductParameters },
  setStock: { parameters: setStockParameters, body: setStockBody },
  listReservations: { parameters: listReservationsParameters },
  createReservation: { parameters: createReservationParameters, body: createReservationBody },
  getReservation: { parameters: getReservationParameters },
  releaseReservation: { parameters: releaseReservationParameters },
};

/**
 * Checks calls against the contract: `createClient({ ..., validation: validate("throw") })`. A function in place of
 * `"throw"` is told of violations and the call goes on.
 */
export function validate(mode: ValidationMode): ClientValidation {
  return clientValidation({ requests, responses: async () => (await import("./response-schemas.ts")).responseSchemas }, mode);
}
