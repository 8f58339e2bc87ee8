import { ContractError } from "./contract-error.ts";
import type { DocumentSet } from "./document-set.ts";
import type { ErrorCode } from "./error-codes.ts";
import { describe } from "./describe.ts";
import { type Json, type JsonObject, isJsonObject } from "./json.ts";
import type { Location } from "./location.ts";
import { childPointer } from "./pointer.ts";

/** A node after its `$ref`s, where it stands. */
export interface Node {
  readonly location: Location;
  readonly source: JsonObject;
}

/** Reads members of the objects of a loaded contract; the wrong type is a `ContractError` where it stands. */
export class ContractReader {
  readonly set: DocumentSet;

  constructor(set: DocumentSet) {
    this.set = set;
  }

  /** The object at a location, `$ref`s followed; `value` is what stands there, where it is known. */
  node(location: Location, value?: Json): Node {
    if (isJsonObject(value) && !Object.hasOwn(value, "$ref")) return { location, source: value };
    const end = this.set.follow(location);
    const source = this.set.at(end);
    if (!isJsonObject(source)) this.fail("CONTRACT_SHAPE", end, "an object", describe(source ?? null));
    return { location: end, source };
  }

  /** A member's location. */
  at({ location }: Node, ...tokens: readonly (string | number)[]): Location {
    return { document: location.document, pointer: tokens.reduce<string>(childPointer, location.pointer) };
  }

  /** The objects by name of a member, in the order written; none when the member is absent. */
  entries(node: Node, member: string): [string, Node][] {
    const value = present(node.source, member);
    return this.locations(node, member).map(([name, location]) => {
      return [name, this.node(location, isJsonObject(value) ? value[name] : undefined)];
    });
  }

  /** The locations by name of a member's members. */
  locations(node: Node, member: string): [string, Location][] {
    const value = present(node.source, member);
    if (value === undefined) return [];
    if (!isJsonObject(value)) this.fail("CONTRACT_SHAPE", this.at(node, member), "an object", describe(value));
    return Object.keys(value).map((name) => [name, this.at(node, member, name)]);
  }

  /** The items of a list; none when it is absent. */
  items(node: Node, member: string): Location[] {
    const value = present(node.source, member);
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.fail("CONTRACT_SHAPE", this.at(node, member), "a list", describe(value));
    return (value as readonly Json[]).map((_, index) => this.at(node, member, index));
  }

  /** A member's text; undefined when it is absent. */
  text(node: Node, member: string): string | undefined {
    const value = present(node.source, member);
    if (value === undefined || typeof value === "string") return value;
    return this.fail("CONTRACT_SHAPE", this.at(node, member), `a string as ${member}`, describe(value));
  }

  /** A required member's text. */
  requiredText(node: Node, member: string, of: string): string {
    const text = this.text(node, member);
    return text ?? this.fail("CONTRACT_MEMBER_MISSING", node.location, `${of} with a ${member}`, "none");
  }

  /** A member that is true or false; undefined when it is absent. */
  flag(node: Node, member: string): boolean | undefined {
    const value = present(node.source, member);
    if (value === undefined || typeof value === "boolean") return value;
    return this.fail("CONTRACT_SHAPE", this.at(node, member), `true or false as ${member}`, describe(value));
  }

  fail(code: ErrorCode, location: Location, expected: string, got: string, advice?: string): never {
    const position = this.set.position(location);
    throw new ContractError({ code, position, expected, got, ...(advice === undefined ? {} : { advice }) });
  }
}

/** An object's own member. */
export function own(object: JsonObject, member: string): Json | undefined {
  return Object.hasOwn(object, member) ? object[member] : undefined;
}

/** An object's own member; null, as YAML gives for a key with nothing behind it, counts as absent. */
export function present(object: JsonObject, member: string): Json | undefined {
  return own(object, member) ?? undefined;
}
