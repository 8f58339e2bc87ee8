import { AvroSchemaError } from "../avro-schema-error.ts";
import { canonicalText } from "../canonical-text.ts";
import { parseAvroSchema } from "../parse-avro-schema.ts";
import { AmbiguousFieldError, readerIncompatibilities } from "../schema-compatibility.ts";
import type { JavaAnswer } from "./ask-java.ts";
import type { SchemaPair } from "./schema-pairs.ts";

/** This package's answer about a pair, in the shape of Java's. */
export function answerLikeJava({ reader, writer }: SchemaPair): JavaAnswer {
  const read = parse(reader);
  const written = parse(writer);
  const texts = {
    ...(read === undefined ? { readerRejected: true } : { readerText: canonicalText(read) }),
    ...(written === undefined ? { writerRejected: true } : { writerText: canonicalText(written) }),
  };
  if (read === undefined || written === undefined) return texts;
  try {
    const found = readerIncompatibilities(read, written, {
      pairs: 2_000_000,
      depth: 1_000,
      incompatibilities: 100_000,
    });
    return {
      ...texts,
      incompatibilities: found.map(({ type, message, location }) => [type, message, location] as const),
    };
  } catch (error) {
    if (error instanceof AmbiguousFieldError) return { ...texts, thrown: error.message };
    throw error;
  }
}

function parse(text: string) {
  try {
    return parseAvroSchema(text).type;
  } catch (error) {
    if (error instanceof AvroSchemaError) return undefined;
    throw error;
  }
}
