import { ContractError } from "./contract-error.ts";
import { LineIndex } from "./line-index.ts";

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is dropped.
 * @throws {ContractError} `CONTRACT_FILE_ENCODING` at the first byte that does not decode.
 */
export function decodeText(name: string, data: string | Uint8Array): string {
  if (typeof data === "string") return data.charCodeAt(0) === 0xfeff ? data.slice(1) : data;
  const encoding =
    data[0] === 0xff && data[1] === 0xfe ? "utf-16le" : data[0] === 0xfe && data[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    const before = decodablePrefix(encoding, data);
    const { line, column } = new LineIndex(before).position(before.length);
    throw new ContractError({
      code: "CONTRACT_FILE_ENCODING",
      position: { file: name, line, column },
      expected: `text in ${encoding === "utf-8" ? "UTF-8" : "UTF-16"}`,
      got: "bytes that are none",
      advice: "Save the file as UTF-8",
    });
  }
}

/** The longest beginning that decodes. */
function decodablePrefix(encoding: string, data: Uint8Array): string {
  const decode = (length: number): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(data.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let low = 0;
  let high = data.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (decode(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return decode(low) ?? "";
}
