import { createHash } from "node:crypto";

/**
 * A finding's identity: the first 16 hexadecimal characters of SHA-256 over the parts, each after its length in UTF-8
 * bytes, so that no two lists of parts read alike. Prose, positions and time have no part in it.
 *
 * @param facet tells findings of one rule at one pointer apart, such as the enum value or the status concerned.
 */
export function findingId(rule: string, contract: string, pointer: string, facet = ""): string {
  const hash = createHash("sha256");
  for (const part of [rule, contract, pointer, facet]) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest("hex").slice(0, 16);
}
