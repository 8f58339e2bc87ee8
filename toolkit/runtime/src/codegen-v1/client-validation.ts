// The door for the validation of generated clients; apart, so that clients without it stay small.
export {
  clientValidation,
  type RequestValidators,
  type ValidationDescriptor,
  type ValidationMode,
  type ViolationReport,
} from "./client/client-validation.ts";
export type { ClientValidation } from "./client/client.ts";
