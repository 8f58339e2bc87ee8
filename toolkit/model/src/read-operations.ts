import type { Callback, ContractResponse, Operation, RequestBody, SecurityAlternative } from "./contract.ts";
import type { ContractReader, Node } from "./contract-reader.ts";
import { present } from "./contract-reader.ts";
import { describe } from "./describe.ts";
import { type Json, isJsonObject } from "./json.ts";
import type { Location } from "./location.ts";
import { pathItemMethods } from "./openapi-kinds.ts";
import { childPointer } from "./pointer.ts";
import { ParameterReader } from "./read-parameters.ts";

const methods = new Set<string>(pathItemMethods);
const statusPattern = /^(?:[1-5](?:[0-9]{2}|[xX]{2})|default)$/;

/** Reads path items into operations with everything effective: parameters, security, servers. */
export class OperationReader {
  readonly #reader: ContractReader;
  readonly #root: Node;
  readonly #queryMethod: boolean;
  readonly #parameters: ParameterReader;
  readonly #responses = new Map<string, Omit<ContractResponse, "status">>();
  readonly #bodies = new Map<string, RequestBody>();
  readonly #callbacks = new Map<string, Callback>();
  readonly #rootSecurity: readonly SecurityAlternative[];
  readonly #rootServers: readonly Location[];

  /** `root` is the entry document: its security and servers hold where an operation has none of its own. */
  constructor(reader: ContractReader, root: Node, version: "3.0" | "3.1" | "3.2") {
    this.#reader = reader;
    this.#root = root;
    this.#queryMethod = version === "3.2";
    this.#parameters = new ParameterReader(reader);
    this.#rootSecurity = this.#security(root) ?? [];
    this.#rootServers = this.#reader.items(root, "servers");
  }

