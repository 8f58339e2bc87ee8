import { isJsonObject, type Json, type Location, type Operation, type Parameter } from "@concordat/model";
import { jsonEqual } from "../schema/json-value.ts";
import { type Context, at, requestOf, tell } from "./context.ts";
import { parameterText } from "./parameter-text.ts";
import { inPlace } from "./schema-annotations.ts";
import { keywords } from "../schema/schema-node.ts";
import { templateNames } from "./path-template.ts";

const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** Parameters by what identifies them on the wire: place and name; path parameters by their place in the template. */
export function parametersOf(operation: Operation): Map<string, Parameter> {
  const names = templateNames(operation.path);
  const found = new Map<string, Parameter>();
  for (const parameter of operation.parameters) {
    if (parameter.in === "header" && ignoredHeaders.has(parameter.name.toLowerCase())) continue;
    const index = parameter.in === "path" ? names.indexOf(parameter.name) : -1;
    const name = parameter.in === "header" ? parameter.name.toLowerCase() : index < 0 ? parameter.name : `#${index}`;
    found.set(`${parameter.in}:${name}`, parameter);
  }
  return found;
}

/** Compares the parameters of a pair of operations. */
export function compareParameters(context: Context): void {
  const [before, after] = [parametersOf(context.base), parametersOf(context.head)];
  const moved = new Set<string>();
  for (const [key, parameter] of before) {
    const now = after.get(key);
    if (now !== undefined) {
      compareParameter(context, parameter, now);
      continue;
    }
    const elsewhere = [...after].find(
      ([other, candidate]) => !before.has(other) && candidate.name.toLowerCase() === parameter.name.toLowerCase(),
    );
    if (elsewhere === undefined) removed(context, parameter);
    else {
      moved.add(elsewhere[0]);
      movedTo(context, parameter, elsewhere[1]);
    }
  }
  for (const [key, parameter] of after) if (!before.has(key) && !moved.has(key)) added(context, parameter);
}

function removed(context: Context, parameter: Parameter): void {
  const subject = `parameter:${parameter.in}:${parameter.name}`;
  const flows = context.inward === "response" && parameter.required;
  tell(context, {
    rule: flows ? "webhook-parameter-removed" : "parameter-removed",
    subject,
    facet: "",
    base: parameter.location,
    head: undefined,
    headMark: context.head.location,
    message: `The ${parameter.in} parameter \`${parameter.name}\` was removed from ${context.head.key}`,
    ...(flows
      ? {
          witness: {
            direction: context.inward,
            value: requestOf(context, { without: `${parameter.in} ${parameter.name}` }),
          },
        }
      : {}),
  });
}

function movedTo(context: Context, parameter: Parameter, now: Parameter): void {
  tell(context, {
    rule: "parameter-moved",
    subject: `parameter:${parameter.name}`,
    facet: "",
    base: parameter.location,
    head: now.location,
    message: `The parameter \`${parameter.name}\` moved from ${parameter.in} to ${now.in}`,
    witness: {
      direction: context.inward,
      value: requestOf(context, { [parameter.in]: { [parameter.name]: sample(context, parameter) } }),
      refusal: `${now.in} parameter ${now.name} is absent`,
    },
  });
}

function added(context: Context, parameter: Parameter): void {
  const subject = `parameter:${parameter.in}:${parameter.name}`;
  if (!parameter.required || context.inward === "response") {
    tell(context, {
      rule: "parameter-added",
      subject,
      facet: "",
      base: undefined,
      head: parameter.location,
      baseMark: context.base.location,
      message: `The ${parameter.in} parameter \`${parameter.name}\` was added to ${context.head.key}`,
    });
    return;
  }
  tell(context, {
    rule: "parameter-added-required",
    subject,
    facet: "",
    base: undefined,
    head: parameter.location,
    baseMark: context.base.location,
    message: `The ${parameter.in} parameter \`${parameter.name}\` was added and is required`,
    witness: {
      direction: context.inward,
      value: requestOf(context, {}),
      refusal: `${parameter.in} parameter ${parameter.name} is absent`,
    },
    ...(parameter.in === "path" ? {} : optional(parameter)),
  });
}

function optional(parameter: Parameter): { readonly fix: NonNullable<Parameters<typeof tell>[1]["fix"]> } {
  const { document, pointer } = at(parameter.location, "required");
  return {
    fix: {
      text: `Make \`${parameter.name}\` optional; the provider supplies a value when it is absent.`,
      edits: [{ document, pointer, value: false }],
    },
  };
}

function compareParameter(context: Context, base: Parameter, head: Parameter): void {
  const subject = `parameter:${head.in}:${head.name}`;
  const where = { base: base.location, head: head.location };
  if (base.name !== head.name && head.in === "path") {
    tell(context, {
      rule: "path-parameter-renamed",
      subject: "parameter-name",
      facet: "",
      ...where,
      message: `The path parameter \`${base.name}\` is called \`${head.name}\``,
    });
  }
  if (base.required !== head.required && head.in !== "path") {
    if (head.required) {
      const flows = context.inward === "request";
      tell(context, {
        rule: "parameter-became-required",
        subject,
        facet: "required",
        ...where,
        message: `The ${head.in} parameter \`${head.name}\` became required`,
        ...(flows
          ? {
              witness: {
                direction: context.inward,
                value: requestOf(context, {}),
                refusal: `${head.in} parameter ${head.name} is absent`,
              },
            }
          : {}),
        ...optional(head),
      });
    } else {
      tell(context, {
        rule: "parameter-became-optional",
        subject,
        facet: "required",
        ...where,
        message: `The ${head.in} parameter \`${head.name}\` became optional`,
      });
    }
  }
  compareSerialization(context, base, head, subject);
  compareFlags(context, base, head, subject);
  compareDefault(context, base, head);
  if (head.deprecated && !base.deprecated)
    tell(context, {
      rule: "deprecated-added",
      subject,
      facet: "deprecated",
      ...where,
      message: `The parameter \`${head.name}\` was deprecated`,
    });
  if (base.schema !== undefined && head.schema !== undefined) {
    context.walk.root(
      base.schema,
      head.schema,
      { reading: { direction: context.inward, text: true }, xml: false },
      context.number,
    );
  } else if (base.content.length > 0 && head.content.length > 0) {
    context.walk.root(
      base.content[0]?.schema,
      head.content[0]?.schema,
      { reading: { direction: context.inward, text: false }, xml: false },
      context.number,
    );
  }
}

