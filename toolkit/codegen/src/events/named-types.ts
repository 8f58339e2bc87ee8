import {
  ContractError,
  isJsonObject,
  type AvroContract,
  type AvroEvent,
  type Json,
  type JsonObject,
} from "@concordat/model";

/** A record, enum or fixed, met while walking an event. */
export interface NamedType {
  readonly fullName: string;
  readonly kind: "record" | "enum" | "fixed";
  readonly schema: JsonObject;
  /** The namespace inside it. */
  readonly namespace: string;
}

const PRIMITIVES: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "int",
  "long",
  "float",
  "double",
  "bytes",
  "string",
]);
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const MAX_DEPTH = 64;

export function isPrimitive(name: string): boolean {
  return PRIMITIVES.has(name);
}

/** A type's name as it is known everywhere: `Money` inside `concordat.shared` is `concordat.shared.Money`. */
export function fullNameOf(name: string, namespace: string): string {
  return name.includes(".") || namespace === "" || isPrimitive(name) ? name : `${namespace}.${name}`;
}

export function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** The fields of a record, those without a name left out. */
export function fieldsOf(record: JsonObject): readonly (JsonObject & { readonly name: string })[] {
  const fields = Array.isArray(record["fields"]) ? record["fields"] : [];
  return fields.filter(
    (field): field is JsonObject & { name: string } => isJsonObject(field) && typeof field["name"] === "string",
  );
}

/**
 * Every named type of a contract's events by full name, in the order of first definition.
 *
 * @throws ContractError for what cannot become TypeScript, with the place where the type is defined
 */
export function namedTypes(contract: AvroContract): ReadonlyMap<string, NamedType> {
  const types = new Map<string, NamedType>();
  for (const event of contract.events)
    new Walk(contract, event, types).visit(event.schema, { owner: event.fullName, namespace: "", depth: 0 });
  return types;
}

/** What is refused, in the words of a contract error. */
export interface EventRefusal {
  readonly code: string;
  readonly expected: string;
  readonly got: string;
  readonly advice?: string;
}

/** An error at the definition of a type. */
export function typeError(
  contract: AvroContract,
  event: AvroEvent,
  fullName: string,
  refusal: EventRefusal,
): ContractError {
  const location = contract.types.get(fullName) ?? event.location;
  return new ContractError({ ...refusal, position: contract.position(location) });
}

interface Place {
  /** The named type that the node belongs to. */
  readonly owner: string;
  readonly namespace: string;
  readonly depth: number;
}

class Walk {
  readonly #contract: AvroContract;
  readonly #event: AvroEvent;
  readonly #types: Map<string, NamedType>;

  constructor(contract: AvroContract, event: AvroEvent, types: Map<string, NamedType>) {
    this.#contract = contract;
    this.#event = event;
    this.#types = types;
  }

  visit(schema: Json | undefined, place: Place): void {
    const { owner } = place;
    if (place.depth > MAX_DEPTH)
      this.#refuse(owner, { code: "EVENT_TOO_DEEP", expected: `at most ${MAX_DEPTH} levels of nesting`, got: "more" });
    const inside = { ...place, depth: place.depth + 1 };
    if (typeof schema === "string") return;
    if (Array.isArray(schema)) {
      if (schema.length === 0)
        this.#refuse(owner, {
          code: "EVENT_UNION_EMPTY",
          expected: "a union with at least one branch",
          got: "an empty one",
        });
      for (const branch of schema) this.visit(branch, inside);
      return;
    }
    if (!isJsonObject(schema)) {
      this.#refuse(owner, { code: "EVENT_TYPE_INVALID", expected: "an Avro type", got: String(schema) });
      return;
    }
    const { type } = schema;
    if (typeof type === "object") this.visit(type, inside);
    else if (type === "array") this.#visitArray(schema, inside);
    else if (type === "map") this.visit(schema["values"], inside);
    else if (type === "record" || type === "error" || type === "enum" || type === "fixed")
      this.#define(type, schema, inside);
  }

  #visitArray(schema: JsonObject, place: Place): void {
    if (schema["items"] === "null") {
      this.#refuse(place.owner, {
        code: "EVENT_ARRAY_OF_NULL",
        expected: "an array of something",
        got: "an array of null",
      });
    }
    this.visit(schema["items"], place);
  }

  #define(type: "record" | "error" | "enum" | "fixed", schema: JsonObject, place: Place): void {
    const { name, namespace: declared } = schema;
    if (typeof name !== "string") {
      this.#refuse(place.owner, { code: "EVENT_NAME_INVALID", expected: `a name of the ${type}`, got: "none" });
      return;
    }
    const fullName = fullNameOf(name, typeof declared === "string" ? declared : place.namespace);
    if (this.#types.has(fullName)) return;
    for (const part of fullName.split(".")) this.#checkName(part, "types", fullName);
    const namespace = fullName.includes(".") ? fullName.slice(0, fullName.lastIndexOf(".")) : "";
    this.#types.set(fullName, { fullName, kind: type === "error" ? "record" : type, schema, namespace });
    for (const symbol of strings(schema["symbols"])) this.#checkName(symbol, "enum symbols", fullName);
    for (const field of fieldsOf(schema)) {
      this.#checkName(field.name, "fields", fullName);
      this.visit(field["type"], { owner: fullName, namespace, depth: place.depth });
    }
  }

  #checkName(name: string, what: string, owner: string): void {
    if (!NAME.test(name)) {
      this.#refuse(owner, {
        code: "EVENT_NAME_INVALID",
        expected: `names of ${what} made of letters, digits and _`,
        got: JSON.stringify(name),
      });
    }
    if (name in Object.prototype) {
      const advice = "Rename it and keep the old name in `aliases`.";
      this.#refuse(owner, {
        code: "EVENT_NAME_RESERVED",
        expected: `names of ${what} that JavaScript objects do not inherit`,
        got: JSON.stringify(name),
        advice,
      });
    }
  }

  #refuse(owner: string, refusal: EventRefusal): void {
    throw typeError(this.#contract, this.#event, owner, refusal);
  }
}
