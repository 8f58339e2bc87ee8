import { ErrorCode } from "../protocol/errors.ts";
import { type BatchHeader, readBatchHeader, stampBatch } from "../protocol/record-batch.ts";
import { offsetAtTimestamp } from "../protocol/records.ts";
import type { LogStatements } from "./log-statements.ts";
import { MAX_OFFSET, offsetOf, positionOf } from "./position.ts";
import { ProducerStates, type SavedProducer } from "./producer-states.ts";
import { Tail, type TailBatch, type TailCache } from "./tail-cache.ts";
import type { TopicConfig } from "./topic-config.ts";

/** Batches after which the state that is not in the batches themselves is written down, to keep starts short. */
const CHECKPOINT_EVERY = 1000;
/** Batches that one step of retention looks at. */
const RETENTION_STEP = 500;

export type Appended =
  | { readonly error: 0; readonly offset: number; readonly stored: TailBatch | null }
  | { readonly error: ErrorCode; readonly offset: -1; readonly stored: null };

export interface PartitionContext {
  readonly statements: LogStatements;
  readonly tails: TailCache;
  readonly producersPerPartition: number;
}

/** The log of one partition: batches on disk, the newest also in memory, and its producers' sequences. */
export class PartitionLog {
  readonly id: number;
  readonly #statements: LogStatements;
  readonly #tails: TailCache;
  readonly #producers: ProducerStates;
  readonly #waiting = new Set<() => void>();
  #tail = new Tail();
  #start = 0;
  #end = 0;
  #bytes = 0;
  #sinceCheckpoint = 0;

  constructor(id: number, context: PartitionContext) {
    this.id = id;
    this.#statements = context.statements;
    this.#tails = context.tails;
    this.#producers = new ProducerStates(context.producersPerPartition);
    this.reload();
  }

  /** Offset of the first record. */
  get start(): number {
    return this.#start;
  }

  /** Offset that the next record gets; also the high watermark, since there is one copy. */
  get end(): number {
    return this.#end;
  }

  /** Bytes of all batches. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Brings memory in line with the data file: the checkpoint, then every batch after it. */
  reload(): void {
    const row = this.#statements.loadPartition.get(this.id);
    this.#tail = new Tail();
    this.#start = Number(row?.["log_start"] ?? 0);
    this.#end = Math.max(this.#start, Number(row?.["checkpoint_end"] ?? 0));
    this.#bytes = Number(row?.["checkpoint_bytes"] ?? 0);
    this.#sinceCheckpoint = 0;
    this.#producers.restore(JSON.parse(String(row?.["checkpoint_producers"] ?? "[]")) as SavedProducer[]);
    const [from, to] = this.#range(this.#end);
    for (const batch of this.#statements.headers.iterate(from, to)) {
      const bytes = batch["header"] as Uint8Array;
      const header = readBatchHeader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      const offset = offsetOf(Number(batch["position"]));
      this.#producers.remember(header, offset);
      this.#end = offset + header.records;
      this.#bytes += Number(batch["size"]);
      this.#sinceCheckpoint += 1;
    }
  }