function compareSerialization(context: Context, base: Parameter, head: Parameter, subject: string): void {
  const alike =
    base.style === head.style && base.explode === head.explode && base.content.length === head.content.length;
  if (alike && base.content[0]?.name === head.content[0]?.name) return;
  const way = (parameter: Parameter, value: Json): string =>
    parameter.content.length > 0
      ? `${parameter.name}=${JSON.stringify(value)}`
      : parameterText({ ...parameter, name: head.name }, value);
  for (const value of samples(context, base)) {
    const [before, after] = [way(base, value), way(head, value)];
    if (before === after) continue;
    tell(context, {
      rule: "parameter-serialization-changed",
      subject,
      facet: "serialization",
      base: base.location,
      head: head.location,
      message: `The ${head.in} parameter \`${head.name}\` is written \`${after}\` instead of \`${before}\``,
      witness: {
        direction: context.inward,
        value: requestOf(context, { [base.in]: before }),
        refusal: `the head reads ${after} for ${JSON.stringify(value)}`,
      },
    });
    return;
  }
}

/** Values of each kind that the base may send, lists with two items first. */
function samples({ sides, inward }: Context, parameter: Parameter): readonly Json[] {
  const schema = parameter.schema ?? parameter.content[0]?.schema;
  const node = schema === undefined ? undefined : sides.baseNode(schema);
  if (node === undefined) return ["a"];
  const { engine } = sides;
  const conjunction = engine.shapes.conjunction([node]);
  const reading = { direction: inward, text: true };
  const values: Json[] = [];
  for (const alternative of engine.shapes.of(conjunction).alternatives.get("array") ?? []) {
    values.push(...engine.generator.of(alternative, reading, "sender", 1, { itemCount: 2 }));
  }
  for (const alternative of engine.shapes.of(conjunction).alternatives.get("object") ?? []) {
    values.push(
      ...engine.generator.of(alternative, reading, "sender", 2),
      ...engine.generator.of(alternative, reading, "sender", 1, { memberCount: 1 }),
    );
  }
  return [...values, ...engine.generator.instances(conjunction, reading, 2)];
}

function sample(context: Context, parameter: Parameter): Json {
  return samples(context, parameter)[0] ?? "a";
}

function compareFlags(context: Context, base: Parameter, head: Parameter, subject: string): void {
  if (head.in !== "query" || context.inward === "response") return;
  const where = { base: base.location, head: head.location };
  if (base.allowReserved && !head.allowReserved) {
    tell(context, {
      rule: "parameter-allow-reserved-removed",
      subject,
      facet: "allowReserved",
      ...where,
      message: `Reserved characters of the parameter \`${head.name}\` must be escaped`,
      witness: {
        direction: context.inward,
        value: requestOf(context, { query: `${head.name}=a/b?c` }),
        refusal: "reserved characters are not escaped",
      },
    });
  }
  if (base.allowEmptyValue && !head.allowEmptyValue) {
    tell(context, {
      rule: "parameter-allow-empty-removed",
      subject,
      facet: "allowEmptyValue",
      ...where,
      message: `The parameter \`${head.name}\` may not be empty any more`,
      witness: {
        direction: context.inward,
        value: requestOf(context, { query: `${head.name}=` }),
        refusal: "the value is empty",
      },
    });
  }
}

function compareDefault({ sides, ...context }: Context, base: Parameter, head: Parameter): void {
  if (base.schema === undefined || head.schema === undefined) return;
  const read = (
    location: Location,
    side: "base" | "head",
  ): { readonly value: Json; readonly place: Location } | undefined => {
    const node = side === "base" ? sides.baseNode(location) : sides.headNode(location);
    if (node === undefined) return undefined;
    const holder = inPlace(sides.engine.shapes.conjunction([node])).find(
      (other) => isJsonObject(other.raw) && keywords(other)["default"] !== undefined,
    );
    const value = holder === undefined ? undefined : keywords(holder)["default"];
    return holder === undefined || value === undefined ? undefined : { value, place: holder.location };
  };
  const [before, after] = [read(base.schema, "base"), read(head.schema, "head")];
  if (jsonEqual(before?.value, after?.value)) return;
  const word = (found: typeof before): string => (found === undefined ? "absent" : JSON.stringify(found.value));
  tell(
    { ...context, sides },
    {
      rule: "parameter-default-changed",
      subject: "default",
      facet: "",
      base: before?.place ?? base.schema,
      head: after?.place ?? head.schema,
      message: `The default of the parameter \`${head.name}\` ${word(before)} became ${word(after)}`,
    },
  );
}
