import { type Finding, findingId } from "@concordat/model";
import { avroFix } from "./avro-fix.ts";
import { type AvroSide, type ParsedSide, parseSide } from "./avro-side.ts";
import { type AvroWarning, avroWarnings } from "./avro-warnings.ts";
import { avroWitness } from "./avro-witness.ts";
import { type CompatibilityLevel, directionsOf, type ReadingDirection } from "./compatibility-level.ts";
import { AmbiguousFieldError, type Incompatibility, readerIncompatibilities } from "./schema-compatibility.ts";

/**
 * Compares two versions of an event under a compatibility level (transitive levels: call it for each earlier version).
 * Incompatibilities are those of Java's `SchemaCompatibility`, each with its place in both versions, an encoded event
 * that shows it and, where a small edit helps, a fix; warnings tell what Java overlooks.
 * @throws AvroSchemaError when a side does not parse or is beyond a limit
 */
export function compareAvro(base: AvroSide, head: AvroSide, level: CompatibilityLevel = "BACKWARD"): Finding[] {
  const sides = { base: parseSide(base), head: parseSide(head) };
  const broken = directionsOf(level).flatMap((direction) => incompatibilities(sides, direction));
  const warnings = avroWarnings(sides.base.type, sides.head.type).map((warning) => warningFinding(sides, warning));
  const unique = new Map([...broken, ...warnings].map((finding) => [finding.id, finding]));
  return [...unique.values()];
}

interface Sides {
  readonly base: ParsedSide;
  readonly head: ParsedSide;
}

/** Witnesses and fixes are made for this many incompatibilities of a direction; the others are listed without. */
const explained = 50;

function incompatibilities(sides: Sides, direction: ReadingDirection): Finding[] {
  const [reader, writer] = direction === "backward" ? [sides.head, sides.base] : [sides.base, sides.head];
  try {
    const found = readerIncompatibilities(reader.type, writer.type);
    const causes = new Map(
      found.map((each) => [`${each.type} ${each.readerPointer} ${each.writerPointer} ${each.message}`, each]),
    );
    return [...causes.values()].map((each, index) => incompatibilityFinding(sides, direction, each, index < explained));
  } catch (error) {
    if (error instanceof AmbiguousFieldError) return [ambiguousFinding(sides, direction, error)];
    throw error;
  }
}

function incompatibilityFinding(
  sides: Sides,
  direction: ReadingDirection,
  found: Incompatibility,
  explain: boolean,
): Finding {
  const [reader, writer] = direction === "backward" ? [sides.head, sides.base] : [sides.base, sides.head];
  const rule = `avro-${found.type.toLowerCase().replaceAll("_", "-")}`;
  const places = {
    reader: reader.position(found.reader, found.readerPointer),
    writer: writer.position(found.writer, found.writerPointer),
  };
  const pointer = direction === "backward" ? found.readerPointer : found.writerPointer;
  const fix = explain ? avroFix({ direction, ...sides, found }) : undefined;
  return {
    id: findingId(rule, sides.head.document, pointer, `${direction} ${found.message}`),
    rule,
    verdict: "breaking",
    severity: "error",
    message: `${sentences[found.type](found.message)} ${who[direction]}`,
    contract: sides.head.document,
    pointer,
    operations: [],
    consumers: [],
    base: direction === "backward" ? places.writer : places.reader,
    head: direction === "backward" ? places.reader : places.writer,
    ...(explain
      ? avroWitness(reader.type, writer.type, found)
      : { reason: `an event is shown for the first ${explained} findings only` }),
    ...(fix === undefined ? {} : { fix }),
  };
}

const who: Readonly<Record<ReadingDirection, string>> = {
  backward: "The new version cannot read events of the old one.",
  forward: "The old version cannot read events of the new one.",
};

const sentences: Readonly<Record<Incompatibility["type"], (message: string) => string>> = {
  NAME_MISMATCH: (message) => `The reader has another name for the writer's type (${message}).`,
  FIXED_SIZE_MISMATCH: (message) => `The sizes of a fixed differ (${message}).`,
  MISSING_ENUM_SYMBOLS: (message) => `The reader lacks enum symbols ${message} and has no default.`,
  READER_FIELD_MISSING_DEFAULT_VALUE: (message) =>
    `The writer has no field "${message}" and the reader has no default for it.`,
  TYPE_MISMATCH: (message) => `The types differ: ${message}.`,
  MISSING_UNION_BRANCH: (message) => `A branch is missing: ${message}.`,
};

function ambiguousFinding(sides: Sides, direction: ReadingDirection, error: AmbiguousFieldError): Finding {
  const [reader, writer] = direction === "backward" ? [sides.head, sides.base] : [sides.base, sides.head];
  const rule = "avro-ambiguous-field";
  const pointer = direction === "backward" ? error.field.pointer : error.writer.pointer;
  const read = reader.position(reader, error.field.pointer);
  const written = writer.position(error.writer, error.writer.pointer);
  return {
    id: findingId(rule, sides.head.document, pointer, `${direction} ${error.field.name}`),
    rule,
    verdict: "breaking",
    severity: "error",
    message: `The reader's field "${error.field.name}" matches several of the writer's fields by name and alias. ${who[direction]}`,
    contract: sides.head.document,
    pointer,
    operations: [],
    consumers: [],
    base: direction === "backward" ? written : read,
    head: direction === "backward" ? read : written,
    reason: "no event is shown: Java's check throws for the pair of schemas, whatever the event",
  };
}

function warningFinding(sides: Sides, { rule, message, base, head }: AvroWarning): Finding {
  return {
    id: findingId(rule, sides.head.document, head.pointer, message),
    rule,
    verdict: "compatible",
    severity: "warning",
    message,
    contract: sides.head.document,
    pointer: head.pointer,
    operations: [],
    consumers: [],
    base: sides.base.position(base, base.pointer),
    head: sides.head.position(head, head.pointer),
  };
}