  /**
   * Stores a checked batch, inside the committer's transaction. The bytes are stamped with their offset.
   * Readers see it after {@link publish}.
   */
  append(batch: Buffer, header: BatchHeader): Appended {
    const verdict = this.#producers.judge(header);
    if (verdict.kind === "duplicate") return { error: 0, offset: verdict.offset, stored: null };
    if (verdict.kind === "refused") return { error: verdict.error, offset: -1, stored: null };
    const offset = this.#end;
    if (offset + header.records > MAX_OFFSET) return { error: ErrorCode.policyViolation, offset: -1, stored: null };
    stampBatch(batch, offset);
    this.#statements.insert.run(positionOf(this.id, offset), header.records, header.maxTimestamp, batch);
    this.#producers.remember(header, offset);
    this.#end = offset + header.records;
    this.#bytes += batch.length;
    this.#sinceCheckpoint += 1;
    if (this.#sinceCheckpoint >= CHECKPOINT_EVERY) this.checkpoint();
    // A copy: the batch may be a few bytes of a large frame.
    return { error: 0, offset, stored: { baseOffset: offset, nextOffset: this.#end, data: Buffer.from(batch) } };
  }

  /** Shows a stored batch to consumers that wait. */
  publish(batch: TailBatch): void {
    this.#tails.push(this.#tail, batch);
    this.wake();
  }

  /** Writes down what a start would otherwise have to work out, inside a transaction. */
  checkpoint(): void {
    if (this.#sinceCheckpoint === 0) return;
    const producers = JSON.stringify(this.#producers.save());
    this.#statements.checkpoint.run(this.#start, this.#end, this.#bytes, producers, this.id);
    this.#sinceCheckpoint = 0;
  }

  /** Calls `wake` at the next append or removal; returns the way to cancel. */
  onChange(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }

  wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /**
   * Whole batches from the one that holds `offset`, up to `maxBytes`; the first one whatever its size when
   * `atLeastOne`.
   */
  read(offset: number, maxBytes: number, atLeastOne: boolean): Uint8Array[] {
    if (offset >= this.#end) return [];
    const found: Uint8Array[] = [];
    let size = 0;
    const take = (data: Uint8Array): boolean => {
      size += data.length;
      if (size > maxBytes && !(atLeastOne && found.length === 0)) return false;
      found.push(data);
      return size < maxBytes;
    };
    const inTail = this.#tail.find(offset);
    if (inTail === -1) {
      this.#readStored(offset, take);
      return found;
    }
    for (let index = inTail; ; index += 1) {
      const batch = this.#tail.at(index);
      if (batch === undefined || !take(batch.data)) return found;
    }
  }

  #readStored(offset: number, take: (data: Uint8Array) => boolean): void {
    const holding = this.#statements.holding.get(positionOf(this.id, 0), positionOf(this.id, offset));
    const [from, to] = this.#range(offset);
    const first = holding === undefined ? from : Number(holding["position"]);
    for (const row of this.#statements.read.iterate(first, to)) {
      if (!take(row["data"] as Uint8Array)) return;
    }
  }

  /** The first record at or after a time, or null when all are older. */
  findByTime(timestamp: number): { readonly offset: number; readonly timestamp: number } | null {
    const [from, to] = this.#range(this.#start);
    const row = this.#statements.notBefore.get(from, to, timestamp);
    if (row === undefined) return null;
    const data = row["data"] as Uint8Array;
    const found = offsetAtTimestamp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), timestamp);
    return { offset: offsetOf(Number(row["position"])) + found.offsetDelta, timestamp: found.timestamp };
  }

  /** Removes batches beyond the topic's retention, inside a transaction; true when there may be more to remove. */
  retain(config: TopicConfig, now: number): boolean {
    const [from, to] = this.#range(this.#start);
    const oldest = this.#statements.oldest.all(from, to, RETENTION_STEP);
    let start = this.#start;
    let bytes = this.#bytes;
    let removed = 0;
    for (const row of oldest) {
      const size = Number(row["size"]);
      const tooOld = config.retentionMs >= 0 && Number(row["time"]) < now - config.retentionMs;
      const tooMuch = config.retentionBytes >= 0 && bytes - size >= config.retentionBytes;
      if (!tooOld && !tooMuch) break;
      start = offsetOf(Number(row["position"])) + Number(row["records"]);
      bytes -= size;
      removed += 1;
    }
    if (removed === 0) return false;
    this.#statements.removeBefore.run(from, positionOf(this.id, start));
    this.#start = start;
    this.#bytes = bytes;
    this.#sinceCheckpoint += 1;
    this.checkpoint();
    return removed === RETENTION_STEP;
  }

  #range(offset: number): [from: number, to: number] {
    return [positionOf(this.id, offset), positionOf(this.id + 1, 0)];
  }
}
