import type { Reader } from "./reader.ts";

/** Request header version 1, which all supported (non-flexible) versions use. */
export interface RequestHeader {
  readonly apiKey: number;
  readonly apiVersion: number;
  readonly correlationId: number;
  readonly clientId: string;
}

/** Reads a request header; version 2 (flexible) starts with the same fields. */
export function readRequestHeader(reader: Reader): RequestHeader {
  return {
    apiKey: reader.int16(),
    apiVersion: reader.int16(),
    correlationId: reader.int32(),
    clientId: reader.nullableString() ?? "",
  };
}
