import { ErrorCode } from "../protocol/errors.ts";
import type { Writer } from "../protocol/writer.ts";
import { type Api, defineApi } from "./api.ts";

export const API_VERSIONS_KEY = 18;
const VERSIONS = [0, 2] as const;

type Range = Pick<Api, "key" | "versions">;

/** ApiVersions: which APIs and versions this broker speaks, itself included. */
export function apiVersions(others: readonly Range[]): Api {
  const ranges = allRanges(others);
  return defineApi<null, readonly Range[]>({
    key: API_VERSIONS_KEY,
    name: "ApiVersions",
    versions: VERSIONS,
    parse: () => null,
    handle: () => ranges,
    write: (writer, answer, version) => {
      writeRanges(writer, ErrorCode.none, answer);
      if (version >= 1) writer.int32(0);
    },
  });
}

/**
 * The answer to a version that is not supported: error 35 in the layout of version 0, which every client can read
 * (KIP-511).
 */
export function writeUnsupportedApiVersions(writer: Writer, others: readonly Range[]): void {
  writeRanges(writer, ErrorCode.unsupportedVersion, allRanges(others));
}

function allRanges(others: readonly Range[]): Range[] {
  const own: Range = { key: API_VERSIONS_KEY, versions: VERSIONS };
  return [...others.filter(({ key }) => key !== API_VERSIONS_KEY), own].sort((left, right) => left.key - right.key);
}

function writeRanges(writer: Writer, error: ErrorCode, ranges: readonly Range[]): void {
  writer.int16(error);
  writer.array(ranges, ({ key, versions: [lowest, highest] }) => writer.int16(key).int16(lowest).int16(highest));
}
