/** `strict` is the specification's rule (ASCII), `unicode` that of Java's parser, `any` only asks for a name. */
export type NameRule = "strict" | "unicode" | "any";

const rules = {
  strict: { first: /^[A-Za-z_]/, whole: /^[A-Za-z0-9_]+$/ },
  // Java looks at UTF-16 units: letters of the basic plane only.
  unicode: { first: /^[\p{L}_]/u, whole: /^(?:(?![\u{10000}-\u{10ffff}])[\p{L}\p{Nd}_])+$/u },
} as const;

/** The problem of a simple name, in the words of Java's validators; undefined when there is none. */
export function nameProblem(name: string, rule: NameRule): string | undefined {
  if (rule === "any") return undefined;
  if (name === "") return "Empty name";
  if (!rules[rule].first.test(name)) return `Illegal initial character: ${name}`;
  return rules[rule].whole.test(name) ? undefined : `Illegal character in: ${name}`;
}
