import { EventError } from "./event-errors.ts";

/** Bytes before the Avro payload: magic byte 0 and the schema id, 32 bits, big-endian (Confluent wire format). */
export const FRAME_SIZE = 5;

const MAX_SCHEMA_ID = 0x7fffffff;

/** Writes the frame at the start of `target`. */
export function writeFrame(target: Buffer, schemaId: number): void {
  if (!Number.isInteger(schemaId) || schemaId < 0 || schemaId > MAX_SCHEMA_ID) {
    throw new EventError("EVENT_FRAME_INVALID", `expected a schema id between 0 and ${MAX_SCHEMA_ID}, got ${schemaId}`);
  }
  target[0] = 0;
  target.writeInt32BE(schemaId, 1);
}

/** The schema id of a framed message; the Avro payload starts at `FRAME_SIZE`. */
export function readFrame(message: Buffer): number {
  if (message.length < FRAME_SIZE) {
    throw new EventError(
      "EVENT_FRAME_INVALID",
      `expected a message of at least ${FRAME_SIZE} bytes, got ${message.length}`,
    );
  }
  if (message[0] !== 0) {
    throw new EventError("EVENT_FRAME_INVALID", `expected magic byte 0, got ${String(message[0])}`);
  }
  const id = message.readInt32BE(1);
  if (id < 0) throw new EventError("EVENT_FRAME_INVALID", `expected a schema id of at least 0, got ${id}`);
  return id;
}
