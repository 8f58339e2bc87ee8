import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A field of Kafka's own message definitions, reduced to the versions that the broker speaks. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly versions?: readonly [number, number];
  readonly nullable?: readonly [number, number];
  readonly fields?: readonly Field[];
}

export interface MessageDefinition {
  readonly key: number;
  readonly versions: readonly [number, number];
  readonly request: readonly Field[];
  readonly response: readonly Field[];
}

// From common/message/*.json of org.apache.kafka:kafka-clients:4.3.1 (Apache-2.0).
const FILE = fileURLToPath(new URL("../fixtures/kafka-messages.json", import.meta.url));

/** The definitions by API name: an independent description of what goes over the wire. */
export const MESSAGES = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, MessageDefinition>;

export type Values = Record<string, unknown>;

export const within = (range: readonly [number, number] | undefined, version: number): boolean =>
  range !== undefined && version >= range[0] && version <= range[1];

export const present = (field: Field, version: number): boolean =>
  field.versions === undefined || within(field.versions, version);

function int(size: number, value: unknown): Buffer {
  const buffer = Buffer.alloc(size);
  if (size === 8) buffer.writeBigInt64BE(BigInt(Number(value)));
  else buffer.writeIntBE(Number(value), 0, size);
  return buffer;
}

const SIZES: Readonly<Record<string, number>> = { int8: 1, int16: 2, int32: 4, int64: 8, bool: 1 };

/** Encodes by the definitions, without any code of the broker. Absent values are 0, "", empty or null. */
export function encodeFields(fields: readonly Field[], values: Values, version: number): Buffer {
  return Buffer.concat(
    fields
      .filter((field) => present(field, version))
      .map((field) => encode(field, field.type, values[field.name], version)),
  );
}

function encode(field: Field, type: string, value: unknown, version: number): Buffer {
  const size = SIZES[type];
  if (size !== undefined) return int(size, value ?? 0);
  if (value === null || (value === undefined && within(field.nullable, version))) {
    return type === "string" ? int(2, -1) : int(4, -1);
  }
  if (type === "string") {
    const text = Buffer.from(String(value ?? ""));
    return Buffer.concat([int(2, text.length), text]);
  }
  if (type === "bytes" || type === "records") {
    const bytes = (value ?? Buffer.alloc(0)) as Buffer;
    return Buffer.concat([int(4, bytes.length), bytes]);
  }
  if (type.startsWith("[]")) {
    const items = (value ?? []) as unknown[];
    return Buffer.concat([int(4, items.length), ...items.map((item) => encode(field, type.slice(2), item, version))]);
  }
  return encodeFields(field.fields ?? [], value as Values, version);
}

/** Decodes by the definitions. @throws when bytes are missing or left over */
export function decodeFields(fields: readonly Field[], bytes: Buffer, version: number): Values {
  const cursor = { at: 0 };
  const values = decodeStruct(fields, bytes, version, cursor);
  if (cursor.at !== bytes.length) throw new Error(`${bytes.length - cursor.at} bytes are left over`);
  return values;
}

function decodeStruct(fields: readonly Field[], bytes: Buffer, version: number, cursor: { at: number }): Values {
  const values: Values = {};
  for (const field of fields) {
    if (present(field, version)) values[field.name] = decode(field, field.type, bytes, version, cursor);
  }
  return values;
}

function decode(field: Field, type: string, bytes: Buffer, version: number, cursor: { at: number }): unknown {
  const take = (size: number): Buffer => {
    const taken = bytes.subarray(cursor.at, cursor.at + size);
    if (taken.length !== size) throw new Error(`${field.name}: bytes are missing`);
    cursor.at += size;
    return taken;
  };
  const size = SIZES[type];
  if (type === "bool") return take(1)[0] !== 0;
  if (size === 8) return Number(take(8).readBigInt64BE());
  if (size !== undefined) return take(size).readIntBE(0, size);
  const length =
    type === "string"
      ? take(2).readInt16BE()
      : type.startsWith("[]") || /^(bytes|records)$/.test(type)
        ? take(4).readInt32BE()
        : 0;
  if (length === -1) {
    if (within(field.nullable, version)) return null;
    throw new Error(`${field.name} must not be null in version ${version}`);
  }
  if (type === "string") return take(length).toString();
  if (type === "bytes" || type === "records") return Buffer.from(take(length));
  if (type.startsWith("[]")) {
    return Array.from({ length }, () => decode(field, type.slice(2), bytes, version, cursor));
  }
  return decodeStruct(field.fields ?? [], bytes, version, cursor);
}
