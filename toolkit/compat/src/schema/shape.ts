import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { distinct, jsonEqual, type JsonType, jsonTypes, typeOf } from "./json-value.ts";
import { keywords, type SchemaNode } from "./schema-node.ts";

/** Schemas that hold together: the normal form of `allOf`, of `$ref` with siblings, of a member declared twice. */
export interface Conjunction {
  /** Equal for equal sets of nodes. */
  readonly key: string;
  /** In the order of their numbers, without repetitions. */
  readonly nodes: readonly SchemaNode[];
}

/** What one way through the unions of a schema demands. */
export type Literal =
  /** The node's own keywords, without those that combine schemas in place. */
  | { readonly kind: "own"; readonly node: SchemaNode }
  | { readonly kind: "not"; readonly node: SchemaNode }
  /** No second option of the `oneOf` of `node` may match. */
  | { readonly kind: "one-of"; readonly node: SchemaNode; readonly options: readonly SchemaNode[] }
  | { readonly kind: "dependent-schema"; readonly node: SchemaNode; readonly name: string; readonly schema: SchemaNode }
  | {
      readonly kind: "unevaluated";
      readonly node: SchemaNode;
      readonly keyword: "unevaluatedProperties" | "unevaluatedItems";
      readonly over: readonly SchemaNode[];
      /** Whether `over` is all that can be evaluated, whatever else matches. */
      readonly exact: boolean;
    }
  /** Not understood: compared for equality only. */
  | { readonly kind: "opaque"; readonly node: SchemaNode; readonly reason: string };

/** One way to be valid as one kind of value. */
export interface Alternative {
  readonly key: string;
  readonly type: JsonType;
  readonly owns: readonly SchemaNode[];
  readonly atoms: readonly Exclude<Literal, { kind: "own" }>[];
  /** All values there are, where `enum`, `const` or the kind leave finitely many. */
  readonly values: readonly Json[] | undefined;
  /** The node whose union this is an option of, and the option; undefined outside unions. */
  readonly option: SchemaNode | undefined;
}

/** A schema as a union of alternatives per kind of value. */
export interface Shape {
  readonly alternatives: ReadonlyMap<JsonType, readonly Alternative[]>;
  readonly count: number;
}

interface Branch {
  readonly literals: readonly Literal[];
  readonly option: SchemaNode | undefined;
}

const assertions = new Set([
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "contentEncoding",
  "contentMediaType",
  "x-extensible-enum",
  "minItems",
  "maxItems",
  "uniqueItems",
  "items",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "required",
  "properties",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "dependentRequired",
]);
/** More ways than this are not multiplied out. */
const mostBranches = 400;

/** Computes and remembers the shapes of one comparison. */
export class Shapes {
  readonly #conjunctions = new Map<string, Conjunction>();
  readonly #shapes = new Map<string, Shape>();
  readonly #branches = new Map<number, readonly Branch[]>();

  /** The conjunction of some schemas. */
  conjunction(nodes: readonly SchemaNode[]): Conjunction {
    const sorted = nodes.length < 2 ? nodes : [...new Set(nodes)].toSorted((a, b) => a.id - b.id);
    const key = sorted.map((node) => node.id).join("+");
    const known = this.#conjunctions.get(key);
    if (known !== undefined) return known;
    const created: Conjunction = { key, nodes: sorted };
    this.#conjunctions.set(key, created);
    return created;
  }

