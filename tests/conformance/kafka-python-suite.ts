import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CACHE, type CheckSuite, run } from "./check.ts";

const PYTHON = join(CACHE, "py/bin/python");
const SCRIPT = fileURLToPath(new URL("kafka_python_checks.py", import.meta.url));
const CHECKS = [
  "codec-none",
  "codec-gzip",
  "codec-snappy",
  "codec-lz4",
  "codec-zstd",
  "commit-resume",
  "offsets",
  "admin",
];

export const kafkaPythonSuite: CheckSuite = {
  client: "kafka-python",
  missing: () => (existsSync(PYTHON) ? null : "run with --fetch (needs Python 3)"),
  checks: CHECKS.map((name) => ({
    name,
    run: async ({ address }) => void (await run(PYTHON, [SCRIPT, address, name])),
  })),
};
