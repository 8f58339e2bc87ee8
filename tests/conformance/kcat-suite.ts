import { spawnSync } from "node:child_process";
import { type CheckSuite, fresh, run, same, type Target } from "./check.ts";
import { kafkaOf } from "./kafkajs-suite.ts";

async function topicOf(target: Target): Promise<string> {
  const admin = kafkaOf(target).admin();
  const topic = fresh("kc");
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
  await admin.disconnect();
  return topic;
}

const LINES = Array.from({ length: 20 }, (_, index) => `k${index}:v${index}`);

/** librdkafka, through kcat. */
export const kcatSuite: CheckSuite = {
  client: "kcat (librdkafka)",
  missing: () => (spawnSync("kcat", ["-V"]).error === undefined ? null : "install kcat"),
  checks: [
    ...["none", "gzip", "snappy", "lz4", "zstd"].map((codec) => ({
      name: `produce idempotently and consume with headers, codec ${codec}`,
      run: async (target: Target) => {
        const topic = await topicOf(target);
        const to = ["-b", target.address, "-t", topic];
        await run(
          "kcat",
          ["-P", ...to, "-K:", "-H", "h=1", "-z", codec, "-X", "enable.idempotence=true"],
          `${LINES.join("\n")}\n`,
        );
        const text = await run("kcat", ["-C", ...to, "-e", "-q", "-f", "%k:%s %h\n"]);
        same(
          text.trim().split("\n"),
          LINES.map((line) => `${line} h=1`),
          "lines",
        );
      },
    })),
    {
      name: "metadata and offsets by time",
      run: async (target) => {
        const topic = await topicOf(target);
        await run("kcat", ["-P", "-b", target.address, "-t", topic], "a\nb\n");
        const metadata = JSON.parse(await run("kcat", ["-L", "-J", "-b", target.address, "-t", topic])) as {
          topics: { topic: string }[];
        };
        same(
          metadata.topics.map((each) => each.topic),
          [topic],
          "topics",
        );
        same(
          (await run("kcat", ["-Q", "-b", target.address, "-t", `${topic}:0:-1`])).trim(),
          `${topic} [0] offset 2`,
          "end",
        );
      },
    },
    {
      name: "a balanced consumer group",
      run: async (target) => {
        const topic = await topicOf(target);
        await run("kcat", ["-P", "-b", target.address, "-t", topic], `${LINES.join("\n")}\n`);
        const text = await run("kcat", [
          "-b",
          target.address,
          "-G",
          fresh("g"),
          "-X",
          "auto.offset.reset=earliest",
          "-c",
          "20",
          "-q",
          topic,
        ]);
        same(text.trim().split("\n"), LINES, "lines");
      },
    },
  ],
};
