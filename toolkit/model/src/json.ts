/** A JSON value as contracts hold it (RFC 8259). Numbers beyond double precision: see `ContractDocument.numberText`. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Keys may be anything, `__proto__` included: it is created without a prototype's setters in the way. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** True for an object, false for arrays, null and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
