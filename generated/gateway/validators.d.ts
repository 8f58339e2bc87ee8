/** @generated from contracts/gateway/openapi.yaml by `concordat generate`. Do not edit. */

import type { Validator } from "@concordat/runtime/codegen-v1/validation";

export const listProductsParameters: Validator;
export const createProductParameters: Validator;
export const createProductBody: Validator;
export const getProductParameters: Validator;
export const listOrdersParameters: Validator;
export const createOrderParameters: Validator;
export const createOrderBody: Validator;
export const getOrderParameters: Validator;
export const cancelOrderParameters: Validator;
export const cancelOrderBody: Validator;
export const getOrderSummaryParameters: Validator;
export const getPaymentParameters: Validator;
export const listUsersParameters: Validator;
export const registerUserParameters: Validator;
export const registerUserBody: Validator;
export const createTokenBody: Validator;
