// Runs independent Kafka clients over the same checks against the embedded broker and, side by side, Apache Kafka.
// `--fetch` downloads Apache Kafka, its tools and the clients into .cache/ first; `--only NAME` runs one client.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, type CheckSuite, run, type Target } from "../tests/conformance/check.ts";
import { javaSuite } from "../tests/conformance/java-suite.ts";
import { kafkaPythonSuite } from "../tests/conformance/kafka-python-suite.ts";
import { kafkajsSuite } from "../tests/conformance/kafkajs-suite.ts";
import { kcatSuite } from "../tests/conformance/kcat-suite.ts";
import { platformaticSuite } from "../tests/conformance/platformatic-suite.ts";
import { hasRealKafka, startEmbedded, startRealKafka } from "../tests/conformance/targets.ts";

const SUITES: readonly CheckSuite[] = [kafkajsSuite, platformaticSuite, kafkaPythonSuite, kcatSuite, javaSuite];
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
const LIMIT_MS = 90_000;

async function fetchClients(): Promise<void> {
  const log4j =
    "<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId><version>2.25.5</version></dependency>";
  const maven = async (folder: string, artifact: string, version: string): Promise<void> => {
    const home = join(CACHE, folder);
    if (existsSync(join(home, "libs"))) return;
    mkdirSync(home, { recursive: true });
    const dependency = `<dependency><groupId>org.apache.kafka</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
    writeFileSync(
      join(home, "pom.xml"),
      `<project><modelVersion>4.0.0</modelVersion><groupId>conformance</groupId><artifactId>${folder}</artifactId><version>1</version><dependencies>${dependency}${log4j}</dependencies></project>`,
    );
    await run(
      "mvn",
      [
        "-q",
        "-f",
        join(home, "pom.xml"),
        "dependency:copy-dependencies",
        "-DincludeScope=runtime",
        `-DoutputDirectory=${join(home, "libs")}`,
      ],
      "",
      300_000,
    );
  };
  const python = async (): Promise<void> => {
    if (existsSync(join(CACHE, "py/bin/python"))) return;
    await run("python3", ["-m", "venv", join(CACHE, "py")]);
    await run(
      join(CACHE, "py/bin/pip"),
      ["install", "-q", "kafka-python==3.0.12", "python-snappy==0.7.3", "lz4==4.4.5", "zstandard==0.25.0"],
      "",
      300_000,
    );
  };
  const node = async (): Promise<void> => {
    const home = join(CACHE, "node");
    mkdirSync(home, { recursive: true });
    // Its own package.json, so that nothing is added to the repository's.
    if (!existsSync(join(home, "package.json"))) writeFileSync(join(home, "package.json"), '{ "private": true }\n');
    await run(
      "npm",
      ["install", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund", "@platformatic/kafka@2.12.1"],
      "",
      300_000,
    );
  };
  const steps = {
    "Apache Kafka": () => maven("kafka", "kafka_2.13", "4.4.0"),
    "Java tools": () => maven("tools", "kafka-tools", "4.3.1"),
    "kafka-python": python,
    "@platformatic/kafka": node,
  };
  for (const [name, step] of Object.entries(steps)) {
    console.error(`fetching ${name}`);
    await step().catch((error: unknown) => console.error(`  not fetched: ${String(error)}`));
  }
}

function limited(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function judge(target: Target): Promise<{ passed: number; failed: number }> {
  let [passed, failed] = [0, 0];
  for (const { client, checks, missing } of SUITES) {
    if (only !== undefined && !client.includes(only)) continue;
    const why = missing();
    if (why !== null) {
      console.log(`SKIPPED ${target.name}: ${client}, ${checks.length} checks: ${why}`);
      continue;
    }
    for (const { name, run: check } of checks) {
      try {
        await limited(check(target));
        passed += 1;
        console.log(`ok      ${target.name}: ${client}: ${name}`);
      } catch (error) {
        failed += 1;
        console.log(
          `FAILED  ${target.name}: ${client}: ${name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  }
  return { passed, failed };
}

process.on("warning", () => {});
if (process.argv.includes("--fetch")) await fetchClients();
const starts = [startEmbedded, ...(hasRealKafka() && !process.argv.includes("--embedded") ? [startRealKafka] : [])];
if (!hasRealKafka()) console.log("SKIPPED Apache Kafka: run with --fetch (needs Java 17 and Maven)");
const totals: string[] = [];
let failures = 0;
for (const start of starts) {
  const target = await start();
  const { passed, failed } = await judge(target);
  await target.stop();
  totals.push(`${target.name}: ${passed} of ${passed + failed}`);
  if (target.name === "embedded") failures += failed;
}
console.log(totals.join("\n"));
process.exit(failures === 0 ? 0 : 1);
