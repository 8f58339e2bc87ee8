// The door for compiled validators: what ahead-of-time validators import.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import equalModule from "ajv/dist/runtime/equal.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
export type { Validator, ValidatorError } from "./shared/validator.ts";

/** Length of text in code points. */
export const ucs2length = ucs2lengthModule.default;
/** Deep equality of JSON values. */
export const equal = equalModule.default;
/** Format checks by name. */
export const formats = fullFormats;
