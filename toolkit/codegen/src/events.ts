import type { AvroContract, AvroEvent, Json } from "@concordat/model";
import { Code, code, docComment, indent, joinCode, quote } from "./code.ts";
import type { AvroMapping } from "./events/avro-look.ts";
import { fieldsOf, namedTypes, typeError, type NamedType } from "./events/named-types.ts";
import { schemaLiteral } from "./events/schema-literal.ts";
import { TypePrinter, type Side } from "./events/type-printer.ts";
import { identifier, identifierFrom, NameSpace } from "./names.ts";
import { SourceFile, type GeneratedFile } from "./source-file.ts";

export interface EventOptions extends Partial<AvroMapping> {
  /** The topic of the service's events; `<service>.events` when absent. */
  readonly topic?: string;
}

const RUNTIME = "@concordat/runtime/codegen-v1/events";

/**
 * `events.ts` of a service: per event its types, its descriptor, its codec, a typed `publish...` and typed `on...`.
 *
 * @throws ContractError for names that cannot be written, two types of one name, an event without a key
 */
export function emitEvents(contract: AvroContract, service: string, options: EventOptions = {}): GeneratedFile[] {
  if (contract.events.length === 0) return [];
  const mapping: AvroMapping = { longs: options.longs ?? "number", timestamps: options.timestamps ?? "date" };
  const types = namedTypes(contract);
  const names = new EventNames(contract.events, types);
  const file = new SourceFile(
    `@generated from contracts/${service}/events by \`concordat generate\`. Do not edit.`,
    names.all,
  );
  const printer = new TypePrinter({
    types,
    mapping,
    nameOf: (fullName, side) => names.type(fullName, side),
    runtimeType: (name) => file.type(RUNTIME, name),
    originOf: (fullName) => originOf(contract, fullName),
  });
  const topic = options.topic ?? `${service}.events`;
  for (const event of contract.events) {
    if (types.get(event.fullName)?.kind !== "record") continue;
    printEvent(file, { contract, event, service, topic, mapping, names, printer });
  }
  const events = new Set(contract.events.map(({ fullName }) => fullName));
  for (const type of [...types.values()].filter(({ fullName }) => !events.has(fullName)).toSorted(byName))
    printType(file, printer, type);
  return [{ path: "events.ts", text: file.toString() }];
}

interface Printing {
  readonly contract: AvroContract;
  readonly event: AvroEvent;
  readonly service: string;
  readonly topic: string;
  readonly mapping: AvroMapping;
  readonly names: EventNames;
  readonly printer: TypePrinter;
}

function printEvent(file: SourceFile, { contract, event, service, topic, mapping, names, printer }: Printing): void {
  const { fullName } = event;
  const record: NamedType = {
    fullName,
    kind: "record",
    schema: event.schema,
    namespace: fullName.slice(0, Math.max(0, fullName.lastIndexOf("."))),
  };
  printType(file, printer, record);
  const { descriptor, codec, publish, on, onBatch } = names.event(fullName);
  const key = keyOf(contract, event);
  const read = names.type(fullName, "read");
  const write = names.type(fullName, printer.differs(fullName) ? "write" : "read");
  const origin = `@generated from ${originOf(contract, fullName)}`;
  const runtime = (name: string): Code => file.value(RUNTIME, name);
  const runtimeType = (name: string): Code => file.type(RUNTIME, name);

  const members: readonly (readonly [string, Code])[] = [
    ["name", quote(event.name)],
    ["fullName", quote(fullName)],
    ["source", quote(`/${service}`)],
    ["topic", quote(topic)],
    ["subject", quote(`${topic}-${fullName}`)],
    ["key", quote(key)],
    ["mapping", new Code(`{ longs: "${mapping.longs}", timestamps: "${mapping.timestamps}" }`)],
    ["schema", schemaLiteral(event.schema as Json, 1)],
  ];
  const body = joinCode(
    members.map(([name, value]) => code`${identifier(name)}: ${value},`),
    "\n  ",
  );
  file.print(
    code`${docComment([`Where {@link ${read.text}} travels, and its Avro schema.`, origin])}export const ${descriptor} = {\n  ${body}\n} as const satisfies ${runtimeType("EventDescriptor")};`,
  );

  const generics = write.text === read.text ? code`<${read}>` : code`<${read}, ${write}>`;
  const codecType = code`${runtimeType("EventCodec")}${generics}`;
  const compile = code`/* @__PURE__ */ ${runtime("eventCodec")}(${descriptor});`;
  file.print(
    code`${docComment([`Encodes and decodes {@link ${read.text}}; compiled when first used.`, origin])}${wrapped(code`export const ${codec}: ${codecType} =`, compile)}`,
  );

  const publishDoc = docComment([
    `Publishes {@link ${read.text}} to \`${topic}\`, keyed by \`${key}\`.`,
    "@throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema",
    origin,
  ]);
  const parameters = [
    code`outbox: ${runtimeType("EventSink")}`,
    code`event: ${write}`,
    code`options?: ${runtimeType("PublishOptions")}`,
  ];
  const published = code`${runtime("publishEvent")}(outbox, ${codec}, event, options)`;
  file.print(
    code`${publishDoc}${printFunction(publish, parameters, code`Promise<${runtimeType("Published")}>`, published)}`,
  );

  const subscription = runtimeType("EventSubscription");
  const onDoc = docComment([
    `Handles each {@link ${read.text}}. The handler may meet an event again: see the inbox.`,
    origin,
  ]);
  const handler = code`handler: ${runtimeType("EventHandler")}<${read}>`;
  file.print(
    code`${onDoc}${printFunction(on, [handler], subscription, code`${runtime("onEvent")}(${codec}, handler)`)}`,
  );

  const batchDoc = docComment([
    `Handles runs of consecutive {@link ${read.text}}, at most \`size\` (100) at a time; all or none count as done.`,
    origin,
  ]);
  const batchParameters = [
    code`handler: ${runtimeType("EventBatchHandler")}<${read}>`,
    code`options?: { readonly size?: number }`,
  ];
  const batch = code`${runtime("onEventBatch")}(${codec}, handler, options)`;
  file.print(code`${batchDoc}${printFunction(onBatch, batchParameters, subscription, batch)}`);
}

