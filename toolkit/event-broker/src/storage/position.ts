/** Offsets of one partition; 2^40 records at a million a second last twelve days, at a thousand 34 years. */
const OFFSETS = 2 ** 40;

/** Partition ids are 1 to 8,191, so that every position is a safe integer. */
export const MAX_PARTITION_ID = 2 ** 13 - 1;

/** The key of a batch in the data file: partition first, then offset. */
export function positionOf(partitionId: number, offset: number): number {
  return partitionId * OFFSETS + offset;
}

export function offsetOf(position: number): number {
  return position % OFFSETS;
}

/** Offsets stop here; a partition that reaches it refuses writes. */
export const MAX_OFFSET = OFFSETS - 1;
