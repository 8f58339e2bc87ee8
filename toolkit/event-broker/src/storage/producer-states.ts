import { ErrorCode } from "../protocol/errors.ts";
import type { BatchHeader } from "../protocol/record-batch.ts";

/** Batches remembered for each producer, as in Kafka: what a client may have in flight. */
const REMEMBERED = 5;
const SEQUENCES = 2 ** 31;

interface StoredSequence {
  readonly first: number;
  readonly last: number;
  readonly offset: number;
}

interface ProducerState {
  epoch: number;
  readonly recent: StoredSequence[];
}

/** A producer's state as it stands in a checkpoint: id, epoch, then first, last, offset of each remembered batch. */
export type SavedProducer = readonly [id: number, epoch: number, ...sequences: number[]];

export type SequenceVerdict =
  | { readonly kind: "append" }
  | { readonly kind: "duplicate"; readonly offset: number }
  | { readonly kind: "refused"; readonly error: ErrorCode };

const APPEND: SequenceVerdict = { kind: "append" };

/** What one partition remembers of its idempotent producers. */
export class ProducerStates {
  readonly #limit: number;
  /** In the order of last use. */
  readonly #byId = new Map<number, ProducerState>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a batch continues its producer's sequence, repeats a part of it, or leaves a gap. */
  judge(header: BatchHeader): SequenceVerdict {
    const state = header.producerId === -1 ? undefined : this.#byId.get(header.producerId);
    if (state === undefined) return APPEND;
    if (header.producerEpoch < state.epoch) return { kind: "refused", error: ErrorCode.invalidProducerEpoch };
    if (header.producerEpoch > state.epoch) {
      return header.baseSequence === 0 ? APPEND : { kind: "refused", error: ErrorCode.outOfOrderSequenceNumber };
    }
    const last = lastSequence(header);
    const repeated = state.recent.find((stored) => stored.first === header.baseSequence && stored.last === last);
    if (repeated !== undefined) return { kind: "duplicate", offset: repeated.offset };
    const expected = ((state.recent.at(-1)?.last ?? -1) + 1) % SEQUENCES;
    return header.baseSequence === expected ? APPEND : { kind: "refused", error: ErrorCode.outOfOrderSequenceNumber };
  }

  /** Remembers a batch that was stored at `offset`. */
  remember(header: BatchHeader, offset: number): void {
    if (header.producerId === -1) return;
    let state = this.#byId.get(header.producerId);
    if (state === undefined || state.epoch !== header.producerEpoch) {
      state = { epoch: header.producerEpoch, recent: [] };
    }
    state.recent.push({ first: header.baseSequence, last: lastSequence(header), offset });
    if (state.recent.length > REMEMBERED) state.recent.shift();
    this.#byId.delete(header.producerId);
    this.#byId.set(header.producerId, state);
    this.#forgetOldest();
  }

  #forgetOldest(): void {
    if (this.#byId.size <= this.#limit) return;
    for (const oldest of this.#byId.keys()) {
      this.#byId.delete(oldest);
      return;
    }
  }

  save(): SavedProducer[] {
    return [...this.#byId].map(([id, { epoch, recent }]) => [
      id,
      epoch,
      ...recent.flatMap(({ first, last, offset }) => [first, last, offset]),
    ]);
  }

  restore(saved: readonly SavedProducer[]): void {
    this.#byId.clear();
    for (const [id, epoch, ...numbers] of saved) {
      const recent: StoredSequence[] = [];
      for (let at = 0; at + 2 < numbers.length; at += 3) {
        recent.push({ first: numbers[at] ?? 0, last: numbers[at + 1] ?? 0, offset: numbers[at + 2] ?? 0 });
      }
      this.#byId.set(id, { epoch, recent });
    }
  }
}

function lastSequence(header: BatchHeader): number {
  return (header.baseSequence + header.records - 1) % SEQUENCES;
}
