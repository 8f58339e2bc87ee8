import { compareDecimals } from "./decimal.ts";
import type { Workshop } from "./difference.ts";
import { arrayFacts, numberFacts, stringFacts } from "./facts.ts";
import { promise } from "./text-promise.ts";
import { itemNodes } from "./generate.ts";
import type { Reading } from "./reading.ts";
import type { Alternative } from "./shape.ts";

/** Whether no text fulfils the patterns, formats and lengths of a sender's alternative; asked when something differs. */
export function isImpossibleText(alternative: Alternative, { languages }: Workshop): boolean {
  if (alternative.type !== "string") return false;
  const facts = stringFacts(alternative);
  return facts.patterns.length > 0 && languages.isEmpty(promise(facts));
}

/** Whether a sender's alternative plainly has no instance: what cannot be sent breaks nobody. */
export function isImpossible(alternative: Alternative, reading: Reading, { shapes, views }: Workshop): boolean {
  switch (alternative.type) {
    case "number": {
      const { minimum, maximum } = numberFacts(alternative);
      if (minimum === undefined || maximum === undefined) return false;
      const order = compareDecimals(minimum.value, maximum.value);
      return order > 0 || (order === 0 && (minimum.exclusive || maximum.exclusive));
    }
    case "string": {
      const { minLength, maxLength } = stringFacts(alternative);
      return minLength !== undefined && maxLength !== undefined && minLength.value > maxLength.value;
    }
    case "array": {
      const { minItems, maxItems, layers, contains } = arrayFacts(alternative, true);
      const absent = contains.some(
        ({ least: wanted, value }) =>
          wanted > 0 &&
          layers.every(({ prefix }) => prefix.length === 0) &&
          shapes.of(shapes.conjunction([...itemNodes(layers, 0), value])).count === 0,
      );
      if (absent) return true;
      const least = minItems?.value ?? 0;
      if (least > (maxItems?.value ?? Infinity)) return true;
      return least > 0 && shapes.of(shapes.conjunction(itemNodes(layers, 0))).count === 0;
    }
    case "object": {
      const view = views.of(alternative, reading, "sender");
      return [...view.required.keys()].some((name) => {
        const nodes = view.member(name);
        return nodes === undefined || shapes.of(shapes.conjunction(nodes)).count === 0;
      });
    }
    case "null":
    case "boolean":
      return false;
  }
}
