import type * as Avsc from "avsc";
import { createRequire } from "node:module";
import type { Json, Witness } from "@concordat/model";
import type { AvroType } from "./avro-type.ts";
import { canonicalText } from "./canonical-text.ts";
import { NoSampleError, sampleAlong, sampleValue } from "./sample-value.ts";
import { type Incompatibility, readerIncompatibilities } from "./schema-compatibility.ts";

const avsc = createRequire(import.meta.url)("avsc") as typeof Avsc;

/** An encoded event, or why none can be shown; `reason` also says when an independent decoder reads it all the same. */
export interface WitnessResult {
  readonly witness?: Witness;
  readonly reason?: string;
}

/**
 * An event that the writer can send and the reader cannot read, checked by encoding it and decoding it with avsc, which
 * resolves schemas by its own rules.
 */
export function avroWitness(reader: AvroType, writer: AvroType, found: Incompatibility): WitnessResult {
  try {
    const write = avsc.Type.forSchema(JSON.parse(canonicalText(writer)) as never, { wrapUnions: true });
    const value = sampleAlong(writer, found.path, (type) => leafValue(found, type));
    const bytes = write.toBuffer(value);
    const shown = JSON.parse(write.toString(value)) as Json;
    const witness: Witness = { direction: "event", value: shown, encoded: bytes.toString("base64") };
    const refusal = refusalOf(reader, write, bytes);
    if (refusal !== undefined) return { witness: { ...witness, refusal } };
    return {
      witness,
      reason: "an independent decoder reads this event, but Java's rules, which registries apply, refuse the pair",
    };
  } catch (error) {
    if (error instanceof NoSampleError) return { reason: `no event can be shown: ${error.message}` };
    return { reason: `no event can be shown: avsc does not take the writer's schema (${firstLine(error)})` };
  }
}

function refusalOf(reader: AvroType, write: ReturnType<typeof avsc.Type.forSchema>, bytes: Buffer): string | undefined {
  try {
    const read = avsc.Type.forSchema(JSON.parse(canonicalText(reader)) as never, { wrapUnions: true });
    read.fromBuffer(bytes, read.createResolver(write));
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

/** The part of the event that cannot be read. */
function leafValue(found: Incompatibility, type: AvroType): unknown {
  const { reader } = found;
  if (found.type === "MISSING_ENUM_SYMBOLS" && type.kind === "enum" && reader.kind === "enum") {
    return type.symbols.find((symbol) => !reader.symbols.includes(symbol)) ?? sampleValue(type);
  }
  if (found.type === "MISSING_UNION_BRANCH" && reader.kind === "union") {
    const near = reader.branches.find((branch) => branch.kind === type.kind);
    const [inner] = near === undefined ? [] : readerIncompatibilities(near, type);
    if (inner !== undefined && inner.type !== "MISSING_UNION_BRANCH") {
      return sampleAlong(type, inner.path, (part) => leafValue(inner, part));
    }
  }
  return sampleValue(type);
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n", 1)[0] ?? "").slice(0, 300);
}
