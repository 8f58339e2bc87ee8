import { type BatchHeader, readBatchHeader } from "./protocol/record-batch.ts";
import { shuffleBetweenKeys } from "./protocol/shuffle.ts";

/** What goes wrong, for tests of the systems that stand on the broker. */
export type Fault =
  /** The request is handled this much later. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The connection closes instead of an answer, before or after the request has taken effect. */
  | { readonly kind: "drop"; readonly when: "before" | "after" }
  /** Connections are closed as soon as they are opened, and every request closes its own. */
  | { readonly kind: "refuse" }
  /** A produced batch is stored twice. */
  | { readonly kind: "duplicate" }
  /**
   * Records of different keys change places: those of one batch are shuffled (the order of each key stays), and
   * partitions are hidden from consumers for up to `ms`.
   */
  | { readonly kind: "reorder"; readonly ms: number };

export interface FaultRule {
  readonly fault: Fault;
  /** Name of the API, such as "Produce"; all without it. For delay, drop and refuse. */
  readonly api?: string;
  /** Topic; all without it. For duplicate and reorder. */
  readonly topic?: string;
  /** 0 to 1, 1 without it. */
  readonly probability?: number;
  /** The rule ends after so many faults. */
  readonly times?: number;
}

/** How a request is to be mistreated. */
export interface RequestFault {
  readonly delayMs: number;
  readonly drop: "before" | "after" | null;
}

interface ActiveRule {
  readonly rule: FaultRule;
  readonly random: () => number;
  left: number;
}

const FAIR: RequestFault = { delayMs: 0, drop: null };

/**
 * Faults that a test switches on and off while the broker runs. Each rule has its own stream of random numbers, so
 * a seed gives the same decisions whatever the other rules do.
 */
export class Faults {
  #rules: readonly ActiveRule[] = [];
  readonly #hidden = new Map<string, { readonly until: number; readonly waiting: Set<() => void> }>();

  /** Replaces all rules. */
  set(rules: readonly FaultRule[], seed = 1): void {
    this.#rules = rules.map((rule, index) => ({
      rule,
      random: randomStream(seed + index * 0x9e3779b9),
      left: rule.times ?? Infinity,
    }));
  }

  clear(): void {
    this.#rules = [];
  }

  #strikes(kind: Fault["kind"], matches: (rule: FaultRule) => boolean): Fault[] {
    if (this.#rules.length === 0) return [];
    const faults: Fault[] = [];
    for (const active of this.#rules) {
      if (active.rule.fault.kind !== kind || active.left <= 0 || !matches(active.rule)) continue;
      if (active.random() >= (active.rule.probability ?? 1)) continue;
      active.left -= 1;
      faults.push(active.rule.fault);
    }
    return faults;
  }

  /** Whether a new connection is to be closed at once. */
  refusesConnection(): boolean {
    return this.#strikes("refuse", ({ api }) => api === undefined).length > 0;
  }

  beforeRequest(apiName: string): RequestFault {
    if (this.#rules.length === 0) return FAIR;
    const ofApi = ({ api }: FaultRule): boolean => api === undefined || api === apiName;
    let delayMs = 0;
    for (const fault of this.#strikes("delay", ofApi)) if (fault.kind === "delay") delayMs += fault.ms;
    let drop: RequestFault["drop"] = null;
    for (const fault of this.#strikes("drop", ofApi)) if (fault.kind === "drop") drop = fault.when;
    if (this.#strikes("refuse", ofApi).length > 0) drop = "before";
    return { delayMs, drop };
  }

  /** The batch to store and its copies; copies are not part of the producer's sequence. */
  beforeAppend(
    topic: string,
    batch: Buffer,
  ): { batch: Buffer; copies: readonly { readonly batch: Buffer; readonly header: BatchHeader }[] } {
    if (this.#rules.length === 0) return { batch, copies: [] };
    const ofTopic = (rule: FaultRule): boolean => rule.topic === undefined || rule.topic === topic;
    const [reorder] = this.#strikes("reorder", ofTopic);
    const stored = reorder === undefined ? batch : shuffleBetweenKeys(batch, this.#randomOf("reorder"));
    const copies = this.#strikes("duplicate", ofTopic).map(() => {
      const copy = Buffer.from(stored);
      return { batch: copy, header: { ...readBatchHeader(copy), producerId: -1 } };
    });
    return { batch: stored, copies };
  }

  #randomOf(kind: Fault["kind"]): () => number {
    return this.#rules.find(({ rule }) => rule.fault.kind === kind)?.random ?? (() => 0);
  }

  /** Whether a partition is out of consumers' sight now. */
  hides(topic: string, partition: number): boolean {
    if (this.#rules.length === 0) return false;
    const key = `${topic}/${partition}`;
    const now = performance.now();
    const hidden = this.#hidden.get(key);
    if (hidden !== undefined) return now < hidden.until;
    const [fault] = this.#strikes("reorder", (rule) => rule.topic === undefined || rule.topic === topic);
    if (fault?.kind !== "reorder") return false;
    this.#hide(key, fault.ms * this.#randomOf("reorder")());
    return true;
  }

  #hide(key: string, ms: number): void {
    const waiting = new Set<() => void>();
    this.#hidden.set(key, { until: performance.now() + ms, waiting });
    setTimeout(() => {
      // In sight for as long as it was hidden, otherwise nobody would ever see it.
      setTimeout(() => this.#hidden.delete(key), ms).unref();
      for (const wake of waiting) wake();
    }, ms + 1).unref();
  }

  /** Calls back when a hidden partition is in sight again; returns the way to cancel. */
  onReveal(topic: string, partition: number, reveal: () => void): () => void {
    const waiting = this.#hidden.get(`${topic}/${partition}`)?.waiting;
    waiting?.add(reveal);
    return () => waiting?.delete(reveal);
  }
}

/** Mulberry32: small, seeded, good enough to throw dice. */
function randomStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
