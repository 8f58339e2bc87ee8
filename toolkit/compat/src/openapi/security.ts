import {
  isJsonObject,
  type Json,
  type JsonObject,
  type Location,
  type OpenApiContract,
  type Operation,
  type SecurityAlternative,
} from "@concordat/model";
import { jsonEqual } from "../schema/json-value.ts";
import { type Context, at, requestOf, tell } from "./context.ts";

/** Compares security as OR of ANDs: each alternative of the base must imply one of the head. */
export function compareSecurity(context: Context): void {
  const [before, after] = [alternatives(context.base), alternatives(context.head)];
  const where = { base: placeOf(context.sides.base, context.base), head: placeOf(context.sides.head, context.head) };
  for (const alternative of before) {
    if (after.some((other) => implies(alternative, other))) continue;
    tell(context, {
      rule: "security-narrowed",
      subject: "security",
      facet: "",
      ...where,
      message: `Credentials that suffice in the base (${words(alternative)}) do not in the head (${after.map(words).join(" or ")})`,
      witness: {
        direction: "request",
        value: requestOf(context, { credentials: words(alternative) }),
        refusal: `the head demands ${after.map(words).join(" or ")}`,
      },
    });
    return;
  }
  if (after.some((alternative) => !before.some((other) => implies(alternative, other)))) {
    tell(context, {
      rule: "security-relaxed",
      subject: "security",
      facet: "",
      ...where,
      message: `${context.head.key} takes ${after.map(words).join(" or ")} instead of ${before.map(words).join(" or ")}`,
    });
  }
  compareSchemes(context, before, after);
}

function alternatives({ security }: Operation): readonly SecurityAlternative[] {
  return security.length === 0 ? [new Map()] : security;
}

/** Whoever satisfies `held` satisfies `demanded`. */
function implies(held: SecurityAlternative, demanded: SecurityAlternative): boolean {
  return [...demanded].every(([scheme, scopes]) => {
    const own = held.get(scheme);
    return own !== undefined && scopes.every((scope) => own.includes(scope));
  });
}

function words(alternative: SecurityAlternative): string {
  if (alternative.size === 0) return "anonymous";
  return [...alternative]
    .map(([scheme, scopes]) => (scopes.length === 0 ? scheme : `${scheme} [${scopes.join(", ")}]`))
    .join(" and ");
}

/** Where the effective list is written: at the operation, or once for all. */
function placeOf({ entry, root }: OpenApiContract, operation: Operation): Location {
  if (operation.source["security"] !== undefined) return at(operation.location, "security");
  return { document: entry, pointer: root["security"] === undefined ? "" : "/security" };
}

function compareSchemes(
  context: Context,
  before: readonly SecurityAlternative[],
  after: readonly SecurityAlternative[],
): void {
  const { base, head } = context.sides;
  const names = new Set(before.flatMap((alternative) => [...alternative.keys()]));
  for (const name of names) {
    const [was, is] = [base.securitySchemes.get(name), head.securitySchemes.get(name)];
    if (was === undefined || is === undefined || !after.some((alternative) => alternative.has(name))) continue;
    const [from, to] = [essence(was.source), essence(is.source)];
    if (jsonEqual(from, to)) continue;
    tell(context, {
      rule: "security-scheme-changed",
      subject: "security-scheme",
      facet: name,
      base: was.location,
      head: is.location,
      message: `The security scheme \`${name}\` ${differing(from, to)} changed`,
      witness: {
        direction: "request",
        value: requestOf(context, { credentials: { [name]: from } }),
        refusal: `the head reads ${JSON.stringify(to)}`,
      },
    });
  }
}

/** What decides how credentials are sent and where they come from. */
function essence(source: JsonObject): JsonObject {
  const result: Record<string, Json> = {};
  for (const keyword of ["type", "in", "name", "scheme", "openIdConnectUrl"]) {
    const value = source[keyword];
    if (value !== undefined)
      result[keyword] =
        keyword === "scheme" || (keyword === "name" && source["in"] === "header") ? String(value).toLowerCase() : value;
  }
  for (const [flow, settings] of Object.entries(isJsonObject(source["flows"]) ? source["flows"] : {})) {
    if (!isJsonObject(settings)) continue;
    for (const url of ["authorizationUrl", "tokenUrl", "deviceAuthorizationUrl"]) {
      const value = settings[url];
      if (value !== undefined) result[`${flow}.${url}`] = value;
    }
  }
  return result;
}

function differing(left: JsonObject, right: JsonObject): string {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((key) => !jsonEqual(left[key], right[key]))
    .join(", ");
}
