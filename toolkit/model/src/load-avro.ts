import { AvroChecker } from "./avro-check.ts";
import { avroSimpleName } from "./avro-names.ts";
import { AvroNestingProblem, avroInOnePiece } from "./avro-one-piece.ts";
import { type AvroType, AvroTypeCollector, avroNamedKinds } from "./avro-types.ts";
import { ContractReader, own } from "./contract-reader.ts";
import type { AvroContract, AvroEvent } from "./contract.ts";
import { describe } from "./describe.ts";
import { DocumentSet } from "./document-set.ts";
import { type Json, type JsonObject, isJsonObject } from "./json.ts";
import { type Limits, withDefaultLimits } from "./limits.ts";
import { contractOver } from "./contract-over.ts";
import type { LoadOptions } from "./load-options.ts";
import { documentFromValue, parseDocument } from "./parse-document.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { normaliseName } from "./resolve-name.ts";
import { readEntry } from "./read-entry.ts";

/**
 * Loads Avro schemas, a named type (record, enum or fixed) a file. They refer to each other's named types by full name,
 * in any order; one type may be defined in several files when the definitions are the same.
 * @throws {ContractError} for anything that does not load: see `docs/errors.md`.
 */
export async function loadAvro(entries: readonly string[], { read, limits }: LoadOptions): Promise<AvroContract> {
  const all = withDefaultLimits(limits);
  const names = [...new Set(entries.map(normaliseName))];
  const reader = new ContractReader(new DocumentSet());
  if (names.length > all.documents) {
    const at = { document: names[all.documents] ?? "", pointer: "" };
    reader.fail("CONTRACT_LIMIT_DOCUMENTS", at, `at most ${all.documents} documents`, `${names.length}`);
  }
  const texts = await Promise.all(names.map((name) => readEntry(name, read)));
  let bytes = 0;
  let { nodes } = all;
  const documents = names.map((name, index) => {
    const text = texts[index] ?? "";
    bytes += text.length;
    if (bytes > all.totalBytes) {
      const expected = `at most ${all.totalBytes} bytes in all documents`;
      reader.fail("CONTRACT_LIMIT_TOTAL_SIZE", { document: name, pointer: "" }, expected, `${bytes} with this one`);
    }
    const document = parseDocument(name, text, { ...all, nodes });
    nodes -= document.nodes;
    return document;
  });
  return buildContract(documents, all);
}

/** Loads schemas given as values, by name. Positions refer to the values printed with two spaces. */
export function loadAvroFromValues(values: ReadonlyMap<string, Json>, limits: Partial<Limits> = {}): AvroContract {
  const all = withDefaultLimits(limits);
  return buildContract(
    [...values].map(([name, value]) => documentFromValue(name, value, all)),
    all,
  );
}

function buildContract(documents: readonly ParsedDocument[], limits: Limits): AvroContract {
  const set = new DocumentSet();
  for (const document of documents) set.add(document);
  const reader = new ContractReader(set);
  const collector = new AvroTypeCollector(reader);
  const roots = documents.map((document) => {
    const location = { document: document.name, pointer: "" };
    const { root } = document;
    if (!isJsonObject(root) || !avroNamedKinds.has(own(root, "type"))) {
      return reader.fail("AVRO_SHAPE", location, "a record, an enum or a fixed", describe(root));
    }
    collector.collect(location, root, "");
    return { location, root };
  });
  const checker = new AvroChecker(reader, collector.types);
  for (const { location, root } of roots) checker.check(location, root, "");
  const byDocument = new Map<string, AvroType>();
  for (const { location, root } of roots) {
    const name = String(own(root, "name"));
    const namespace = own(root, "namespace");
    const type = checker.find(name, typeof namespace === "string" ? namespace : "");
    if (type !== undefined) byDocument.set(location.document, { ...type, location, source: root });
  }
  const event = (type: AvroType): AvroEvent => {
    let schema: JsonObject | undefined;
    const { source, fullName, location } = type;
    const doc = own(source, "doc");
    return {
      name: avroSimpleName(fullName),
      fullName,
      doc: typeof doc === "string" ? doc : undefined,
      location,
      source,
      get schema() {
        return (schema ??= onePiece(type, checker, reader, limits));
      },
    };
  };
  return {
    kind: "avro",
    entry: documents[0]?.name ?? "",
    ...contractOver(set),
    events: [...byDocument.values()].map(event),
    types: new Map([...collector.types].map(([name, { location }]) => [name, location])),
  };
}

function onePiece(type: AvroType, checker: AvroChecker, reader: ContractReader, limits: Limits): JsonObject {
  try {
    return avroInOnePiece(type, checker, limits.depth);
  } catch (error) {
    if (!(error instanceof AvroNestingProblem)) throw error;
    const expected = `at most ${limits.depth} levels of nesting in one piece`;
    return reader.fail("CONTRACT_LIMIT_DEPTH", type.location, expected, "more");
  }
}
