/** @generated from contracts/schema-registry/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ClientValidation,
  type RequestValidators,
  type ValidationMode,
  clientValidation,
} from "@concordat/runtime/codegen-v1/client-validation";
import {
  checkCompatibilityBody,
  checkCompatibilityParameters,
  checkCompatibilityWithVersionBody,
  checkCompatibilityWithVersionParameters,
  deleteSubjectConfigParameters,
  deleteSubjectModeParameters,
  deleteSubjectParameters,
  deleteVersionParameters,
  getGlobalConfigParameters,
  getGlobalModeParameters,
  getLatestWithMetadataParameters,
  getSchemaByGuidParameters,
  getSchemaParameters,
  getSchemaTextParameters,
  getSubjectConfigParameters,
  getSubjectModeParameters,
  getVersionParameters,
  getVersionSchemaParameters,
  listContextsParameters,
  listIdsOfGuidParameters,
  listReferrersParameters,
  listSchemasParameters,
  listSubjectsOfSchemaParameters,
  listSubjectsParameters,
  listVersionsOfSchemaParameters,
  listVersionsParameters,
  lookUpSchemaBody,
  lookUpSchemaParameters,
  registerSchemaBody,
  registerSchemaParameters,
  setGlobalConfigBody,
  setGlobalModeBody,
  setGlobalModeParameters,
  setSubjectConfigBody,
  setSubjectConfigParameters,
  setSubjectModeBody,
  setSubjectModeParameters,
} from "./validators.js";

const requests: Readonly<Record<string, RequestValidators>> = {
  listSubjects: { parameters: listSubjectsParameters },
  lookUpSchema: { parameters: lookUpSchemaParameters, body: lookUpSchemaBody },
  deleteSubject: { parameters: deleteSubjectParameters },
  listVersions: { parameters: listVersionsParameters },
  registerSchema: { parameters: registerSchemaParameters, body: registerSchemaBody },
  getVersion: { parameters: getVersionParameters },
  deleteVersion: { parameters: deleteVersionParameters },
  getVersionSchema: { parameters: getVersionSchemaParameters },
  listReferrers: { parameters: listReferrersParameters },
  getLatestWithMetadata: { parameters: getLatestWithMetadataParameters },
  listSchemas: { parameters: listSchemasParameters },
  getSchema: { parameters: getSchemaParameters },
  getSchemaText: { parameters: getSchemaTextParameters },
  listVersionsOfSchema: { parameters: listVersionsOfSchemaParameters },
  listSubjectsOfSchema: { parameters: listSubjectsOfSchemaParameters },
  getSchemaByGuid: { parameters: getSchemaByGuidParameters },
  listIdsOfGuid: { parameters: listIdsOfGuidParameters },
  checkCompatibility: { parameters: checkCompatibilityParameters, body: checkCompatibilityBody },
  checkCompatibilityWithVersion: { parameters: checkCompatibilityWithVersionParameters, body: checkCompatibilityWithVersionBody },
  getGlobalConfig: { parameters: getGlobalConfigParameters },
  setGlobalConfig: { body: setGlobalConfigBody },
  getSubjectConfig: { parameters: getSubjectConfigParameters },
  setSubjectConfig: { parameters: setSubjectConfigParameters, body: setSubjectConfigBody },
  deleteSubjectConfig: { parameters: deleteSubjectConfigParameters },
  getGlobalMode: { parameters: getGlobalModeParameters },
  setGlobalMode: { parameters: setGlobalModeParameters, body: setGlobalModeBody },
  getSubjectMode: { parameters: getSubjectModeParameters },
  setSubjectMode: { parameters: setSubjectModeParameters, body: setSubjectModeBody },
  deleteSubjectMode: { parameters: deleteSubjectModeParameters },
  listContexts: { parameters: listContextsParameters },
};

/**
 * Checks calls against the contract: `createClient({ ..., validation: validate("throw") })`. A function in place of
 * `"throw"` is told of violations and the call goes on.
 */
export function validate(mode: ValidationMode): ClientValidation {
  return clientValidation({ requests, responses: async () => (await import("./response-schemas.ts")).responseSchemas }, mode);
}
