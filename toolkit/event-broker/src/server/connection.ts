import type { Socket } from "node:net";
import type { BrokerState, Peer } from "../apis/api.ts";
import type { Log } from "../log.ts";
import { MalformedRequest } from "../protocol/errors.ts";
import { dispatch, DroppedByFault } from "./dispatch.ts";
import { FrameBuffer } from "./frame-buffer.ts";
import type { MemoryBudget } from "./memory-budget.ts";

/** Bytes of requests that may wait behind one that is being answered before the socket is no longer read. */
const MAX_WAITING = 1024 * 1024;
/** The shortest request: API key, version, correlation id. */
const MIN_FRAME = 8;

interface Slot {
  /** Bytes of the request, held in the budget until the answer is on its way. */
  readonly requestBytes: number;
  readonly exclusive: boolean;
  answer: Uint8Array[] | null | undefined;
}

export interface ConnectionParts {
  readonly socket: Socket;
  readonly broker: BrokerState;
  readonly budget: MemoryBudget;
  readonly advertisedHost: string | null;
  readonly log: Log;
}

/** One client connection: frames in, answers out in the order of the requests, bounded on both ways. */
export class Connection implements Peer {
  readonly brokerHost: string;
  readonly brokerPort: number;
  readonly clientHost: string;
  readonly #socket: Socket;
  readonly #broker: BrokerState;
  readonly #budget: MemoryBudget;
  readonly #log: Log;
  readonly #incoming = new FrameBuffer();
  readonly #onClose = new Set<() => void>();
  readonly #waiting: Buffer[] = [];
  readonly #slots: Slot[] = [];
  #waitingBytes = 0;
  /** Bytes taken from the budget for requests and answers. */
  #held = 0;
  #lineUp: (() => void) | null = null;
  #frameTimer: NodeJS.Timeout | null = null;
  #closed = false;
  #stopping = false;

