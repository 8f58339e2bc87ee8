import { ContractError } from "./contract-error.ts";
import type { ReadDocument } from "./reference-loader.ts";

/**
 * Reads the document a load begins with.
 * @throws {ContractError} `CONTRACT_FILE_UNREADABLE`
 */
export async function readEntry(name: string, read: ReadDocument): Promise<string | Uint8Array> {
  try {
    return await read(name);
  } catch (error) {
    if (error instanceof ContractError) throw error;
    throw new ContractError({
      code: "CONTRACT_FILE_UNREADABLE",
      position: { file: name, line: 1, column: 1 },
      expected: "a document that can be read",
      got: error instanceof Error ? error.message : String(error),
    });
  }
}
