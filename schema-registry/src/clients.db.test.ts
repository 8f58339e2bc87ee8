import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { COMPATIBILITY, SchemaRegistry, SchemaType } from "@kafkajs/confluent-schema-registry";
import { createTestDatabase } from "../../tests/setup/test-database.ts";
import { startRegistry } from "./registry-under-test.ts";

const { url } = await createTestDatabase("clients");
let registry: Awaited<ReturnType<typeof startRegistry>>;
beforeAll(async () => {
  registry = await startRegistry(url);
});
afterAll(() => registry.stop());

test("@kafkajs/confluent-schema-registry registers, encodes, evolves and decodes", async () => {
  const client = new SchemaRegistry({ host: registry.url });
  const version = (fields: readonly object[]) => ({
    type: SchemaType.AVRO as const,
    schema: JSON.stringify({ type: "record", name: "Order", namespace: "shop", fields }),
  });
  const first = [{ name: "id", type: "string" }];
  const { id } = await client.register(version(first), { subject: "orders/value", compatibility: COMPATIBILITY.FULL });
  const again = await client.register(version(first), { subject: "orders/value", compatibility: COMPATIBILITY.FULL });
  expect(again.id).toBe(id);
  const message = await client.encode(id, { id: "o1" });
  expect(message.readInt32BE(1)).toBe(id);
  expect(await client.decode(message)).toMatchObject({ id: "o1" });
  const added = await client.register(version([...first, { name: "note", type: "string", default: "" }]), {
    subject: "orders/value",
    compatibility: COMPATIBILITY.FULL,
  });
  expect(added.id).not.toBe(id);
  expect(await client.getLatestSchemaId("orders/value")).toBe(added.id);
  expect(await client.getRegistryId("orders/value", 1)).toBe(id);
  expect(await client.getRegistryIdBySchema("orders/value", version(first))).toBe(id);
  await expect(
    client.register(version([{ name: "number", type: "long" }]), {
      subject: "orders/value",
      compatibility: COMPATIBILITY.FULL,
    }),
  ).rejects.toThrow("incompatible with an earlier schema");
  await expect(
    client.register(version(first), { subject: "orders/value", compatibility: COMPATIBILITY.NONE }),
  ).rejects.toThrow("Compatibility does not match");
});

const python = join(import.meta.dirname, "../../.cache/confluent-kafka/bin/python");
if (!existsSync(python)) {
  process.stderr.write(
    "SKIPPED: no confluent-kafka for Python; run python3 -m venv .cache/confluent-kafka && .cache/confluent-kafka/bin/pip install 'confluent-kafka[schemaregistry,avro]==2.16.0'\n",
  );
}
(existsSync(python) ? test : test.skip)(
  "confluent-kafka for Python registers, looks up, configures and deletes",
  async () => {
    // The registry runs in this process, so the client must not block it.
    const script = join(import.meta.dirname, "fixtures/confluent_kafka_client.py");
    const client = spawn(python, [script, registry.url], { stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(client, "close");
    const [stdout, stderr] = await Promise.all([text(client.stdout), text(client.stderr)]);
    const [status] = (await ended) as [number | null];
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      versions: [1, 2],
      latest: 2,
      compatible: false,
      error: 409,
      level: "FULL",
      deleted: [1, 2],
    });
  },
  60_000,
);
