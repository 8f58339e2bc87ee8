/** @generated from contracts/order/openapi.yaml by `concordat generate`. Do not edit. */

import type { Validator } from "@concordat/runtime/codegen-v1/validation";

export const listOrdersParameters: Validator;
export const createOrderParameters: Validator;
export const createOrderBody: Validator;
export const getOrderParameters: Validator;
export const cancelOrderParameters: Validator;
export const cancelOrderBody: Validator;
