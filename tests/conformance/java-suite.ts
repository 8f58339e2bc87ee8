import { existsSync } from "node:fs";
import { join } from "node:path";
import { CACHE, type CheckSuite, fresh, run, same, type Target } from "./check.ts";

const LIBS = join(CACHE, "tools/libs");

function tool(name: string, { address }: Target, parameters: readonly string[], input = ""): Promise<string> {
  const flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", join(LIBS, "*")];
  return run("java", [...flags, `org.apache.kafka.tools.${name}`, "--bootstrap-server", address, ...parameters], input);
}

function expectText(text: string, ...parts: readonly (string | RegExp)[]): void {
  for (const part of parts) {
    const found = typeof part === "string" ? text.includes(part) : part.test(text);
    if (!found) throw new Error(`expected ${String(part)} in: ${text.slice(0, 300)}`);
  }
}

async function topicOf(target: Target, partitions = 1): Promise<string> {
  const topic = fresh("j");
  await tool("TopicCommand", target, ["--create", "--topic", topic, "--partitions", String(partitions)]);
  return topic;
}

const LINES = Array.from({ length: 20 }, (_, index) => `k${index}:v${index}`);

async function fill(target: Target, topic: string, codec = "none"): Promise<void> {
  const keyed = ["--reader-property", "parse.key=true", "--reader-property", "key.separator=:"];
  await tool(
    "ConsoleProducer",
    target,
    ["--topic", topic, "--compression-codec", codec, ...keyed],
    `${LINES.join("\n")}\n`,
  );
}

async function read(target: Target, topic: string, group: string): Promise<string[]> {
  const shown = ["--formatter-property", "print.key=true", "--formatter-property", "key.separator=:"];
  const text = await tool("consumer.ConsoleConsumer", target, [
    "--topic",
    topic,
    "--from-beginning",
    "--group",
    group,
    "--max-messages",
    "20",
    "--timeout-ms",
    "20000",
    ...shown,
  ]);
  return text.trim().split("\n").toSorted();
}

/** Kafka's own command-line tools, which use its Java client. */
export const javaSuite: CheckSuite = {
  client: "Java tools 4.3.1",
  missing: () => (existsSync(LIBS) ? null : "run with --fetch (needs Java 17 and Maven)"),
  checks: [
    {
      name: "kafka-topics: create, list, describe, delete",
      run: async (target) => {
        const topic = await topicOf(target, 3);
        expectText(await tool("TopicCommand", target, ["--list"]), topic);
        expectText(
          await tool("TopicCommand", target, ["--describe", "--topic", topic]),
          "PartitionCount: 3",
          /Partition: 2\s+Leader: 1/,
        );
        await tool("TopicCommand", target, ["--delete", "--topic", topic]);
      },
    },
    ...["none", "gzip", "snappy", "lz4", "zstd"].map((codec) => ({
      name: `console producer and consumer, codec ${codec}`,
      run: async (target: Target) => {
        const topic = await topicOf(target);
        await fill(target, topic, codec);
        same(await read(target, topic, fresh("g")), LINES.toSorted(), "lines");
      },
    })),
    {
      name: "kafka-consumer-groups: list, describe, reset, delete",
      run: async (target) => {
        const [topic, group] = [await topicOf(target), fresh("g")];
        await fill(target, topic);
        await read(target, topic, group);
        const groups = (...parameters: string[]): Promise<string> =>
          tool("consumer.group.ConsumerGroupCommand", target, parameters);
        expectText(await groups("--list"), group);
        expectText(await groups("--describe", "--group", group), new RegExp(`${topic}\\s+0\\s+20\\s+20\\s+0`));
        await groups("--group", group, "--topic", topic, "--reset-offsets", "--to-offset", "5", "--execute");
        expectText(await groups("--describe", "--group", group), new RegExp(`${topic}\\s+0\\s+5\\s+20\\s+15`));
        expectText(await groups("--delete", "--group", group), "successful");
      },
    },
    {
      name: "kafka-get-offsets",
      run: async (target) => {
        const topic = await topicOf(target);
        await fill(target, topic);
        same((await tool("GetOffsetShell", target, ["--topic", topic])).trim(), `${topic}:0:20`, "offsets");
      },
    },
    {
      name: "VerifiableProducer (idempotent), 5,000 messages",
      run: async (target) => {
        const topic = await topicOf(target, 2);
        expectText(
          await tool("VerifiableProducer", target, ["--topic", topic, "--max-messages", "5000"]),
          '"acked":5000',
        );
      },
    },
  ],
};
