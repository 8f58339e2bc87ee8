/**
 * Prepares `.cache/avro-java` (Apache Avro from Maven Central and a small program over it) and, with `--record`, writes
 * its answers to `toolkit/compat/src/avro/fixtures/java-answers.jsonl`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { askJava } from "../toolkit/compat/src/avro/java-reference/ask-java.ts";
import { quirkPairs } from "../toolkit/compat/src/avro/java-reference/quirk-pairs.ts";
import { anyPair } from "../toolkit/compat/src/avro/java-reference/schema-pairs.ts";

const root = join(import.meta.dirname, "..");
const cache = join(root, ".cache", "avro-java");
const source = join(root, "toolkit/compat/src/avro");
const version = "1.12.1";

mkdirSync(cache, { recursive: true });
writeFileSync(
  join(cache, "pom.xml"),
  `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>concordat</groupId><artifactId>avro-reference</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.apache.avro</groupId><artifactId>avro</artifactId><version>${version}</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
`,
);
run("mvn", [
  "-q",
  "-B",
  "-f",
  join(cache, "pom.xml"),
  "dependency:copy-dependencies",
  `-DoutputDirectory=${join(cache, "lib")}`,
]);
run("javac", ["-cp", join(cache, "lib", "*"), "-d", cache, join(source, "java-reference/AvroReference.java")]);
process.stdout.write(`Apache Avro ${version} is ready in .cache/avro-java\n`);

if (process.argv.includes("--record")) {
  const sampled = fc.sample(anyPair, { seed: 20_261_125, numRuns: 2_000 });
  const pairs = [...quirkPairs, ...sampled.filter(({ reader, writer }) => reader.length + writer.length < 900)];
  const answers = await askJava(cache, pairs);
  const seen = new Set<string>();
  const lines = pairs.flatMap((pair, i) => {
    const key = `${pair.reader} ${pair.writer}`;
    const answer = answers[i];
    if (answer === undefined || seen.has(key)) return [];
    seen.add(key);
    const dull =
      !("quirk" in pair) && (answer.readerRejected ?? answer.writerRejected ?? false) && seen.size % 10 !== 0;
    return dull ? [] : [JSON.stringify({ ...pair, ...answer })];
  });
  writeFileSync(join(source, "fixtures/java-answers.jsonl"), `${lines.join("\n")}\n`);
  process.stdout.write(`${lines.length} answers recorded\n`);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
}
