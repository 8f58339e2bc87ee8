import { isJsonObject, type Location, type OpenApiContract, type Operation } from "@concordat/model";
import { jsonEqual } from "../schema/json-value.ts";
import { type Context, requestOf, tell } from "./context.ts";

interface Server {
  readonly location: Location | undefined;
  readonly host: string;
  readonly prefix: string;
  readonly variables: ReadonlyMap<string, { readonly value: string; readonly allowed: readonly string[] | undefined }>;
}

/** The servers in force for an operation, variables at their defaults. */
export function serversOf(contract: OpenApiContract, { servers }: Operation): readonly Server[] {
  if (servers.length === 0) return [{ location: undefined, host: "", prefix: "", variables: new Map() }];
  return servers.map((location) => {
    const source = contract.at(location);
    const written = isJsonObject(source) && typeof source["url"] === "string" ? source["url"] : "/";
    const variables = new Map<string, { value: string; allowed: readonly string[] | undefined }>();
    for (const [name, variable] of Object.entries(
      isJsonObject(source) && isJsonObject(source["variables"]) ? source["variables"] : {},
    )) {
      if (!isJsonObject(variable)) continue;
      variables.set(name, {
        value: String(variable["default"] ?? ""),
        allowed: Array.isArray(variable["enum"]) ? variable["enum"].map(String) : undefined,
      });
    }
    const url = written.replaceAll(/\{([^}]*)\}/gu, (whole, name: string) => variables.get(name)?.value ?? whole);
    const match = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)/iu.exec(url);
    return { location, host: match?.[2] ?? "", prefix: (match?.[3] ?? "").replace(/\/+$/u, ""), variables };
  });
}

/** Compares hosts, path prefixes and variables. */
export function compareServers(context: Context): void {
  const [before, after] = [serversOf(context.sides.base, context.base), serversOf(context.sides.head, context.head)];
  for (const server of before) {
    const where = { base: server.location, head: after[0]?.location };
    const prefixed = after.filter(
      ({ prefix }) =>
        prefix + context.head.path === server.prefix + context.base.path ||
        sameTemplate(prefix + context.head.path, server.prefix + context.base.path),
    );
    if (prefixed.length === 0) {
      tell(context, {
        rule: "server-prefix-changed",
        subject: "server",
        facet: server.prefix,
        ...where,
        message: `The path prefix \`${server.prefix || "/"}\` of the servers became ${after.map(({ prefix }) => `\`${prefix || "/"}\``).join(", ")}`,
        witness: {
          direction: "request",
          value: requestOf(context, { path: server.prefix + context.base.path }),
          refusal: `the head serves ${after.map(({ prefix }) => prefix + context.head.path).join(", ")}`,
        },
      });
      continue;
    }
    const same = prefixed.find(({ host }) => host === server.host);
    if (same === undefined) {
      const variable = prefixed.find(({ variables }) => variables.size > 0 && server.variables.size > 0);
      if (variable === undefined) {
        tell(context, {
          rule: "server-changed",
          subject: "server",
          facet: server.host,
          ...where,
          message: `The server \`${server.host || "/"}\` is now ${prefixed.map(({ host }) => `\`${host || "/"}\``).join(", ")}`,
        });
        continue;
      }
    }
    compareVariables(context, server, same ?? prefixed[0]);
  }
}

const sameTemplate = (left: string, right: string): boolean =>
  left.replaceAll(/\{[^}]*\}/gu, "{}") === right.replaceAll(/\{[^}]*\}/gu, "{}");

function compareVariables(context: Context, base: Server, head: Server | undefined): void {
  if (head === undefined) return;
  for (const [name, variable] of base.variables) {
    const now = head.variables.get(name);
    const gone =
      now?.allowed === undefined
        ? []
        : (variable.allowed ?? [variable.value]).filter((value) => !now.allowed?.includes(value));
    if (now !== undefined && gone.length === 0 && jsonEqual(now.value, variable.value)) continue;
    if (now === undefined && base.host === head.host) continue;
    tell(context, {
      rule: "server-variable-changed",
      subject: "server-variable",
      facet: name,
      base: base.location,
      head: head.location,
      message: `The server variable \`${name}\` ${now === undefined ? "was removed" : gone.length > 0 ? `lost ${gone.join(", ")}` : `is ${now.value} by default instead of ${variable.value}`}`,
    });
  }
}
