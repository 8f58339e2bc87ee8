/** @generated from contracts/auth/openapi.yaml by `concordat generate`. Do not edit. */

import type { Validator } from "@concordat/runtime/codegen-v1/validation";

export const listUsersParameters: Validator;
export const registerUserParameters: Validator;
export const registerUserBody: Validator;
export const getUserParameters: Validator;
export const authorizeParameters: Validator;
export const createTokenBody: Validator;
export const revokeTokenBody: Validator;
export const introspectTokenBody: Validator;
