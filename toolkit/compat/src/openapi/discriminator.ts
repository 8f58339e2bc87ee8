import { isJsonObject, type Json } from "@concordat/model";
import { keywords, type SchemaNode } from "../schema/schema-node.ts";
import type { Conjunction } from "../schema/shape.ts";
import { accepts } from "../schema/validate.ts";
import type { Change } from "./change.ts";
import { inPlace } from "./schema-annotations.ts";
import { place } from "./schema-changes.ts";
import type { SchemaPair } from "./schema-pair.ts";
import type { Sides } from "./sides.ts";

interface Discriminator {
  readonly node: SchemaNode;
  readonly property: string;
  /** Option by value; a component's name stands for it where no mapping does. */
  readonly values: ReadonlyMap<string, SchemaNode>;
}

/** Changes of what a discriminator's values mean. They are wire data, although no validator looks at them. */
export function discriminatorChanges(sides: Sides, pair: SchemaPair, loud: ReadonlySet<string>): Change[] {
  const [before, after] = [discriminatorOf(pair.base), discriminatorOf(pair.head)];
  if (before === undefined && after === undefined) return [];
  const node = { base: before?.node ?? pair.base.nodes[0], head: after?.node ?? pair.head.nodes[0] };
  const where = { base: node.base?.location, head: node.head?.location };
  if (before?.property !== after?.property) {
    return [
      {
        rule: "discriminator-property-changed",
        subject: "discriminator",
        facet: "",
        verdict: "compatible",
        ...where,
        message: `The discriminator of ${place((node.head ?? node.base) as SchemaNode)} ${before?.property ?? "absent"} became ${after?.property ?? "absent"}`,
      },
    ];
  }
  if (before === undefined || after === undefined || [...loud].some((key) => key.startsWith("union:"))) return [];
  const request = pair.reading.direction === "request";
  const [sent, known] = request ? [before, after] : [after, before];
  const changes: Change[] = [];
  for (const [value, option] of sent.values) {
    if (known.values.has(value)) continue;
    const witness = instance(sides, pair, sent.property, value, option);
    if (witness === undefined) continue;
    changes.push({
      rule: request ? "request-discriminator-value-removed" : "response-discriminator-value-added",
      subject: "discriminator",
      facet: value,
      verdict: "breaking",
      ...where,
      message: `\`${sent.property}: ${value}\` of ${place(sent.node)} names no option of ${request ? "the head" : "the base"}`,
      witness: {
        direction: pair.reading.direction,
        value: witness,
        refusal: `the discriminator knows ${[...known.values.keys()].join(", ")}`,
      },
    });
  }
  return changes;
}

/** An instance with the value; undefined where the schemas themselves tell the change, or nobody can send it. */
function instance(
  { engine }: Sides,
  { base, head, reading }: SchemaPair,
  property: string,
  value: string,
  option: SchemaNode,
): Json | undefined {
  const [sender, reader] = reading.direction === "request" ? [base, head] : [head, base];
  const { direction } = reading;
  for (const alternative of engine.shapes.of(engine.shapes.conjunction([option])).alternatives.get("object") ?? []) {
    for (const draft of engine.generator.of(alternative, reading, "sender", 1, {
      members: new Map([[property, value]]),
    })) {
      if (!accepts(sender.nodes, draft, { direction, sender: true, patterns: engine.patterns })) continue;
      if (accepts(reader.nodes, draft, { direction, sender: false, patterns: engine.patterns })) return draft;
    }
  }
  return undefined;
}

function discriminatorOf(conjunction: Conjunction): Discriminator | undefined {
  for (const node of inPlace(conjunction)) {
    const own = keywords(node);
    const written = own["discriminator"];
    if (!isJsonObject(written) || typeof written["propertyName"] !== "string") continue;
    const options = ["oneOf", "anyOf"].flatMap((keyword) => {
      const list = own[keyword];
      return Array.isArray(list) ? list.map((_, index) => node.graph.child(node, keyword, index)) : [];
    });
    return { node, property: written["propertyName"], values: valuesOf(node, written["mapping"], options) };
  }
  return undefined;
}

function valuesOf(
  node: SchemaNode,
  mapping: Json | undefined,
  options: readonly SchemaNode[],
): Map<string, SchemaNode> {
  const values = new Map<string, SchemaNode>();
  const named = new Set<SchemaNode>();
  for (const [value, reference] of Object.entries(isJsonObject(mapping) ? mapping : {})) {
    if (typeof reference !== "string") continue;
    const name = /^[\w.-]+$/u.test(reference) ? `#/components/schemas/${reference}` : reference;
    const target =
      node.graph.resolve(node.location.document, name) ?? node.graph.resolve(node.location.document, reference);
    if (target === undefined) continue;
    values.set(value, target);
    named.add(target);
  }
  for (const option of options) {
    const target = node.graph.target(option);
    const reference = keywords(option)["$ref"];
    if (target === undefined || named.has(target) || typeof reference !== "string") continue;
    values.set(reference.slice(reference.lastIndexOf("/") + 1), target);
  }
  return values;
}
