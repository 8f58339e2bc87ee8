import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { decodeFields, encodeFields, MESSAGES, type Values } from "./message-codec.ts";

/** A client of one socket that speaks by Kafka's message definitions. */
export class RawClient {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  readonly #answers = new Map<number, (frame: Buffer) => void>();
  #chunks: Buffer[] = [];
  #size = 0;
  #needed = 4;
  #nextId = 1;

  private constructor(socket: Socket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => {
      socket.once("close", () => resolve());
    });
    socket.on("error", () => {});
    socket.on("data", (chunk: Buffer) => this.#receive(chunk));
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // Joined only when a whole frame is there: large answers come in many chunks.
    while (this.#size >= this.#needed) {
      const bytes = Buffer.concat(this.#chunks);
      const end = 4 + bytes.readInt32BE(0);
      this.#needed = Math.max(4, end);
      if (bytes.length < end) {
        this.#chunks = [bytes];
        return;
      }
      const frame = bytes.subarray(4, end);
      this.#chunks = [bytes.subarray(end)];
      this.#size = bytes.length - end;
      this.#needed = 4;
      this.#answers.get(frame.readInt32BE(0))?.(frame.subarray(4));
    }
  }

  static async open(port: number): Promise<RawClient> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new RawClient(socket);
  }

  /** Sends a request and decodes its answer; every byte of it must be accounted for. */
  async request(api: string, version: number, values: Values): Promise<Values> {
    const definition = MESSAGES[api];
    if (definition === undefined) throw new Error(`unknown API ${api}`);
    const id = this.#nextId++;
    const answer = this.answer(id);
    this.socket.write(frameOf(definition.key, version, id, encodeFields(definition.request, values, version)));
    return decodeFields(definition.response, await answer, version);
  }

  /** The bytes after the correlation id. Rejects when the connection closes first. */
  answer(id: number): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#answers.set(id, resolve);
      void this.closed.then(() => reject(new Error("the connection was closed")));
    });
  }

  close(): void {
    this.socket.destroy();
  }
}

export function frameOf(key: number, version: number, id: number, body: Buffer, clientId = "raw"): Buffer {
  const head = Buffer.alloc(14);
  head.writeInt32BE(10 + clientId.length + body.length, 0);
  head.writeInt16BE(key, 4);
  head.writeInt16BE(version, 6);
  head.writeInt32BE(id, 8);
  head.writeInt16BE(clientId.length, 12);
  return Buffer.concat([head, Buffer.from(clientId), body]);
}
