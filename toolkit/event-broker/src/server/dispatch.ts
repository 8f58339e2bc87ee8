import type { Api, BrokerState, Peer } from "../apis/api.ts";
import { API_VERSIONS_KEY, writeUnsupportedApiVersions } from "../apis/api-versions.ts";
import { APIS } from "../apis/table.ts";
import { MalformedRequest } from "../protocol/errors.ts";
import { Reader } from "../protocol/reader.ts";
import { readRequestHeader, type RequestHeader } from "../protocol/request-header.ts";
import { Writer } from "../protocol/writer.ts";

/** A request whose header has been read. */
export interface Dispatched {
  readonly exclusive: boolean;
  /** The framed answer; null when none is to be sent. */
  readonly answer: Promise<Uint8Array[] | null> | Uint8Array[] | null;
}

/** The connection is to be closed because a fault was switched on. */
export class DroppedByFault extends Error {
  override readonly name = "DroppedByFault";
}

/**
 * Hands a frame to its API.
 *
 * @throws {MalformedRequest} when there is no such API or version, or the bytes do not follow the protocol
 */
export function dispatch(frame: Buffer, peer: Peer, broker: BrokerState, answerBytes: number): Dispatched {
  const reader = new Reader(frame);
  const header = readRequestHeader(reader);
  const api = APIS.get(header.apiKey);
  if (api === undefined) throw new MalformedRequest(`there is no API with key ${header.apiKey} here`);
  const [lowest, highest] = api.versions;
  if (header.apiVersion < lowest || header.apiVersion > highest) {
    if (api.key === API_VERSIONS_KEY) {
      const answer = frameAnswer(header.correlationId, (writer) =>
        writeUnsupportedApiVersions(writer, [...APIS.values()]),
      );
      return { exclusive: false, answer };
    }
    throw new MalformedRequest(`${api.name}: expected version ${lowest} to ${highest}, got ${header.apiVersion}`);
  }
  const answer = serve(api, header, reader, { peer, broker, answerBytes });
  return { exclusive: api.exclusive, answer };
}

interface Surroundings {
  readonly peer: Peer;
  readonly broker: BrokerState;
  readonly answerBytes: number;
}

function serve(api: Api, header: RequestHeader, reader: Reader, around: Surroundings): Dispatched["answer"] {
  const context = { version: header.apiVersion, clientId: header.clientId, ...around };
  const { delayMs, drop } = around.broker.faults.beforeRequest(api.name);
  if (delayMs > 0 || drop !== null) {
    return new Promise<void>((resolve) => setTimeout(resolve, delayMs)).then(async () => {
      if (drop === "before") throw new DroppedByFault(`${api.name} was dropped`);
      const write = await api.serve(reader, context);
      if (drop === "after") throw new DroppedByFault(`the answer to ${api.name} was dropped`);
      return write === null ? null : frameAnswer(header.correlationId, write);
    });
  }
  const write = api.serve(reader, context);
  if (write instanceof Promise) {
    return write.then((ready) => (ready === null ? null : frameAnswer(header.correlationId, ready)));
  }
  return write === null ? null : frameAnswer(header.correlationId, write);
}

/** Length, correlation id (response header version 0), answer. */
function frameAnswer(correlationId: number, write: (writer: Writer) => void): Uint8Array[] {
  const writer = new Writer();
  writer.int32(0).int32(correlationId);
  write(writer);
  const length = writer.length;
  const chunks = writer.finish();
  const [first] = chunks;
  if (first !== undefined) new DataView(first.buffer, first.byteOffset).setInt32(0, length - 4);
  return chunks;
}
