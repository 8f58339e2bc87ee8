import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CACHE, type CheckSuite, fresh, same } from "./check.ts";

const HOME = join(CACHE, "node/package.json");

/** The parts of @platformatic/kafka that are used here; the package itself is not a dependency of the repository. */
interface Platformatic {
  readonly Admin: new (options: object) => {
    createTopics(o: object): Promise<unknown>;
    deleteTopics(o: object): Promise<unknown>;
    close(): Promise<void>;
  };
  readonly Producer: new (options: object) => { send(o: object): Promise<unknown>; close(): Promise<void> };
  readonly Consumer: new (options: object) => {
    consume(
      o: object,
    ): Promise<AsyncIterable<{ key: string; value: string; headers: Map<string, string>; commit(): Promise<void> }>>;
    close(force: boolean): Promise<void>;
  };
  readonly stringSerializers: object;
  readonly stringDeserializers: object;
}

export const platformaticSuite: CheckSuite = {
  client: "@platformatic/kafka",
  missing: () => (existsSync(join(CACHE, "node/node_modules/@platformatic/kafka")) ? null : "run with --fetch"),
  checks: ["none", "gzip", "zstd"].map((compression) => ({
    name: `create, produce idempotently, consume with headers in a group, delete; codec ${compression}`,
    run: async ({ address }) => {
      const entry = createRequire(HOME).resolve("@platformatic/kafka");
      const { Admin, Producer, Consumer, stringSerializers, stringDeserializers } = (await import(
        pathToFileURL(entry).href
      )) as Platformatic;
      const topic = fresh("p");
      const base = { clientId: "conformance", bootstrapBrokers: [address] };
      const admin = new Admin(base);
      await admin.createTopics({ topics: [topic], partitions: 2, replicas: 1 });
      const producer = new Producer({ ...base, serializers: stringSerializers, idempotent: true, compression });
      const wanted = Array.from({ length: 30 }, (_, index) => `k${index}=v${index}`);
      for (const [index, text] of wanted.entries()) {
        const [key, value] = text.split("=");
        await producer.send({ messages: [{ topic, key, value, headers: { h: String(index) } }] });
      }
      await producer.close();
      const consumer = new Consumer({ ...base, groupId: fresh("g"), deserializers: stringDeserializers });
      const stream = await consumer.consume({
        topics: [topic],
        mode: "earliest",
        autocommit: false,
        sessionTimeout: 10_000,
        heartbeatInterval: 500,
        maxWaitTime: 200,
      });
      const seen: string[] = [];
      for await (const message of stream) {
        seen.push(`${message.key}=${message.value}`);
        await message.commit();
        if (seen.length === wanted.length) break;
      }
      same(seen.toSorted(), wanted.toSorted(), "messages");
      await consumer.close(true);
      await admin.deleteTopics({ topics: [topic] });
      await admin.close();
    },
  })),
};
