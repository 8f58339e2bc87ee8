import {
  ContractError,
  isJsonObject,
  type Json,
  type JsonObject,
  type Location,
  type MediaType,
  type OpenApiContract,
  type Operation,
  type Parameter,
  type SecurityAlternative,
} from "@concordat/model";
import { Bundle, refName } from "../bundle.ts";
import { schemaFor30 } from "./sdk-schema.ts";
import { cleanDescription, SdkText } from "./sdk-text.ts";

/** Names that the generators' own classes have, in one language or another. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    "ApiClient ApiException ApiKey ApiResponse APIClient APIKey APIResponse BaseModel BasicAuth Client Configuration Context " +
    "GenericOpenAPIError Model Object Pair Response RestClient ServerConfiguration ServerConfigurations ServerVariable Service"
  ).split(" "),
);

/**
 * A contract as OpenAPI 3.0.3 in one piece, for openapi-generator: what 3.0 cannot say is said otherwise (`const`, null
 * types) or left out (webhooks, callbacks, examples, patterns), schema names are those of our own code, and text that
 * could break out of a string or a comment of a generated client never reaches it.
 *
 * @throws ContractError `SDK_TEXT_REFUSED`, `SDK_NAME_CLASH`
 */
export function projectForSdk(contract: OpenApiContract): JsonObject {
  return new Projection(contract).document();
}

class Projection {
  readonly #contract: OpenApiContract;
  readonly #bundle: Bundle;
  readonly #text: SdkText;
  readonly #names = new Map<string, string>();

  constructor(contract: OpenApiContract) {
    this.#contract = contract;
    this.#bundle = new Bundle(contract);
    this.#text = new SdkText(contract);
  }

  document(): JsonObject {
    const paths: Record<string, Record<string, Json>> = {};
    const ids = new Map<string, string>();
    for (const operation of this.#contract.operations) {
      const path = this.#text.plain("path", operation.path, operation.mention);
      this.#claimId(operation, ids);
      (paths[path] ??= {})[operation.method] = this.#operation(operation);
    }
    const schemas = this.#schemas();
    const { title, release } = this.#contract;
    return {
      openapi: "3.0.3",
      info: { title: cleanDescription(title) || "API", version: /^[\w.+-]{1,64}$/.test(release) ? release : "0" },
      servers: this.#servers(),
      paths,
      components: { schemas, securitySchemes: this.#securitySchemes() },
    };
  }

  /** Ids that are equal without case and signs would be one method in some language. */
  #claimId({ id, location, key }: Operation, ids: Map<string, string>): void {
    if (id === undefined) return;
    const folded = id.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
    const other = ids.get(folded);
    if (other !== undefined) {
      throw new ContractError({
        code: "SDK_NAME_CLASH",
        position: this.#contract.position(location),
        expected: "operationIds that differ in letters and digits",
        got: `${JSON.stringify(id)} of ${key}, like ${other}`,
      });
    }
    ids.set(folded, key);
  }