  /** The operations of `paths` or `webhooks` of the entry document. */
  read(member: "paths" | "webhooks"): Operation[] {
    if (present(this.#root.source, member) === undefined) return [];
    const mention = this.#reader.at(this.#root, member);
    return this.#pathItems(this.#reader.node(mention), mention);
  }

  #pathItems(holder: Node, mention: Location): Operation[] {
    const operations: Operation[] = [];
    for (const path of Object.keys(holder.source)) {
      if (path.startsWith("x-") || path === "$ref") continue;
      const item = this.#reader.at(holder, path);
      operations.push(...this.#pathItem(path, item, { ...mention, pointer: childPointer(mention.pointer, path) }));
    }
    return operations;
  }

  /** A path item may be a `$ref` with siblings, which count before what it leads to. */
  #pathItem(path: string, location: Location, mention: Location): Operation[] {
    const layers: Node[] = [];
    for (let here: Location | undefined = location; here !== undefined; here = this.#reader.set.target(here)) {
      const source: Json | undefined = this.#reader.set.at(here);
      if (isJsonObject(source)) layers.push({ location: here, source });
    }
    const found = new Map<string, { location: Location; shown: string; below: string }>();
    for (const layer of layers) {
      for (const key of Object.keys(layer.source)) {
        if (present(layer.source, key) === undefined) continue;
        if (methods.has(key) && (key !== "query" || this.#queryMethod)) {
          if (!found.has(key))
            found.set(key, { location: this.#reader.at(layer, key), shown: key.toUpperCase(), below: key });
        } else if (key === "additionalOperations" && this.#queryMethod) {
          for (const [name, operation] of this.#reader.locations(layer, key)) {
            const method = name.toLowerCase();
            if (found.has(method)) continue;
            found.set(method, { location: operation, shown: name, below: childPointer(key, name) });
          }
        }
      }
    }
    // What stands nearer wins, so it is merged last.
    const shared = layers.toReversed().map((layer) => this.#reader.items(layer, "parameters"));
    const servers = layers.find((layer) => present(layer.source, "servers") !== undefined);
    return [...found].map(([method, { location: operation, shown, below }]) => {
      const at = { ...mention, pointer: `${mention.pointer}/${below}` };
      return this.#operation(method, `${shown} ${path}`, path, this.#reader.node(operation), at, shared, servers);
    });
  }

  #operation(
    method: string,
    key: string,
    path: string,
    node: Node,
    mention: Location,
    shared: readonly (readonly Location[])[],
    pathServers: Node | undefined,
  ): Operation {
    const reader = this.#reader;
    const servers = present(node.source, "servers") === undefined ? pathServers : node;
    const body = present(node.source, "requestBody");
    return {
      id: reader.text(node, "operationId"),
      key,
      method,
      path,
      location: node.location,
      mention,
      summary: reader.text(node, "summary"),
      description: reader.text(node, "description"),
      tags: reader.items(node, "tags").map((tag) => this.#tag(tag)),
      deprecated: reader.flag(node, "deprecated") ?? false,
      parameters: this.#parameters.merge([...shared, reader.items(node, "parameters")]),
      requestBody:
        body === undefined ? undefined : this.#requestBody(reader.node(reader.at(node, "requestBody"), body)),
      responses: this.#readResponses(node),
      security: this.#security(node) ?? this.#rootSecurity,
      servers: servers === undefined ? this.#rootServers : reader.items(servers, "servers"),
      callbacks: reader.entries(node, "callbacks").map(([name, callback]) => this.#callback(name, callback)),
      source: node.source,
    };
  }

  #tag(location: Location): string {
    const tag = this.#reader.set.at(location) ?? null;
    return typeof tag === "string" ? tag : this.#reader.fail("CONTRACT_SHAPE", location, "a tag's name", describe(tag));
  }

  #requestBody(node: Node): RequestBody {
    const key = locationKey(node.location);
    let body = this.#bodies.get(key);
    if (body === undefined) {
      body = {
        required: this.#reader.flag(node, "required") ?? false,
        description: this.#reader.text(node, "description"),
        location: node.location,
        content: this.#parameters.content(node),
        source: node.source,
      };
      this.#bodies.set(key, body);
    }
    return body;
  }

  #readResponses(operation: Node): ContractResponse[] {
    if (present(operation.source, "responses") === undefined) return [];
    const holder = this.#reader.node(this.#reader.at(operation, "responses"), operation.source["responses"]);
    const responses: ContractResponse[] = [];
    for (const status of Object.keys(holder.source)) {
      if (status.startsWith("x-") || status === "$ref") continue;
      const location = this.#reader.at(holder, status);
      if (!statusPattern.test(status)) {
        const expected = 'a status such as "200", "4XX" or "default"';
        this.#reader.fail("CONTRACT_SHAPE", location, expected, JSON.stringify(status));
      }
      const response = this.#response(this.#reader.node(location, holder.source[status]));
      responses.push({ status: status === "default" ? status : status.toUpperCase(), ...response });
    }
    return responses;
  }

  #response(node: Node): Omit<ContractResponse, "status"> {
    const key = locationKey(node.location);
    let response = this.#responses.get(key);
    if (response === undefined) {
      response = {
        description: this.#reader.text(node, "description"),
        location: node.location,
        headers: this.#parameters.headers(node),
        content: this.#parameters.content(node),
        source: node.source,
      };
      this.#responses.set(key, response);
    }
    return response;
  }

  /** A callback may lead to itself, so its operations are read when asked for. */
  #callback(name: string, node: Node): Callback {
    const key = `${name} ${locationKey(node.location)}`;
    let callback = this.#callbacks.get(key);
    if (callback === undefined) {
      let operations: readonly Operation[] | undefined;
      const read = (): readonly Operation[] => (operations ??= this.#pathItems(node, node.location));
      callback = {
        name,
        location: node.location,
        get operations() {
          return read();
        },
      };
      this.#callbacks.set(key, callback);
    }
    return callback;
  }

  /** undefined: not declared here. */
  #security(node: Node): SecurityAlternative[] | undefined {
    if (present(node.source, "security") === undefined) return undefined;
    const alternatives = this.#reader.items(node, "security").map((location) => this.#alternative(location));
    // `security: []` takes the requirement away: anonymous.
    return alternatives.length === 0 ? [new Map()] : alternatives;
  }

  #alternative(location: Location): SecurityAlternative {
    const schemes = this.#reader.set.at(location) ?? null;
    if (!isJsonObject(schemes)) {
      return this.#reader.fail("CONTRACT_SHAPE", location, "a security requirement", describe(schemes));
    }
    const alternative = new Map<string, readonly string[]>();
    for (const [name, scopes] of Object.entries(schemes)) {
      const at = { ...location, pointer: childPointer(location.pointer, name) };
      const valid = Array.isArray(scopes) && scopes.every((scope) => typeof scope === "string");
      if (!valid) this.#reader.fail("CONTRACT_SHAPE", at, "a list of scopes", describe(scopes ?? null));
      alternative.set(name, scopes as readonly string[]);
    }
    return alternative;
  }
}

function locationKey({ document, pointer }: Location): string {
  return `${document}#${pointer}`;
}
