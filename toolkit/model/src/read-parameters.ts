import type { MediaType, Parameter, ParameterIn } from "./contract.ts";
import type { ContractReader, Node } from "./contract-reader.ts";
import { present } from "./contract-reader.ts";
import { describe } from "./describe.ts";
import type { Location } from "./location.ts";

const places = new Set<string>(["path", "query", "header", "cookie", "querystring"] satisfies ParameterIn[]);
/** Header parameters that OpenAPI describes elsewhere and tells readers to ignore (3.1, section 4.8.12.1). */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** Reads parameters, headers and media types, each `$ref` target once. */
export class ParameterReader {
  readonly #reader: ContractReader;
  readonly #parameters = new Map<string, Parameter>();
  readonly #headers = new Map<string, Parameter>();

  constructor(reader: ContractReader) {
    this.#reader = reader;
  }

  /**
   * Merges lists of parameters; of two with the same name and place the later list's wins, in the earlier's position.
   * Header names do not distinguish case.
   */
  merge(lists: readonly (readonly Location[])[]): Parameter[] {
    const merged = new Map<string, Parameter>();
    for (const list of lists) {
      for (const location of list) {
        const parameter = this.parameter(location);
        const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
        if (parameter.in !== "header" || !ignoredHeaders.has(name)) merged.set(`${parameter.in} ${name}`, parameter);
      }
    }
    return [...merged.values()];
  }

  parameter(mention: Location): Parameter {
    const node = this.#reader.node(mention);
    const key = `${node.location.document}#${node.location.pointer}`;
    let parameter = this.#parameters.get(key);
    if (parameter === undefined) this.#parameters.set(key, (parameter = this.#readParameter(node)));
    return parameter;
  }

  /** The headers of a response or an encoding; `Content-Type` is not one of them (3.1, section 4.8.17.1). */
  headers(node: Node): Parameter[] {
    return this.#reader
      .entries(node, "headers")
      .filter(([name]) => name.toLowerCase() !== "content-type")
      .map(([name, header]) => this.#header(name, header));
  }

  #header(name: string, node: Node): Parameter {
    const key = `${name} ${node.location.document}#${node.location.pointer}`;
    let header = this.#headers.get(key);
    if (header === undefined) this.#headers.set(key, (header = this.#read(node, name, "header")));
    return header;
  }

  #readParameter(node: Node): Parameter {
    const name = this.#reader.requiredText(node, "name", "a parameter");
    const place = this.#reader.requiredText(node, "in", "a parameter");
    if (!places.has(place)) {
      const advice = place === "body" || place === "formData" ? "OpenAPI 3 has requestBody in its place" : undefined;
      const expected = `one of ${[...places].join(", ")}`;
      this.#reader.fail("CONTRACT_SHAPE", this.#reader.at(node, "in"), expected, describe(place), advice);
    }
    return this.#read(node, name, place as ParameterIn);
  }

  #read(node: Node, name: string, place: ParameterIn): Parameter {
    const reader = this.#reader;
    const style = reader.text(node, "style") ?? (place === "path" || place === "header" ? "simple" : "form");
    return {
      name,
      in: place,
      required: place === "path" || (reader.flag(node, "required") ?? false),
      deprecated: reader.flag(node, "deprecated") ?? false,
      description: reader.text(node, "description"),
      style,
      explode: reader.flag(node, "explode") ?? (style === "form" || style === "cookie"),
      allowReserved: reader.flag(node, "allowReserved") ?? false,
      allowEmptyValue: reader.flag(node, "allowEmptyValue") ?? false,
      location: node.location,
      schema: present(node.source, "schema") === undefined ? undefined : reader.at(node, "schema"),
      content: this.content(node),
      source: node.source,
    };
  }

  /** The media types of a `content`, in the order written. */
  content(node: Node): MediaType[] {
    const reader = this.#reader;
    return reader.entries(node, "content").map(([name, media]) => ({
      name,
      location: media.location,
      schema: present(media.source, "schema") === undefined ? undefined : reader.at(media, "schema"),
      itemSchema: present(media.source, "itemSchema") === undefined ? undefined : reader.at(media, "itemSchema"),
      source: media.source,
    }));
  }
}
