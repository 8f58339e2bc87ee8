import { type AvroNamedType, type AvroType, isNamed } from "./avro-type.ts";

/** The types inside a type, in the order of the text. */
export function innerTypes(type: AvroType): readonly AvroType[] {
  switch (type.kind) {
    case "record":
      return type.fields.map((field) => field.type);
    case "union":
      return type.branches;
    case "array":
      return [type.items];
    case "map":
      return [type.values];
    default:
      return [];
  }
}

/** Visits every type that a schema reaches, a named type once, in the order of the text; without recursion. */
export function walkTypes(root: AvroType, visit: (type: AvroType, depth: number) => void): void {
  const seen = new Set<AvroType>();
  const stack: { readonly type: AvroType; readonly depth: number }[] = [{ type: root, depth: 1 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { type, depth } = next;
    if (isNamed(type)) {
      if (seen.has(type)) continue;
      seen.add(type);
    }
    visit(type, depth);
    for (const inner of innerTypes(type).toReversed()) stack.push({ type: inner, depth: depth + 1 });
  }
}

/** The levels of types that a printer descends. */
export function typeDepth(root: AvroType): number {
  let deepest = 0;
  walkTypes(root, (_type, depth) => {
    deepest = Math.max(deepest, depth);
  });
  return deepest;
}

/** The named types that a schema reaches, in the order of their first use. */
export function namedTypes(root: AvroType): AvroNamedType[] {
  const found: AvroNamedType[] = [];
  walkTypes(root, (type) => {
    if (isNamed(type)) found.push(type);
  });
  return found;
}
