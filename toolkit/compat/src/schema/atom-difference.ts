import type { Json } from "@concordat/model";
import type { Difference, Workshop } from "./difference.ts";
import { numberFacts, objectFacts } from "./facts.ts";
import { compareDecimals } from "./decimal.ts";
import { jsonEqual } from "./json-value.ts";
import type { Reading } from "./reading.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Alternative, Literal } from "./shape.ts";

type Atom = Exclude<Literal, { kind: "own" }>;
type OneOf = Extract<Atom, { kind: "one-of" }>;

/** Differences of what does not combine keyword by keyword: `not`, exclusivity of `oneOf`, `dependentSchemas`. */
export function atomDifferences(
  sender: Alternative,
  reader: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference[] {
  return reader.atoms.flatMap((atom) => {
    const difference = atomDifference(atom, sender, reading, workshop);
    return difference === undefined ? [] : [difference];
  });
}

function atomDifference(atom: Atom, sender: Alternative, reading: Reading, workshop: Workshop): Difference | undefined {
  switch (atom.kind) {
    case "unevaluated":
      return undefined; // read as the rest of an object or array
    case "not":
      return notDifference(atom.node, sender, reading, workshop);
    case "one-of":
      return oneOfDifference(atom, sender, reading, workshop);
    case "dependent-schema":
      return dependentDifference(atom, sender, reading, workshop);
    case "opaque": {
      const same = sender.atoms.some(
        (other) => other.kind === "opaque" && other.node.location.pointer === atom.node.location.pointer,
      );
      if (same) return undefined;
      return {
        keyword: "schema",
        facet: "",
        sender: sender.owns[0],
        reader: atom.node,
        drafts: () => workshop.generator.of(sender, reading, "sender", 8),
        reason: atom.reason,
      };
    }
  }
}

function notDifference(
  negated: SchemaNode,
  sender: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference | undefined {
  const { shapes, generator, contain } = workshop;
  const refused = shapes.conjunction([negated]);
  const covered = sender.atoms.some(
    (other) =>
      other.kind === "not" && contain(refused, shapes.conjunction([other.node]), { ...reading, text: false }).contained,
  );
  if (covered) return undefined;
  const options = shapes.of(refused).alternatives.get(sender.type) ?? [];
  if (options.every((option) => disjoint(option, sender, workshop))) return undefined;
  const mine = sender.atoms.find((other) => other.kind === "not");
  return {
    keyword: "not",
    facet: "",
    sender: mine?.node ?? sender.owns[0],
    reader: negated,
    drafts: () => {
      const both = shapes.conjunction([...sender.owns, negated]);
      return [...generator.instances(both, reading, 4), ...generator.of(sender, reading, "sender", 8)];
    },
    reason: "no value was found that the sender's schema and the negated schema share",
  };
}

function oneOfDifference(
  atom: Extract<Atom, { kind: "one-of" }>,
  sender: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference | undefined {
  const { shapes, generator } = workshop;
  if (exclusive(atom, sender, workshop)) return undefined;
  // Where the sender's own options overlap, both sides are read as `anyOf`: such a `oneOf` accepts by accident.
  const own = sender.atoms.filter((other) => other.kind === "one-of");
  if (own.some((other) => !exclusive(other, sender, workshop))) return undefined;
  return {
    keyword: "oneOf",
    facet: "",
    sender: own[0]?.node ?? sender.owns[0],
    reader: atom.node,
    drafts: () => {
      const drafts: Json[] = [];
      for (const [index, left] of atom.options.entries()) {
        for (const right of atom.options.slice(index + 1)) {
          drafts.push(...generator.instances(shapes.conjunction([...sender.owns, left, right]), reading, 2));
          if (drafts.length > 200) return drafts;
        }
      }
      return [...drafts, ...generator.of(sender, reading, "sender", 8)];
    },
    reason: "the options of the oneOf may overlap, and no value was found that matches two of them",
  };
}

/** Whether no value of the sender's kind matches two options. */
function exclusive({ node, options }: OneOf, sender: Alternative, workshop: Workshop): boolean {
  if (options.length > 64) return false;
  const key = `${node.id}:${sender.type}`;
  const known = workshop.exclusive.get(key);
  if (known !== undefined) return known;
  const shapes = options.map(
    (option) => workshop.shapes.of(workshop.shapes.conjunction([option])).alternatives.get(sender.type) ?? [],
  );
  const apart = shapes.every((left, index) =>
    shapes.slice(index + 1).every((right) => left.every((a) => right.every((b) => disjoint(a, b, workshop)))),
  );
  workshop.exclusive.set(key, apart);
  return apart;
}

function dependentDifference(
  atom: Extract<Atom, { kind: "dependent-schema" }>,
  sender: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference | undefined {
  const { shapes, generator, contain } = workshop;
  const view = workshop.views.of(sender, reading, "sender");
  const nodes = view.member(atom.name);
  if (nodes === undefined) return undefined;
  const demanded = shapes.conjunction([atom.schema]);
  const covered = sender.atoms.some(
    (other) =>
      other.kind === "dependent-schema" &&
      other.name === atom.name &&
      contain(shapes.conjunction([other.schema]), demanded, reading).contained,
  );
  if (covered || contain(shapes.conjunction(sender.owns), demanded, reading).contained) return undefined;
  return {
    keyword: "dependentSchemas",
    facet: atom.name,
    sender: sender.owns[0],
    reader: atom.node,
    drafts: () => {
      const values = generator.instances(shapes.conjunction(nodes), reading, 2);
      const others = view.declared.filter((name) => name !== atom.name);
      return values.flatMap((value) => [
        ...generator.of(sender, reading, "sender", 1, { members: new Map([[atom.name, value]]) }),
        ...others.flatMap((other) => {
          const member = view.member(other);
          if (member === undefined) return [];
          return generator.instances(shapes.conjunction(member), reading, 3).flatMap((more) =>
            generator.of(sender, reading, "sender", 1, {
              members: new Map([
                [atom.name, value],
                [other, more],
              ]),
            }),
          );
        }),
      ]);
    },
    reason: "no object was found that shows the difference of `dependentSchemas`",
  };
}

/** Whether two alternatives of one kind provably share no value. */
export function disjoint(left: Alternative, right: Alternative, workshop: Workshop, fuel = 3): boolean {
  if (left.type !== right.type) return true;
  if (left.values !== undefined && right.values !== undefined) {
    return !left.values.some((value) => right.values?.some((other) => jsonEqual(value, other)));
  }
  if (left.type === "number") {
    const [a, b] = [numberFacts(left), numberFacts(right)];
    const apart = (low: typeof a, high: typeof b): boolean => {
      if (low.maximum === undefined || high.minimum === undefined) return false;
      const order = compareDecimals(low.maximum.value, high.minimum.value);
      return order < 0 || (order === 0 && (low.maximum.exclusive || high.minimum.exclusive));
    };
    return apart(a, b) || apart(b, a);
  }
  if (left.type !== "object" || fuel === 0) return false;
  const [a, b] = [objectFacts(left, false), objectFacts(right, false)];
  const reading: Reading = { direction: "request", text: false };
  const [mine, theirs] = [workshop.views.of(left, reading, "reader"), workshop.views.of(right, reading, "reader")];
  for (const name of new Set([...a.required.keys(), ...b.required.keys()])) {
    const [one, other] = [mine.member(name), theirs.member(name)];
    if (one === undefined || other === undefined) return true;
    if (!a.required.has(name) || !b.required.has(name) || one.length === 0 || other.length === 0) continue;
    const shapes = [one, other].map((nodes) =>
      [...workshop.shapes.of(workshop.shapes.conjunction(nodes)).alternatives.values()].flat(),
    );
    if (shapes[0]?.every((x) => shapes[1]?.every((y) => disjoint(x, y, workshop, fuel - 1))) === true) return true;
  }
  return false;
}
