import { readdirSync } from "node:fs";
import { commands } from "./commands.ts";
import { run } from "./run.ts";
import { memoryTerminal } from "./memory-terminal.ts";

test("every command file stands in the table under its own name", () => {
  const files = readdirSync(new URL("commands/", import.meta.url))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => name.replace(".ts", ""));
  expect(files.sort()).toEqual(Object.keys(commands).sort());
});

test.each([
  [["--version"], 0],
  [["--help"], 0],
  [["compare", "--help"], 0],
  [["help", "generate"], 0],
  [["comprae"], 2],
  [["generate", "--no-such-option"], 2],
  [["approve"], 2],
  [["completion", "tcsh"], 2],
])("concordat %s exits with %d", async (args, expected) => {
  const terminal = memoryTerminal();
  expect(await run(args, terminal)).toBe(expected);
  expect(terminal.talked + terminal.printed).not.toMatch(/^\s+at .*\.ts:\d+/m);
});

test("a mistyped command is answered with the right one", async () => {
  const terminal = memoryTerminal();
  await run(["comprae"], terminal);
  expect(terminal.talked).toContain("Did you mean compare?");
});

test.each(Object.keys(commands))("%s --help shows an example to copy", async (name) => {
  const terminal = memoryTerminal();
  expect(await run([name, "--help"], terminal)).toBe(0);
  expect(terminal.printed).toMatch(/\$ .*concordat /);
});
