/** @generated from contracts/inventory/openapi.yaml by `concordat generate`. Do not edit. */

import type { Validator } from "@concordat/runtime/codegen-v1/validation";

export const listProductsParameters: Validator;
export const createProductParameters: Validator;
export const createProductBody: Validator;
export const getProductParameters: Validator;
export const setStockParameters: Validator;
export const setStockBody: Validator;
export const listReservationsParameters: Validator;
export const createReservationParameters: Validator;
export const createReservationBody: Validator;
export const getReservationParameters: Validator;
export const releaseReservationParameters: Validator;
