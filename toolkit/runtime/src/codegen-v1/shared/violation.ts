import type { Validator, ValidatorError } from "./validator.ts";

/** One violation of the contract, as a problem lists it. */
export interface Violation {
  /** JSON pointer (RFC 6901) to the value, from the root of `in`. */
  readonly pointer: string;
  /** What was expected. */
  readonly detail: string;
  /** The rule that was violated, such as `minLength`. */
  readonly code: string;
  /** The part of the message that holds the value. */
  readonly in: "path" | "query" | "header" | "cookie" | "body";
}

/** More than this many violations of one request are not listed. */
export const violationLimit = 100;

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const count = (value: unknown, noun: string): string => `${text(value)} ${noun}${value === 1 ? "" : "s"}`;

const details: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  type: ({ type }) => `must be ${Array.isArray(type) ? type.join(" or ") : article(text(type))}`,
  required: () => "is required",
  additionalProperties: () => "is not declared",
  unevaluatedProperties: () => "is not declared",
  unevaluatedItems: () => "has items that are not declared",
  propertyNames: () => "has a name that is not allowed",
  dependentRequired: ({ missingProperty, property }) =>
    `is required where ${text(property)} is present (${text(missingProperty)})`,
  enum: ({ allowedValues }) =>
    `must be one of ${Array.isArray(allowedValues) ? allowedValues.map((value) => JSON.stringify(value)).join(", ") : "the declared values"}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minLength: ({ limit }) => `must have at least ${count(limit, "character")}`,
  maxLength: ({ limit }) => `must have at most ${count(limit, "character")}`,
  minItems: ({ limit }) => `must have at least ${count(limit, "item")}`,
  maxItems: ({ limit }) => `must have at most ${count(limit, "item")}`,
  minProperties: ({ limit }) => `must have at least ${count(limit, "member")}`,
  maxProperties: ({ limit }) => `must have at most ${count(limit, "member")}`,
  minimum: ({ limit }) => `must be at least ${text(limit)}`,
  maximum: ({ limit }) => `must be at most ${text(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${text(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${text(limit)}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${text(multipleOf)}`,
  pattern: ({ pattern }) => `must match the pattern ${text(pattern)}`,
  format: ({ format }) => `must be a valid ${text(format)}`,
  uniqueItems: ({ i, j }) => `must not repeat items (${text(j)} and ${text(i)} are equal)`,
  contains: ({ minContains }) => `must contain at least ${count(minContains ?? 1, "matching item")}`,
  oneOf: ({ passingSchemas }) =>
    passingSchemas === null ? "must match one of the alternatives" : "must match only one of the alternatives",
  anyOf: () => "must match one of the alternatives",
  not: () => "must not match what is excluded",
  "false schema": () => "is not allowed",
};

const article = (type: string): string => (type === "null" ? type : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`);

const escape = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** The pointer of a validator error: the missing or surplus member itself, not its owner. */
function pointerOf({ instancePath, params }: ValidatorError): string {
  const member = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof member === "string" ? `${instancePath}/${escape(member)}` : instancePath;
}

/** The violations that a validator left behind, at most {@link violationLimit}. */
export function violationsOf(validator: Validator, part: Violation["in"]): Violation[] {
  return errorsOf(validator).map((error) => violation(error, part, pointerOf(error)));
}

/** Without what only repeats another error: `if`, and the format of a value that has the wrong type already. */
function errorsOf(validator: Validator): ValidatorError[] {
  const errors = (validator.errors ?? []).slice(0, 10 * violationLimit);
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword, instancePath }) => keyword !== "if" && !(keyword === "format" && mistyped.has(instancePath)))
    .slice(0, violationLimit);
}

const parts = new Set(["path", "query", "header", "cookie"]);

/** The violations of `{path, query, header, cookie}`: the first token of each pointer tells the part. */
export function parameterViolations(validator: Validator): Violation[] {
  return errorsOf(validator).map((error) => {
    const pointer = pointerOf(error);
    const end = pointer.indexOf("/", 1);
    const part = end < 0 ? pointer.slice(1) : pointer.slice(1, end);
    return violation(error, parts.has(part) ? (part as Violation["in"]) : "query", end < 0 ? "" : pointer.slice(end));
  });
}

function violation(error: ValidatorError, part: Violation["in"], pointer: string): Violation {
  const detail = details[error.keyword]?.(error.params) ?? `violates ${error.keyword}`;
  return { pointer, detail, code: error.keyword, in: part };
}