const WIDTH = 120;

function wrapped(left: Code, right: Code): Code {
  return left.text.length + right.text.length < WIDTH ? code`${left} ${right}` : code`${left}\n  ${right}`;
}

function printFunction(name: Code, parameters: readonly Code[], result: Code, body: Code): Code {
  const line = code`export function ${name}(${joinCode(parameters, ", ")}): ${result} {`;
  const list = code`(\n${indent(joinCode(parameters, ",\n"))},\n)`;
  const head = line.text.length <= WIDTH ? line : code`export function ${name}${list}: ${result} {`;
  return code`${head}\n  return ${body};\n}`;
}

function printType(file: SourceFile, printer: TypePrinter, type: NamedType): void {
  const read = printer.declare(type, "read");
  if (read !== undefined) file.print(read);
  const write = type.kind === "record" && printer.differs(type.fullName) ? printer.declare(type, "write") : undefined;
  if (write !== undefined) file.print(write);
}

/** The field that holds the aggregate's id: `x-key` of the record, a field with `x-key`, or the first `...Id`. */
function keyOf(contract: AvroContract, event: AvroEvent): string {
  const fields = fieldsOf(event.schema);
  const marked = event.schema["x-key"];
  const found =
    typeof marked === "string"
      ? fields.find(({ name }) => name === marked)
      : (fields.find((field) => field["x-key"] === true) ??
        fields.find(({ name, type }) => /Id$|^id$/.test(name) && isKeyType(type)));
  if (found !== undefined && isKeyType(found["type"])) return found.name;
  throw typeError(contract, event, event.fullName, {
    code: "EVENT_KEY_UNKNOWN",
    expected: "a string, int or long field that holds the aggregate's id",
    got: typeof marked === "string" ? `"x-key": ${JSON.stringify(marked)}` : "no field named ...Id",
    advice: 'Name the field with "x-key" in the record.',
  });
}

function isKeyType(type: Json | undefined): boolean {
  const name =
    typeof type === "object" && type !== null && !Array.isArray(type) ? (type as Record<string, Json>)["type"] : type;
  return name === "string" || name === "int" || name === "long";
}

function originOf(contract: AvroContract, fullName: string): string {
  const location = contract.types.get(fullName);
  if (location === undefined) return fullName;
  return location.pointer === "" ? location.document : `${location.document}#${location.pointer}`;
}

const byName = (a: NamedType, b: NamedType): number => (a.fullName < b.fullName ? -1 : 1);

interface NamesOfEvent {
  readonly descriptor: Code;
  readonly codec: Code;
  readonly publish: Code;
  readonly on: Code;
  readonly onBatch: Code;
}

/** The exported names of a file, those of events first, then types by full name: the order never depends on anything else. */
class EventNames {
  readonly #space = new NameSpace();
  readonly #types = new Map<string, { read: Code; write: Code }>();
  readonly #events = new Map<string, NamesOfEvent>();
  readonly all: readonly string[];

  constructor(events: readonly AvroEvent[], types: ReadonlyMap<string, NamedType>) {
    const taken: string[] = [];
    const take = (wanted: string): Code => {
      const name = this.#space.take(wanted);
      taken.push(name);
      return identifier(name);
    };
    const nameType = (fullName: string): void => {
      const read = take(identifierFrom(fullName.slice(fullName.lastIndexOf(".") + 1), "pascal", "Event"));
      this.#types.set(fullName, { read, write: identifier(read.text) });
    };
    const ordered = [
      ...events.map(({ fullName }) => fullName),
      ...[...types.values()].toSorted(byName).map(({ fullName }) => fullName),
    ];
    for (const fullName of new Set(ordered)) nameType(fullName);
    for (const [fullName, { read }] of this.#types)
      this.#types.set(fullName, { read, write: take(`${read.text}Input`) });
    for (const { fullName } of events) {
      const type = this.type(fullName, "read").text;
      const value = identifierFrom(type, "camel", "event");
      this.#events.set(fullName, {
        descriptor: take(value),
        codec: take(`${value}Codec`),
        publish: take(`publish${type}`),
        on: take(`on${type}`),
        onBatch: take(`on${type}Batch`),
      });
    }
    this.all = taken;
  }

  type(fullName: string, side: Side): Code {
    const names = this.#types.get(fullName);
    if (names === undefined) throw new TypeError(`no type named ${fullName}`);
    return names[side];
  }

  event(fullName: string): NamesOfEvent {
    const names = this.#events.get(fullName);
    if (names === undefined) throw new TypeError(`no event named ${fullName}`);
    return names;
  }
}
