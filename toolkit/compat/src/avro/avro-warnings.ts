import { type AvroType, fullName, isNamed } from "./avro-type.ts";
import { matchingField, type ReaderPair } from "./schema-compatibility.ts";
import { writeJson } from "./write-json.ts";

/** A change that Java's rules overlook. */
export interface AvroWarning {
  readonly rule: "avro-namespace-changed" | "avro-logical-type-changed" | "avro-decimal-changed";
  readonly message: string;
  readonly base: AvroType;
  readonly head: AvroType;
}

/** What a change means for code that the rules of schema resolution do not look at. */
export function avroWarnings(base: AvroType, head: AvroType): AvroWarning[] {
  const warnings: AvroWarning[] = [];
  const seen = new Map<AvroType, Set<AvroType>>();
  const stack: ReaderPair[] = [[base, head]];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [before, after] = pair;
    const partners = seen.get(before) ?? new Set();
    if (partners.has(after)) continue;
    seen.set(before, partners.add(after));
    warnings.push(...changes(before, after));
    stack.push(...inside(before, after).toReversed());
  }
  return warnings;
}

function* changes(base: AvroType, head: AvroType): Generator<AvroWarning> {
  if (isNamed(base) && isNamed(head) && base.name.name === head.name.name && base.name.space !== head.name.space) {
    const message = `The full name ${base.name.full} became ${head.name.full}: readers with generated classes no longer find their class.`;
    yield { rule: "avro-namespace-changed", message, base, head };
  }
  if (base.kind !== head.kind) return;
  const [before, after] = [logicalType(base), logicalType(head)];
  if (before !== after) {
    const message = `The logical type ${before ?? "none"} became ${after ?? "none"}: the same ${base.kind} now means something else.`;
    yield { rule: "avro-logical-type-changed", message, base, head };
  } else if (before === "decimal") {
    const [scale, newScale] = [base, head].map((type) => property(type, "scale") ?? "0");
    const [precision, newPrecision] = [base, head].map((type) => property(type, "precision") ?? "none");
    if (scale === newScale && precision === newPrecision) return;
    const message = `The decimal (${precision}, ${scale}) became (${newPrecision}, ${newScale}): readers shift or cut the digits.`;
    yield { rule: "avro-decimal-changed", message, base, head };
  }
}

/** Pairs of parts that hold the same data: fields by name or alias, branches by name, or by simple name. */
function inside(base: AvroType, head: AvroType): ReaderPair[] {
  if (base.kind === "array" && head.kind === "array") return [[base.items, head.items]];
  if (base.kind === "map" && head.kind === "map") return [[base.values, head.values]];
  if (base.kind === "record" && head.kind === "record") {
    return head.fields.flatMap((field) => {
      const aliases = field.aliases.filter((alias) => alias !== field.name);
      const direct = base.fields.some(({ name }) => name === field.name);
      const before = matchingField({ ...field, aliases: direct ? [] : aliases.slice(0, 1) }, base);
      return before === undefined ? [] : [[before.type, field.type] as const];
    });
  }
  const [left, right] = [
    base.kind === "union" ? base.branches : [base],
    head.kind === "union" ? head.branches : [head],
  ];
  if (base.kind !== "union" && head.kind !== "union") return [];
  return right.flatMap((branch) => {
    const before =
      left.find((each) => fullName(each) === fullName(branch)) ??
      left.find((each) => simpleName(each) === simpleName(branch));
    return before === undefined ? [] : [[before, branch] as const];
  });
}

function simpleName(type: AvroType): string {
  return isNamed(type) ? type.name.name : type.kind;
}

function logicalType(type: AvroType): string | undefined {
  const value = type.properties.get("logicalType");
  return value?.kind === "string" ? value.value : undefined;
}

function property(type: AvroType, name: string): string | undefined {
  const value = type.properties.get(name);
  return value === undefined ? undefined : writeJson(value);
}