  #operation(operation: Operation): JsonObject {
    const { id, summary, description, deprecated, location } = operation;
    const [tag] = operation.tags.filter((name) => /^[A-Za-z][\w -]{0,63}$/.test(name));
    const parameters = operation.parameters
      .filter((parameter) => parameter.in !== "querystring")
      .map((each) => this.#parameter(each));
    const body = operation.requestBody;
    return {
      ...(id === undefined ? {} : { operationId: this.#text.plain("operation", id, location) }),
      ...(tag === undefined ? {} : { tags: [tag] }),
      ...described({ summary, description }),
      ...(deprecated ? { deprecated: true } : {}),
      ...(parameters.length === 0 ? {} : { parameters }),
      ...(body === undefined
        ? {}
        : { requestBody: { required: body.required, content: this.#content(body.content, body.location) } }),
      responses: Object.fromEntries(
        operation.responses.map((response) => [
          response.status,
          {
            description: cleanDescription(response.description ?? "") || "An answer.",
            ...(response.headers.length === 0
              ? {}
              : {
                  headers: Object.fromEntries(
                    response.headers.map((header) => [
                      this.#text.plain("header", header.name, header.location),
                      this.#header(header),
                    ]),
                  ),
                }),
            ...(response.content.length === 0 ? {} : { content: this.#content(response.content, response.location) }),
          },
        ]),
      ),
      ...(operation.security.length === 0
        ? {}
        : { security: operation.security.map((alternative) => this.#requirement(alternative, location)) }),
    };
  }

  #parameter(parameter: Parameter): JsonObject {
    const { name, location } = parameter;
    return {
      name: this.#text.plain(parameter.in === "header" ? "header" : "parameter", name, location),
      in: parameter.in,
      ...this.#header(parameter),
    };
  }

  #header({
    required,
    deprecated,
    description,
    style,
    explode,
    allowReserved,
    schema,
    content,
    location,
    in: place,
  }: Parameter): JsonObject {
    return {
      ...described({ description }),
      ...(required ? { required: true } : {}),
      ...(deprecated ? { deprecated: true } : {}),
      ...(schema === undefined
        ? { content: this.#content(content, location) }
        : {
            style,
            explode,
            ...(allowReserved && place === "query" ? { allowReserved: true } : {}),
            schema: this.#schema(schema),
          }),
    };
  }

  #content(content: readonly MediaType[], location: Location): JsonObject {
    return Object.fromEntries(
      content.map(({ name, schema }) => [
        this.#text.plain("media", name, location),
        schema === undefined ? {} : { schema: this.#schema(schema) },
      ]),
    );
  }

  #schema(location: Location): JsonObject {
    const named = this.#bundle.referred(location);
    if (named !== undefined) return { $ref: `#/components/schemas/${this.#nameOf(named.name)}` };
    return this.#convert(this.#bundle.local(location), location);
  }

  #convert(schema: Json, location: Location): JsonObject {
    return schemaFor30(schema, { text: this.#text, nameOf: (ref) => this.#nameOf(refName(ref)), location });
  }

  #schemas(): JsonObject {
    const found = [...this.#bundle.schemas.values()].map(
      ({ name, schema, location }) => [this.#nameOf(name), this.#convert(schema, location)] as const,
    );
    return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /**
   * The TypeScript name of a schema, unless a generator's own class is called so. Go makes a constructor `NewOrder` for
   * `Order`, so a schema of that name has to give way.
   */
  #nameOf(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const typeName = (this.#bundle.get(name)?.typeName ?? name).replaceAll(/[^A-Za-z0-9]/g, "");
    const others = new Set([...this.#bundle.schemas.values()].map((schema) => schema.typeName));
    const constructed = /^New([A-Z].*)$/.exec(typeName)?.[1];
    let chosen = TAKEN.has(typeName) ? `${typeName}Model` : typeName;
    if (constructed !== undefined && others.has(constructed)) chosen = `${constructed}Draft`;
    for (const used = new Set(this.#names.values()); used.has(chosen) || (chosen !== typeName && others.has(chosen));)
      chosen += "2";
    this.#names.set(name, chosen);
    return chosen;
  }

  #requirement(alternative: SecurityAlternative, location: Location): JsonObject {
    return Object.fromEntries(
      [...alternative].map(([name, scopes]) => [
        this.#text.plain("scheme", name, location),
        scopes.map((scope) => this.#text.plain("scope", scope, location)),
      ]),
    );
  }

  #securitySchemes(): JsonObject {
    const schemes = [...this.#contract.securitySchemes.values()].map(({ name, location, source }) => {
      const scheme = this.#securityScheme(source, location);
      return scheme === undefined ? [] : [[this.#text.plain("scheme", name, location), scheme] as const];
    });
    return Object.fromEntries(schemes.flat());
  }

  #securityScheme(source: JsonObject, location: Location): JsonObject | undefined {
    const { type, scheme, name, in: place, flows } = source;
    switch (type) {
      case "http":
        return { type, scheme: this.#text.plain("scheme", String(scheme), location) };
      case "apiKey":
        return {
          type,
          in: String(place) === "query" ? "query" : String(place) === "cookie" ? "cookie" : "header",
          name: this.#text.plain("parameter", String(name), location),
        };
      case "oauth2":
        return { type, flows: isJsonObject(flows) ? this.#flows(flows, location) : {} };
      case "openIdConnect":
        // The clients take a token, wherever it comes from.
        return { type: "http", scheme: "bearer" };
      default:
        return undefined;
    }
  }

  #flows(flows: JsonObject, location: Location): JsonObject {
    const result: Record<string, Json> = {};
    for (const kind of ["implicit", "password", "clientCredentials", "authorizationCode"] as const) {
      const flow = flows[kind];
      if (!isJsonObject(flow)) continue;
      const urls = ["authorizationUrl", "tokenUrl", "refreshUrl"].flatMap((name) => {
        const url = flow[name];
        return typeof url === "string" ? [[name, this.#text.plain("server", url, location)] as const] : [];
      });
      const scopes = isJsonObject(flow["scopes"]) ? Object.entries(flow["scopes"]) : [];
      result[kind] = {
        ...Object.fromEntries(urls),
        scopes: Object.fromEntries(
          scopes.map(([scope, what]) => [this.#text.plain("scope", scope, location), cleanDescription(String(what))]),
        ),
      };
    }
    return result;
  }

  #servers(): Json {
    const servers = this.#contract.root["servers"];
    const urls = (Array.isArray(servers) ? servers : []).flatMap((server, index) => {
      if (!isJsonObject(server) || typeof server["url"] !== "string") return [];
      const location = { document: this.#contract.entry, pointer: `/servers/${index}` };
      return [{ url: this.#text.plain("server", withDefaults(server["url"], server["variables"]), location) }];
    });
    return urls.length === 0 ? [{ url: "/" }] : urls;
  }
}

function described(texts: {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, cleanDescription(text ?? "")] as const)
      .filter(([, text]) => text !== ""),
  );
}

function withDefaults(url: string, variables: Json | undefined): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (_whole, name: string) => {
    const variable = isJsonObject(variables) ? variables[name] : undefined;
    const fallback = isJsonObject(variable) ? variable["default"] : undefined;
    return typeof fallback === "string" ? fallback : "";
  });
}
