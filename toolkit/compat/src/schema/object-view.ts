import { isDropped } from "./projection.ts";
import { objectFacts, type ObjectFacts, type ObjectLayer } from "./facts.ts";
import type { Patterns } from "./regex.ts";
import type { Reading, Role } from "./reading.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Alternative } from "./shape.ts";

/** An object as one side of a direction sees it, dropped members gone. */
export interface ObjectView extends ObjectFacts {
  /** Declared or required, in the order of the contract. */
  readonly names: ObjectFacts["names"];
  readonly declared: readonly string[];
  readonly dropped: ReadonlySet<string>;
  /**
   * Whether a sender holds to the convention: it sends no member that the reader declares and it does not.
   * A contract that writes `additionalProperties` or a relative, or declares no member at all, is read as written.
   */
  readonly closed: boolean;
  /** The schemas that hold for a member; undefined when it never appears. */
  member(name: string): readonly SchemaNode[] | undefined;
  /** The schemas that hold for members which no layer names. */
  rest(): readonly SchemaNode[];
  /** Patterns of all layers. */
  readonly patterns: readonly string[];
}

/** Views of object alternatives, each built once. */
export class ObjectViews {
  readonly #patterns: Patterns;
  readonly #known = new Map<Alternative, Map<string, ObjectView>>();

  constructor(patterns: Patterns) {
    this.#patterns = patterns;
  }

  /** The view of an object alternative as one side of a direction sees it. */
  of(alternative: Alternative, { direction }: Pick<Reading, "direction">, role: Role): ObjectView {
    let views = this.#known.get(alternative);
    if (views === undefined) this.#known.set(alternative, (views = new Map()));
    const key = `${direction} ${role}`;
    const known = views.get(key);
    if (known !== undefined) return known;
    const view = objectView(alternative, direction, role, this.#patterns);
    views.set(key, view);
    return view;
  }
}

function objectView(
  alternative: Alternative,
  direction: Reading["direction"],
  role: Role,
  patterns: Patterns,
): ObjectView {
  const facts = objectFacts(alternative, role === "sender");
  const layers = facts.layers;
  const dropped = new Set<string>();
  const declared = new Set<string>();
  for (const layer of layers) {
    if (layer.restOnly) continue;
    for (const name of layer.properties) {
      declared.add(name);
      if (isDropped(layer.node.graph.child(layer.node, "properties", name), direction)) dropped.add(name);
    }
  }
  const required = new Map([...facts.required].filter(([name]) => !dropped.has(name)));
  const written = declared.size;
  for (const name of required.keys()) declared.add(name);
  const explicit =
    layers.some((layer) => layer.rest !== undefined || layer.patterns.length > 0) ||
    alternative.atoms.some((atom) => atom.kind === "unevaluated");
  // Without any declared member an object is free-form: closing it would leave `{}` alone.
  const closed = role === "sender" && !explicit && written > 0;
  const rest = (): SchemaNode[] => layers.flatMap((layer) => (layer.rest === undefined ? [] : [layer.rest]));
  const members = new Map<string, readonly SchemaNode[] | undefined>();
  const member = (name: string): readonly SchemaNode[] | undefined => {
    if (dropped.has(name)) return role === "sender" ? undefined : [];
    const nodes = layers.flatMap((layer) => memberOf(layer, name, patterns));
    return nodes.some((node) => node.raw === false) ? undefined : nodes;
  };
  return {
    ...facts,
    required,
    declared: [...declared],
    dropped,
    closed,
    rest,
    patterns: [...new Set(layers.flatMap((layer) => layer.patterns))],
    member: (name) => {
      if (!members.has(name)) members.set(name, member(name));
      return members.get(name);
    },
  };
}

function memberOf(layer: ObjectLayer, name: string, patterns: Patterns): SchemaNode[] {
  const { node } = layer;
  const nodes: SchemaNode[] = [];
  let matched = false;
  if (layer.properties.has(name)) {
    matched = true;
    if (!layer.restOnly) nodes.push(node.graph.child(node, "properties", name));
  }
  for (const pattern of layer.patterns) {
    if (patterns.compile(pattern)?.test(name) !== true) continue;
    matched = true;
    if (!layer.restOnly) nodes.push(node.graph.child(node, "patternProperties", pattern));
  }
  if (!matched && layer.rest !== undefined) nodes.push(layer.rest);
  return nodes;
}