  constructor({ socket, broker, budget, advertisedHost, log }: ConnectionParts) {
    this.#socket = socket;
    this.#broker = broker;
    this.#budget = budget;
    this.#log = log;
    this.brokerHost = advertisedHost ?? socket.localAddress ?? "127.0.0.1";
    this.brokerPort = socket.localPort ?? 0;
    this.clientHost = socket.remoteAddress ?? "";
    socket.setTimeout(broker.limits.idleMs, () => this.#refuse("idle for too long"));
    socket.on("data", (chunk: Buffer) => {
      this.#incoming.push(chunk);
      this.#cut();
    });
    socket.on("drain", () => this.#pump());
    socket.on("error", (error) => this.#log({ level: "debug", msg: "connection error", error: error.message }));
    socket.on("close", () => this.#close());
  }

  onClose(closed: () => void): () => void {
    if (this.#closed) closed();
    else this.#onClose.add(closed);
    return () => this.#onClose.delete(closed);
  }

  /** Takes no more requests and closes when the answers so far have left. */
  stop(): void {
    this.#stopping = true;
    this.#socket.pause();
    this.#socket.destroySoon();
  }

  #cut(): void {
    while (!this.#closed && !this.#stopping && this.#lineUp === null) {
      const state = this.#incoming.next();
      if (state.kind === "incomplete") {
        this.#timeFrame(state.begun);
        break;
      }
      if (state.kind === "announced") this.#announce(state.length);
      else this.#receive(state.frame);
    }
    this.#readOrPause();
  }

  #announce(length: number): void {
    const most = this.#broker.limits.frameBytes;
    if (length < MIN_FRAME || length > most) {
      this.#refuse(`expected a request of ${MIN_FRAME} to ${most} bytes, got a length of ${length}`);
      return;
    }
    const granted = (): void => {
      this.#lineUp = null;
      this.#held += length;
      this.#cut();
    };
    if (this.#budget.reserve(length, granted)) this.#held += length;
    else this.#lineUp = granted;
  }

  #receive(frame: Buffer): void {
    this.#timeFrame(false);
    this.#waiting.push(frame);
    this.#waitingBytes += frame.length;
    this.#pump();
  }

  #timeFrame(begun: boolean): void {
    if (!begun) {
      if (this.#frameTimer !== null) clearTimeout(this.#frameTimer);
      this.#frameTimer = null;
      return;
    }
    this.#frameTimer ??= setTimeout(
      () => this.#refuse("a request was not complete in time"),
      this.#broker.limits.frameTimeoutMs,
    ).unref();
  }

  #readOrPause(): void {
    const full = this.#lineUp !== null || this.#waitingBytes > MAX_WAITING || this.#stopping;
    if (full !== this.#socket.isPaused()) {
      if (full) this.#socket.pause();
      else this.#socket.resume();
    }
  }

  /** Begins waiting requests as far as the bounds allow. */
  #pump(): void {
    while (this.#waiting.length > 0 && this.#mayBegin()) {
      const frame = this.#waiting.shift();
      if (frame === undefined) break;
      this.#waitingBytes -= frame.length;
      this.#begin(frame);
    }
    if (!this.#closed) this.#readOrPause();
  }

  #mayBegin(): boolean {
    if (this.#closed || this.#stopping || this.#socket.writableNeedDrain) return false;
    if (this.#slots.length >= this.#broker.limits.inFlightRequests) return false;
    return !this.#slots.some(({ exclusive }) => exclusive);
  }

  #begin(frame: Buffer): void {
    try {
      const { exclusive, answer } = dispatch(frame, this, this.#broker, this.#budget.free);
      const slot: Slot = { requestBytes: frame.length, exclusive, answer: undefined };
      this.#slots.push(slot);
      if (!(answer instanceof Promise)) {
        slot.answer = answer;
        this.#send();
        return;
      }
      answer.then(
        (ready) => {
          slot.answer = ready;
          this.#send();
          this.#pump();
        },
        (error: unknown) => this.#fail(error),
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Sends the answers that are ready, as far as they are next in line. */
  #send(): void {
    if (this.#closed) return;
    this.#socket.cork();
    for (let slot = this.#slots[0]; slot !== undefined && slot.answer !== undefined; slot = this.#slots[0]) {
      this.#slots.shift();
      this.#release(slot.requestBytes);
      if (slot.answer !== null) this.#write(slot.answer);
    }
    this.#socket.uncork();
  }

  #write(chunks: readonly Uint8Array[]): void {
    const bytes = chunks.reduce((size, chunk) => size + chunk.length, 0);
    this.#budget.take(bytes);
    this.#held += bytes;
    const last = chunks.length - 1;
    for (const [index, chunk] of chunks.entries()) {
      if (index < last) this.#socket.write(chunk);
      else this.#socket.write(chunk, () => this.#release(bytes));
    }
  }

  #release(bytes: number): void {
    if (this.#closed) return;
    this.#held -= bytes;
    this.#budget.release(bytes);
  }

  #fail(error: unknown): void {
    this.#stopping = this.#stopping || !(error instanceof MalformedRequest);
    if (error instanceof MalformedRequest) {
      this.#refuse(error.message);
      return;
    }
    if (error instanceof DroppedByFault) {
      this.#socket.destroy();
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    this.#log({ level: "error", msg: "request failed, connection closed", reason, client: this.clientHost });
    this.#socket.destroy();
  }

  #refuse(reason: string): void {
    if (this.#closed || this.#socket.destroyed) return;
    this.#stopping = true;
    this.#log({ level: "warn", msg: "connection closed", reason, client: this.clientHost });
    this.#socket.destroy();
  }

  #close(): void {
    this.#closed = true;
    this.#timeFrame(false);
    if (this.#lineUp !== null) this.#budget.cancel(this.#lineUp);
    this.#budget.release(this.#held);
    this.#held = 0;
    this.#waiting.length = 0;
    this.#slots.length = 0;
    for (const closed of this.#onClose) closed();
    this.#onClose.clear();
    this.#broker.coordinator.connectionClosed(this);
  }
}
