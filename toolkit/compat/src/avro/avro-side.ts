import type { AvroContract, AvroEvent, Position } from "@concordat/model";
import { AvroSchemaError } from "./avro-schema-error.ts";
import type { AvroNamedType, AvroType } from "./avro-type.ts";
import { type ParsedAvroSchema, parseAvroSchema } from "./parse-avro-schema.ts";

/** One version of an event: the contract it stands in and the event itself. */
export interface AvroSide {
  readonly contract: AvroContract;
  readonly event: AvroEvent;
}

/** A side, parsed by Java's rules. */
export interface ParsedSide {
  readonly document: string;
  readonly text: string;
  readonly type: AvroType;
  /** Types that other documents define. */
  readonly known: readonly AvroNamedType[];
  position(type: { readonly document: string }, pointer: string): Position;
}

/** Parses an event's own text, after the documents whose types it uses. @throws AvroSchemaError */
export function parseSide({ contract, event }: AvroSide): ParsedSide {
  const { document } = event.location;
  const source = contract.documents.get(document);
  const own = source !== undefined && source.syntax === "json" && event.location.pointer === "";
  const text = own ? source.text : JSON.stringify(event.schema);
  const known = own ? typesOfOthers(contract, document) : [];
  const { type } = parseAvroSchema(text, { document, known });
  return {
    document,
    text,
    type,
    known,
    position: ({ document: where }, pointer) =>
      own ? contract.position({ document: where, pointer }) : contract.position(event.location),
  };
}

/** Documents may use each other in any order: each is parsed as soon as what it uses is known. */
function typesOfOthers(contract: AvroContract, own: string): AvroNamedType[] {
  const known = new Map<string, AvroNamedType>();
  let waiting = [...contract.documents.values()].filter(({ name, syntax }) => name !== own && syntax === "json");
  for (let before = waiting.length + 1; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter(({ name, text }) => {
      const parsed = attempt(() => parseAvroSchema(text, { document: name, known: known.values() }));
      for (const [full, type] of parsed?.defined ?? []) known.set(full, type);
      return parsed === undefined;
    });
  }
  return [...known.values()];
}

function attempt(parse: () => ParsedAvroSchema): ParsedAvroSchema | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof AvroSchemaError) return undefined;
    throw error;
  }
}
