import fc from "fast-check";
import type { Json } from "@concordat/model";

/** A reader's and a writer's schema, as texts. */
export interface SchemaPair {
  readonly reader: string;
  readonly writer: string;
}

type Schema = Json;
const space = fc.constantFrom(undefined, "a", "a.b");
const names = fc.constantFrom("R", "S", "E", "F", "T");
const fieldNames = ["x", "y", "z", "w"];
const primitive = fc.constantFrom<Schema>("null", "boolean", "int", "long", "float", "double", "bytes", "string");
const logical = fc.constantFrom<Schema>(
  { type: "long", logicalType: "timestamp-millis" },
  { type: "long", logicalType: "timestamp-micros" },
  { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 },
  { type: "int", "custom~/prop": [1, { b: 1, a: 2 }] },
);
const symbols = fc.subarray(["A", "B", "C", "D"], { minLength: 1 });

const defaults: Readonly<Record<string, Schema>> = {
  int: 1,
  long: 2,
  string: "s",
  boolean: true,
  null: null,
  bytes: "\u00ff",
  double: 1.5,
};

const tied = fc.letrec<{ schema: Schema; record: Schema; union: Schema; leaf: Schema }>((tie) => ({
  leaf: fc.oneof(
    { weight: 4, arbitrary: primitive },
    { weight: 1, arbitrary: logical },
    {
      weight: 2,
      arbitrary: fc
        .tuple(names, space, symbols, fc.boolean(), fc.constantFrom([], ["E", "a.E"]))
        .map(([name, namespace, list, fallback, aliases]) =>
          clean({
            type: "enum",
            name,
            namespace,
            symbols: list,
            default: fallback ? list[0] : undefined,
            aliases: aliases.length > 0 ? aliases : undefined,
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(names, space, fc.constantFrom(4, 8))
        .map(([name, namespace, size]) => clean({ type: "fixed", name, namespace, size })),
    },
    { weight: 1, arbitrary: names },
  ),
  record: fc
    .tuple(
      fc.constantFrom("record", "record", "record", "error"),
      names,
      space,
      fc.constantFrom(undefined, "a doc"),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...fieldNames), tie("schema"), fc.nat(5)), {
        selector: ([name]) => name,
        maxLength: 4,
      }),
      fc.constantFrom([], ["R"], ["a.S", "T"]),
    )
    .map(([type, name, namespace, doc, fields, aliases]) =>
      clean({
        type,
        name,
        namespace,
        doc,
        aliases: aliases.length > 0 ? aliases : undefined,
        fields: fields.map(([field, schema, kind]) =>
          clean({
            name: field,
            aliases: kind === 2 ? ["y"] : undefined,
            type: schema,
            order: kind === 3 ? "descending" : undefined,
            default: kind < 2 && typeof schema === "string" ? defaults[schema] : undefined,
          }),
        ),
      }),
    ),
  union: fc.uniqueArray(
    fc.oneof({ weight: 3, arbitrary: primitive }, { weight: 2, arbitrary: tie("record") }, tie("leaf")),
    {
      maxLength: 4,
      selector: (branch) =>
        JSON.stringify(typeof branch === "object" && branch !== null && "name" in branch ? branch["name"] : branch),
    },
  ),
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: tie("leaf") },
    { weight: 3, arbitrary: tie("record") },
    { weight: 2, arbitrary: tie("union") },
    { weight: 1, arbitrary: tie("schema").map((items) => ({ type: "array", items })) },
    { weight: 1, arbitrary: tie("schema").map((values) => ({ type: "map", values, note: 1.0 })) },
  ),
}));

/** A schema that Java may accept or refuse. */
export const anySchema: fc.Arbitrary<Schema> = fc.oneof({ weight: 3, arbitrary: tied.record }, tied.schema);

/** Two schemas, the second often a small change of the first. */
export const anyPair: fc.Arbitrary<SchemaPair> = fc
  .tuple(anySchema, anySchema, fc.infiniteStream(fc.nat(99)), fc.boolean(), fc.boolean())
  .map(([first, other, dice, related, swapped]) => {
    const second = related ? mutate(first, dice) : other;
    const [reader, writer] = swapped ? [second, first] : [first, second];
    return { reader: JSON.stringify(reader), writer: JSON.stringify(writer) };
  });

/** Changes about one place in thirty of a schema. */
function mutate(schema: Schema, dice: Stream): Schema {
  if (Array.isArray(schema)) {
    const branches = schema.map((branch) => mutate(branch, dice));
    return roll(dice) < 10 ? branches.slice(1) : branches;
  }
  if (typeof schema === "string")
    return roll(dice) < 6 ? pick(["int", "long", "string", "bytes", "double", "null"], dice) : schema;
  if (typeof schema !== "object" || schema === null) return schema;
  const copy: Record<string, Json | undefined> = { ...(schema as Readonly<Record<string, Json>>) };
  if (roll(dice) < 5 && "name" in copy) copy["name"] = pick(["R", "S", "E2"], dice);
  if (roll(dice) < 5 && "name" in copy) copy["namespace"] = pick(["a", "c"], dice);
  if (roll(dice) < 20 && Array.isArray(copy["symbols"])) copy["symbols"] = [...copy["symbols"].slice(1), "Q"];
  if (roll(dice) < 20 && typeof copy["size"] === "number") copy["size"] = copy["size"] + 1;
  for (const part of ["items", "values"]) if (part in copy) copy[part] = mutate(copy[part] ?? null, dice);
  if (Array.isArray(copy["fields"])) {
    const fields = copy["fields"].map((field: Json) => {
      const members = field as Readonly<Record<string, Json>>;
      const changed: Record<string, Json> = { ...members, type: mutate(members["type"] ?? null, dice) };
      if (roll(dice) < 8) delete changed["default"];
      if (roll(dice) < 5) Object.assign(changed, { name: "renamed", aliases: [members["name"]] });
      return changed;
    });
    if (roll(dice) < 10) fields.pop();
    if (roll(dice) < 10) fields.push({ name: "added", type: "int" });
    copy["fields"] = fields;
  }
  return copy as Schema;
}

type Stream = { next(): IteratorResult<number> };

function roll(dice: Stream): number {
  return dice.next().value as number;
}

function pick<T>(list: readonly T[], dice: Stream): T {
  return list[roll(dice) % list.length] as T;
}

function clean(members: Readonly<Record<string, unknown>>): Schema {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Schema;
}
