import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runTool } from "./run-tool.ts";

const data = mkdtempSync(join(tmpdir(), "concordat-check-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

function concordat(...args: string[]): ReturnType<typeof runTool> {
  return runTool("node", join(root, "toolkit/cli/bin/concordat.js"), ...args);
}

test("generated code is what the contracts say, byte for byte, made from nothing", () => {
  process.env["CONCORDAT_DATA_DIR"] = data;
  const { status, output } = concordat("generate", "--check");
  expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
  // An absolute data directory is taken as it is, not below the project.
  expect(existsSync(join(data, "generate.json"))).toBe(true);
}, 120_000);

test("concordat check passes and says what it looked at", () => {
  process.env["CONCORDAT_DATA_DIR"] = data;
  const { status, output } = concordat("check", "--base", "HEAD", "--format", "json");
  const start = output.indexOf("{\n");
  expect({ status, output: status === 0 ? "" : output.slice(-4000) }).toEqual({ status: 0, output: "" });
  const report = JSON.parse(output.slice(start, output.lastIndexOf("}") + 1)) as { compared: Record<string, number> };
  expect(report.compared["operations"]).toBeGreaterThan(30);
  expect(report.compared["events"]).toBe(10);
}, 120_000);
