import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SchemaRegistry, SchemaType } from "@kafkajs/confluent-schema-registry";
import fc from "fast-check";
import { eventCodec } from "../codegen-v1/event-codec.ts";
import type { AvroJson } from "../codegen-v1/event-descriptor.ts";
import { plain, recordOf } from "../codegen-v1/event-fixtures.ts";
import { readFrame } from "../codegen-v1/event-wire.ts";
import { createRegistryClient } from "../registry-client.ts";

// Our wire bytes against another implementation of the same format, over a registry of the few calls that both make.

const texts: string[] = [];
let server: Server;
let url: string;

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return (chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString())) as Record<string, unknown>;
}

async function answer(request: IncomingMessage): Promise<[number, unknown]> {
  const { method, url: path = "" } = request;
  const body = await bodyOf(request);
  if (method === "POST" && path.startsWith("/subjects/")) {
    const text = String(body["schema"]);
    const known = texts.indexOf(text);
    return [200, { id: known === -1 ? texts.push(text) : known + 1 }];
  }
  const id = /^\/schemas\/ids\/(\d+)$/.exec(path)?.[1];
  const schema = id === undefined ? undefined : texts[Number(id) - 1];
  if (schema !== undefined) return [200, { schema }];
  if (method === "PUT") return [200, body];
  return [404, { error_code: path.startsWith("/config") ? 40408 : 40403, message: "not found" }];
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response
        .writeHead(status, { "content-type": "application/vnd.schemaregistry.v1+json" })
        .end(JSON.stringify(body));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Parcel {
  readonly id: string;
  readonly count: number;
  readonly note: string | null;
  readonly lines: readonly { readonly sku: string }[];
}
const schema: AvroJson = recordOf(
  [
    { name: "id", type: "string" },
    { name: "count", type: "long" },
    { name: "note", type: ["null", "string"], default: null },
    {
      name: "lines",
      type: { type: "array", items: { type: "record", name: "Line", fields: [{ name: "sku", type: "string" }] } },
    },
  ],
  "Parcel",
);
const codec = eventCodec<Parcel>({
  name: "Parcel",
  fullName: "concordat.test.Parcel",
  source: "/test",
  topic: "parcel.events",
  subject: "parcel.events-concordat.test.Parcel",
  key: "id",
  mapping: { longs: "number", timestamps: "date" },
  schema,
});
const parcels = fc.record({
  id: fc.string(),
  count: fc.integer(),
  note: fc.option(fc.string({ unit: "grapheme" })),
  lines: fc.array(fc.record({ sku: fc.string() }), { maxLength: 3 }),
});

test("@kafkajs/confluent-schema-registry reads what we write, and writes the same bytes", async () => {
  const ours = createRegistryClient({ url, autoRegister: true });
  const theirs = new SchemaRegistry({ host: url });
  const id = await ours.idOf(codec.descriptor.subject, codec.schemaText);
  await fc.assert(
    fc.asyncProperty(parcels, async (parcel) => {
      const message = codec.encode(parcel, id);
      expect(plain(await theirs.decode(message))).toEqual(parcel);
      expect(await theirs.encode(id, parcel)).toEqual(message);
    }),
    { numRuns: 50 },
  );
});

test("we read what @kafkajs/confluent-schema-registry writes, with a schema that it registered", async () => {
  const theirs = new SchemaRegistry({ host: url });
  const newer = {
    ...(schema as Record<string, AvroJson>),
    doc: "newer",
    fields: [...fieldsOf(schema), { name: "extra", type: "int", default: 0 }],
  };
  const { id } = await theirs.register(
    { type: SchemaType.AVRO, schema: JSON.stringify(newer) },
    { subject: codec.descriptor.subject },
  );
  const ours = createRegistryClient({ url });
  await fc.assert(
    fc.asyncProperty(parcels, async (parcel) => {
      const message = await theirs.encode(id, { ...parcel, extra: 5 });
      expect(readFrame(message)).toBe(id);
      expect(plain(codec.reader(await ours.textOf(id))(message))).toEqual(parcel);
    }),
    { numRuns: 50 },
  );
});

function fieldsOf(record: AvroJson): readonly AvroJson[] {
  return (record as { fields: readonly AvroJson[] }).fields;
}
