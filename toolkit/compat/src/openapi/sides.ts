import type { Location, OpenApiContract } from "@concordat/model";
import { AjvCheck } from "../schema/ajv-check.ts";
import { Containment } from "../schema/contain.ts";
import { SchemaGraph, type SchemaNode } from "../schema/schema-node.ts";

/** The two contracts of one comparison and the engine that compares their schemas. */
export class Sides {
  readonly base: OpenApiContract;
  readonly head: OpenApiContract;
  readonly engine = new Containment();
  readonly check = new AjvCheck();
  readonly #base: SchemaGraph;
  readonly #head: SchemaGraph;

  constructor(base: OpenApiContract, head: OpenApiContract) {
    this.base = base;
    this.head = head;
    const numbers = { next: 1 };
    this.#base = new SchemaGraph(base, "base", base.version === "3.0" ? "3.0" : "2020-12", numbers);
    this.#head = new SchemaGraph(head, "head", head.version === "3.0" ? "3.0" : "2020-12", numbers);
  }

  /** A node of the base. */
  baseNode(location: Location): SchemaNode | undefined {
    return this.#base.node(location);
  }

  /** A node of the head. */
  headNode(location: Location): SchemaNode | undefined {
    return this.#head.node(location);
  }

  /** Whether two places hold the same text, everything that their `$ref`s lead to included. */
  same(base: Location, head: Location): boolean {
    const [left, right] = [this.baseNode(base), this.headNode(head)];
    return left !== undefined && right !== undefined && this.engine.identity.same(left, right);
  }
}
