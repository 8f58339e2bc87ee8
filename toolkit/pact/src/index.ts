export { canonicalJson } from "./canonical-json.ts";
export { formatPact, interactionKey, mergePacts, type PactPart } from "./merge-pacts.ts";
export { type Interaction, type Pact, PactError, parsePact, type ProviderState } from "./pact-file.ts";
export { type StateHandler, type StrictStates, strictStates } from "./strict-states.ts";
export { pathMatches, type UnmatchedInteraction, type Usage, usage } from "./usage.ts";
