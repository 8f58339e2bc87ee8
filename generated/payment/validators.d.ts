/** @generated from contracts/payment/openapi.yaml by `concordat generate`. Do not edit. */

import type { Validator } from "@concordat/runtime/codegen-v1/validation";

export const listPaymentsParameters: Validator;
export const createPaymentParameters: Validator;
export const createPaymentBody: Validator;
export const getPaymentParameters: Validator;
export const listRefundsParameters: Validator;
export const createRefundParameters: Validator;
export const createRefundBody: Validator;
