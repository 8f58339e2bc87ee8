import { type AvroContract, type Finding, findingId, type OpenApiContract } from "@concordat/model";
import { avroConcepts } from "./avro-concept.ts";
import type { Concept, ConceptMember } from "./concept.ts";
import { jsonConcepts } from "./json-concept.ts";

/** Two descriptions of equal name are taken for one concept when they share at least this part of their members. */
const overlap = 0.5;

/**
 * Finds OpenAPI schemas and Avro records that describe one concept, by an equal `x-concept` or by name and overlap,
 * and members on which they disagree in type, nullability, enum or unit. Declared concepts give warnings, guessed ones
 * information.
 */
export function lintConcepts(http: readonly OpenApiContract[], events: readonly AvroContract[]): readonly Finding[] {
  const schemas = http.flatMap((contract) => [...jsonConcepts(contract)]);
  const records = events.flatMap((contract) => [...avroConcepts(contract)]);
  return records.flatMap((record) =>
    schemas.filter((schema) => isSame(schema, record)).flatMap((schema) => compare(schema, record)),
  );
}

function isSame(schema: Concept, record: Concept): boolean {
  if (schema.declared !== undefined || record.declared !== undefined) return schema.declared === record.declared;
  if (schema.name !== record.name) return false;
  const shared = [...record.members.keys()].filter((name) => schema.members.has(name)).length;
  return shared > 0 && shared >= overlap * Math.min(schema.members.size, record.members.size);
}

function compare(schema: Concept, record: Concept): Finding[] {
  return [...record.members.values()].flatMap((event): Finding[] => {
    const api = schema.members.get(event.name);
    if (api === undefined) return [];
    return [...disagreements(api, event)].map(([facet, message]) =>
      toFinding(schema, record, api, event, facet, message),
    );
  });
}

function* disagreements(
  api: ConceptMember,
  event: ConceptMember,
): Generator<readonly [facet: string, message: string]> {
  if (api.type !== event.type) yield ["type", `is ${api.type} in the API and ${event.type} in the event`];
  if (api.nullable !== event.nullable)
    yield [
      "null",
      api.nullable ? "can be null in the API and not in the event" : "can be null in the event and not in the API",
    ];
  if (api.unit !== event.unit && api.unit !== undefined && event.unit !== undefined)
    yield ["unit", `is in ${api.unit} in the API and in ${event.unit} in the event`];
  if (api.values !== undefined && event.values !== undefined) {
    const missing = api.values.filter((value) => !event.values?.includes(value));
    const surplus = event.values.filter((value) => !api.values?.includes(value));
    if (missing.length > 0) yield ["enum", `has values in the API that the event lacks: ${missing.join(", ")}`];
    if (surplus.length > 0) yield ["enum-event", `has values in the event that the API lacks: ${surplus.join(", ")}`];
  }
}

function toFinding(
  schema: Concept,
  record: Concept,
  api: ConceptMember,
  event: ConceptMember,
  facet: string,
  message: string,
): Finding {
  const declared = record.declared !== undefined;
  return {
    id: findingId(
      "concept-mismatch",
      event.location.document,
      event.location.pointer,
      `${facet} ${api.location.document}#${api.location.pointer}`,
    ),
    rule: "concept-mismatch",
    verdict: "compatible",
    severity: declared ? "warning" : "info",
    message: `${record.declared ?? record.name}.${event.name} ${message}`,
    contract: record.contract.entry,
    pointer: event.location.pointer,
    operations: [],
    consumers: [],
    base: schema.contract.position(api.location),
    head: record.contract.position(event.location),
    ...(!declared && {
      reason: "Taken for one concept by name and shared members; say so with x-concept on both, or with different ones",
    }),
  };
}