  /** The normal form of a conjunction. */
  of(conjunction: Conjunction): Shape {
    const known = this.#shapes.get(conjunction.key);
    if (known !== undefined) return known;
    let branches: readonly Branch[] = [{ literals: [], option: undefined }];
    for (const node of conjunction.nodes) {
      const product = multiply(branches, this.#expand(node, new Set()));
      branches = product ?? multiply(branches, [opaque(node)]) ?? branches;
    }
    const shape = shapeOf(branches);
    this.#shapes.set(conjunction.key, shape);
    return shape;
  }

  #expand(node: SchemaNode, path: Set<SchemaNode>): readonly Branch[] {
    if (node.raw === false) return [];
    if (!isJsonObject(node.raw) || path.has(node)) return [{ literals: [], option: undefined }];
    const known = this.#branches.get(node.id);
    if (known !== undefined) return known;
    path.add(node);
    const branches = this.#expandKeywords(node, keywords(node), path);
    path.delete(node);
    if (path.size === 0) this.#branches.set(node.id, branches);
    return branches;
  }

  #expandKeywords(node: SchemaNode, own: JsonObject, path: Set<SchemaNode>): readonly Branch[] {
    let branches: readonly Branch[] = [{ literals: ownLiterals(node, own), option: undefined }];
    const and = (more: readonly Branch[]): void => {
      branches = multiply(branches, more) ?? multiply(branches, [opaque(node)]) ?? branches;
    };
    const list = (keyword: string): SchemaNode[] =>
      Array.isArray(own[keyword]) ? own[keyword].map((_, index) => node.graph.child(node, keyword, index)) : [];

    if (own["$ref"] !== undefined) {
      const target = node.graph.target(node);
      and(target === undefined ? [opaque(node, "its $ref does not resolve")] : this.#expand(target, path));
    }
    if (own["$dynamicRef"] !== undefined) {
      const targets = node.graph.dynamicTargets(node);
      const [target] = targets;
      and(
        target !== undefined && targets.length === 1
          ? this.#expand(target, path)
          : [opaque(node, "its $dynamicRef has several possible targets")],
      );
    }
    for (const member of list("allOf")) and(this.#expand(member, path));
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const options = list(keyword);
      if (options.length === 0) continue;
      const exclusive: readonly Literal[] =
        keyword === "oneOf" && options.length > 1 ? [{ kind: "one-of", node, options }] : [];
      and(
        options.flatMap((option) =>
          this.#expand(option, path).map((branch) => ({
            literals: [...branch.literals, ...exclusive],
            option: branch.option ?? option,
          })),
        ),
      );
    }
    if (own["if"] !== undefined && (own["then"] !== undefined || own["else"] !== undefined)) {
      const condition = node.graph.child(node, "if");
      const branch = (keyword: string): readonly Branch[] =>
        own[keyword] === undefined
          ? [{ literals: [], option: undefined }]
          : this.#expand(node.graph.child(node, keyword), path);
      const yes = multiply(this.#expand(condition, path), branch("then")) ?? [opaque(node)];
      const no = branch("else").map((other) => ({
        ...other,
        literals: [...other.literals, { kind: "not", node: condition } as const],
      }));
      and([...yes, ...no]);
    }
    return ["unevaluatedProperties", "unevaluatedItems"].reduce(
      (list, keyword) => withUnevaluated(node, own, list, keyword as "unevaluatedItems"),
      branches,
    );
  }
}

function ownLiterals(node: SchemaNode, own: JsonObject): Literal[] {
  const literals: Literal[] = [];
  if (Object.keys(own).some((keyword) => assertions.has(keyword))) literals.push({ kind: "own", node });
  if (own["not"] !== undefined) literals.push({ kind: "not", node: node.graph.child(node, "not") });
  if (isJsonObject(own["dependentSchemas"])) {
    for (const name of Object.keys(own["dependentSchemas"])) {
      literals.push({ kind: "dependent-schema", node, name, schema: node.graph.child(node, "dependentSchemas", name) });
    }
  }
  return literals;
}

function withUnevaluated(
  node: SchemaNode,
  own: JsonObject,
  branches: readonly Branch[],
  keyword: "unevaluatedProperties" | "unevaluatedItems",
): readonly Branch[] {
  if (own[keyword] === undefined) return branches;
  return branches.map((branch) => {
    const over = branch.literals.flatMap((literal) => (literal.kind === "own" ? [literal.node] : []));
    const plain =
      branches.length === 1 &&
      branch.literals.every((literal) => literal.kind === "own") &&
      !over.some((other) => keywords(other)["contains"] !== undefined);
    return { ...branch, literals: [...branch.literals, { kind: "unevaluated", node, keyword, over, exact: plain }] };
  });
}

