import type { Contract } from "./contract.ts";
import type { DocumentSet } from "./document-set.ts";

/** The members that every contract shares. */
export function contractOver(
  set: DocumentSet,
): Pick<Contract, "documents" | "at" | "target" | "follow" | "resolve" | "position"> {
  return {
    documents: set.documents,
    at: (location) => set.at(location),
    target: (location) => set.target(location),
    follow: (location) => set.follow(location),
    resolve: (from, reference) => set.resolve(from, reference),
    position: (location) => set.position(location),
  };
}
