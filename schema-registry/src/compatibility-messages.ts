import {
  AmbiguousFieldError,
  AvroSchemaError,
  type AvroType,
  type CompatibilityLevel,
  directionsOf,
  type Incompatibility,
  readerIncompatibilities,
} from "@concordat/compat";

/** An earlier version to compare with. */
export interface EarlierSchema {
  readonly version: number;
  readonly schema: string;
  readonly type: AvroType;
}

const longestSchema = 10_240;

/** Descriptions by type; `%N` is the reader's side, `%O` the writer's, in the registry's words. */
const descriptions: Readonly<Record<Incompatibility["type"], string>> = {
  FIXED_SIZE_MISMATCH: "The size of FIXED type field at path '%P' in the %N schema does not match with the %O schema",
  TYPE_MISMATCH: "The type (path '%P') of a field in the %N schema does not match with the %O schema",
  NAME_MISMATCH: "The name of the schema has changed (path '%P')",
  MISSING_ENUM_SYMBOLS: "The %N schema is missing enum symbols '%M' at path '%P' in the %O schema",
  MISSING_UNION_BRANCH: "The %N schema is missing a type inside a union field at path '%P' in the %O schema",
  READER_FIELD_MISSING_DEFAULT_VALUE:
    "The field '%M' at path '%P' in the %N schema has no default value and is missing in the %O schema",
};

/**
 * Why a new schema may not follow an earlier one under a level, as texts that user interfaces parse; empty: it may.
 */
export function incompatibilityMessages(
  added: AvroType,
  earlier: EarlierSchema,
  level: CompatibilityLevel,
  validateFields = false,
): string[] {
  const messages = directionsOf(level).flatMap((direction) =>
    direction === "backward" ? reasons(added, earlier.type, "new", "old") : reasons(earlier.type, added, "old", "new"),
  );
  if (messages.length === 0) return [];
  return [
    ...messages,
    `{oldSchemaVersion: ${earlier.version}}`,
    `{oldSchema: '${cut(earlier.schema)}'}`,
    `{validateFields: '${validateFields}', compatibility: '${level}'}`,
  ];
}

function reasons(reader: AvroType, writer: AvroType, readerSide: string, writerSide: string): string[] {
  try {
    return readerIncompatibilities(reader, writer).map(({ type, location, message }) => {
      const fill: Readonly<Record<string, string>> = {
        "%N": readerSide,
        "%O": writerSide,
        "%P": location,
        "%M": message,
      };
      const description = descriptions[type].replace(/%[NOPM]/g, (mark) => fill[mark] ?? mark);
      return `{errorType:'${type}', description:'${description}', additionalInfo:'${message}'}`;
    });
  } catch (error) {
    if (error instanceof AmbiguousFieldError)
      return [`Unexpected exception during compatibility check: ${error.message}`];
    if (error instanceof AvroSchemaError) return [`Unexpected exception during compatibility check: ${error.detail}`];
    throw error;
  }
}

function cut(schema: string): string {
  return schema.length <= longestSchema ? schema : `${schema.slice(0, longestSchema)}<truncated>`;
}