function opaque(node: SchemaNode, reason = "it combines too many alternatives"): Branch {
  return { literals: [{ kind: "opaque", node, reason }], option: undefined };
}

/** Undefined when there would be too many. */
function multiply(left: readonly Branch[], right: readonly Branch[]): readonly Branch[] | undefined {
  if (left.length * right.length > mostBranches && left.length > 1 && right.length > 1) return undefined;
  if (left.length === 1 && left[0]?.literals.length === 0 && left[0].option === undefined) return right;
  return left.flatMap((a) =>
    right.map((b) => ({ literals: [...a.literals, ...b.literals], option: a.option ?? b.option })),
  );
}

/** A text that is equal for equal literals of one side. */
export function literalKey(literal: Literal): string {
  switch (literal.kind) {
    case "own":
      return String(literal.node.id);
    case "dependent-schema":
      return `dependent${literal.schema.id}`;
    case "unevaluated":
      return `${literal.keyword}${literal.node.id}(${literal.over.map((node) => node.id).join(",")})`;
    default:
      return `${literal.kind}${literal.node.id}`;
  }
}

function shapeOf(branches: readonly Branch[]): Shape {
  const alternatives = new Map<JsonType, Alternative[]>();
  const seen = new Set<string>();
  let count = 0;
  for (const branch of branches) {
    const literals = new Map(branch.literals.map((literal) => [literalKey(literal), literal]));
    const key = [...literals.keys()].toSorted().join("&");
    const owns = [...literals.values()].flatMap((literal) => (literal.kind === "own" ? [literal.node] : []));
    for (const type of jsonTypes) {
      if (!owns.every((node) => allows(node, type))) continue;
      const values = finiteValues(owns, type);
      if (values?.length === 0 || seen.has(`${type}:${key}`)) continue;
      seen.add(`${type}:${key}`);
      const atoms = [...literals.values()]
        .filter((literal) => literal.kind !== "own")
        .filter((literal) => concerns(literal, type));
      const alternative: Alternative = { key: `${type}:${key}`, type, owns, atoms, values, option: branch.option };
      const list = alternatives.get(type);
      if (list === undefined) alternatives.set(type, [alternative]);
      else list.push(alternative);
      count += 1;
    }
  }
  return { alternatives, count };
}

function concerns(literal: Literal, type: JsonType): boolean {
  if (literal.kind === "dependent-schema") return type === "object";
  if (literal.kind !== "unevaluated") return true;
  return type === (literal.keyword === "unevaluatedItems" ? "array" : "object");
}

function allows(node: SchemaNode, type: JsonType): boolean {
  const own = keywords(node);
  const written = own["type"];
  if (written === undefined) return true;
  const names = Array.isArray(written) ? written : [written];
  if (names.includes(type) || (type === "number" && names.includes("integer"))) return true;
  return type === "null" && node.graph.dialect === "3.0" && own["nullable"] === true;
}

function finiteValues(owns: readonly SchemaNode[], type: JsonType): readonly Json[] | undefined {
  let values: readonly Json[] | undefined = type === "null" ? [null] : type === "boolean" ? [true, false] : undefined;
  for (const node of owns) {
    const own = keywords(node);
    const lists: (readonly Json[])[] = [];
    if (Array.isArray(own["enum"])) lists.push(own["enum"]);
    if (own["const"] !== undefined) lists.push([own["const"]]);
    for (const list of lists) {
      const fitting = list.filter((value) => typeOf(value) === type);
      values =
        values === undefined
          ? distinct(fitting)
          : values.filter((value) => fitting.some((other) => jsonEqual(value, other)));
    }
  }
  return values;
}
