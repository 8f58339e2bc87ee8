import type { Type } from "avsc";
import type { AvroJson, EventDescriptor } from "./event-descriptor.ts";
import { EventError, type EventViolation } from "./event-errors.ts";
import { parseSchemaText } from "./event-schema-check.ts";
import { compileType } from "./event-type.ts";
import { FRAME_SIZE, writeFrame } from "./event-wire.ts";

/** Turns one event's values into wire bytes and back. Compiled once, when first used. */
export interface EventCodec<Event, Input = Event> {
  readonly descriptor: EventDescriptor;
  /** The schema as registries take it: compact JSON text. */
  readonly schemaText: string;
  /**
   * A value as framed bytes (Confluent wire format). Fields with a default may be left out.
   *
   * @throws EventError `EVENT_VALUE_INVALID` with every violation
   */
  encode(value: Input, schemaId: number): Buffer;
  /**
   * A reader for messages that were written with another schema (Avro schema resolution).
   *
   * @param writerSchema - The writer's schema text; undefined means this codec's own.
   * @throws EventError `EVENT_SCHEMA_INVALID`, `EVENT_SCHEMA_INCOMPATIBLE`
   */
  reader(writerSchema?: string): EventReader<Event>;
}

/** Decodes a framed message. @throws EventError `EVENT_BYTES_INVALID` */
export type EventReader<Event> = (message: Buffer) => Event;

const INITIAL_SIZE = 1024;

/** The codec of an event. Generated code exports one per event. */
export function eventCodec<Event, Input = Event>(descriptor: EventDescriptor): EventCodec<Event, Input> {
  let compiled: Type | undefined;
  const typeOf = (): Type => (compiled ??= compileType(descriptor.schema, descriptor.mapping));
  let scratch = Buffer.allocUnsafeSlow(INITIAL_SIZE);
  let text: string | undefined;
  const textOf = (): string => (text ??= JSON.stringify(descriptor.schema));
  return {
    descriptor,
    get schemaText() {
      return textOf();
    },
    encode(value, schemaId) {
      const type = typeOf();
      try {
        let end = type.encode(value, scratch, FRAME_SIZE);
        if (end < 0) {
          scratch = Buffer.allocUnsafeSlow(2 * (scratch.length - end));
          end = type.encode(value, scratch, FRAME_SIZE);
        }
        writeFrame(scratch, schemaId);
        return Buffer.from(scratch.subarray(0, end));
      } catch (cause) {
        if (cause instanceof EventError) throw cause;
        throw invalidValue(descriptor, type, value);
      }
    },
    reader(writerSchema) {
      const type = typeOf();
      if (writerSchema === undefined || writerSchema === textOf()) return readerOf(descriptor, type);
      return readerOf(descriptor, type, resolverOf(descriptor, type, parseSchemaText(writerSchema)));
    },
  };
}

function resolverOf(descriptor: EventDescriptor, type: Type, writer: AvroJson): ReturnType<Type["createResolver"]> {
  const writerType = compileType(writer, descriptor.mapping);
  try {
    return type.createResolver(writerType);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 300) : "";
    throw new EventError(
      "EVENT_SCHEMA_INCOMPATIBLE",
      `${descriptor.fullName} cannot read the writer's schema: ${reason}`,
      { cause },
    );
  }
}

function readerOf<Event>(
  { fullName }: EventDescriptor,
  type: Type,
  resolver?: ReturnType<Type["createResolver"]>,
): EventReader<Event> {
  return (message) => {
    let end: number;
    let value: unknown;
    try {
      ({ value, offset: end } = type.decode(message, FRAME_SIZE, resolver));
    } catch (cause) {
      const reason =
        cause instanceof RangeError && /call stack/.test(cause.message) ? "too deeply nested" : messageOf(cause);
      throw new EventError("EVENT_BYTES_INVALID", `${fullName}: ${reason}`, { cause });
    }
    if (end < 0) throw new EventError("EVENT_BYTES_INVALID", `${fullName}: the message ends in the middle of a value`);
    if (end < message.length) {
      throw new EventError(
        "EVENT_BYTES_INVALID",
        `${fullName}: expected the end of the message, got ${message.length - end} more bytes`,
      );
    }
    return value as Event;
  };
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
}

// avsc's own message quotes the value, which may be private: ours names places and kinds only.
function invalidValue({ fullName }: EventDescriptor, type: Type, value: unknown): EventError {
  const violations: EventViolation[] = [];
  try {
    type.isValid(value, {
      errorHook: (path, got, expected) => {
        violations.push({ pointer: pointerOf(path), expected: nameOf(expected), got: kindOf(got) });
      },
    });
  } catch (problem) {
    violations.push({ pointer: "", expected: "a value of one branch of the union", got: messageOf(problem) });
  }
  const places = violations
    .slice(0, 5)
    .map(({ pointer, expected, got }) => `${pointer === "" ? "/" : pointer}: expected ${expected}, got ${got}`);
  const more = violations.length > 5 ? `; and ${violations.length - 5} more` : "";
  const reason = places.length === 0 ? "the value does not fit the schema" : places.join("; ") + more;
  return new EventError("EVENT_VALUE_INVALID", `${fullName}: ${reason}`, { violations });
}

function pointerOf(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function nameOf(type: Type): string {
  const [kind = "", detail] = type.typeName.split(":");
  if (kind === "logical") return detail ?? kind;
  if (kind === "union") return "one branch of the union";
  if (kind === "abstract") return "bigint within 64 bits";
  return type.name === undefined ? kind : `${kind} ${type.name}`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Buffer.isBuffer(value)) return "bytes";
  if (value instanceof Date) return "Date";
  return typeof value;
}
