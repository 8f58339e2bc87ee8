import type { CommandModule } from "./command.ts";

interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: CommandModule }>;
}

/** Every command: its line in `concordat --help`, and its file, read only when the command is called. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    summary: "turn a folder into a contract-first repository",
    load: () => import("./commands/init.ts"),
  },
  lint: {
    summary: "check style and correctness of contracts",
    load: () => import("./commands/lint.ts"),
  },
  generate: {
    summary: "write servers, clients and event code from the contracts",
    load: () => import("./commands/generate.ts"),
  },
  sdk: {
    summary: "write Python, Java, Go or TypeScript clients as packages",
    load: () => import("./commands/sdk.ts"),
  },
  compare: {
    summary: "give the verdict over two versions of a contract",
    load: () => import("./commands/compare.ts"),
  },
  check: {
    summary: "everything CI needs: lint, drift, compatibility, pacts",
    load: () => import("./commands/check.ts"),
  },
  approve: {
    summary: "accept a finding in approvals.yaml",
    load: () => import("./commands/approve.ts"),
  },
  registry: {
    summary: "run the schema registry alone",
    load: () => import("./commands/registry.ts"),
  },
  "event-broker": {
    summary: "run the embedded event broker alone",
    load: () => import("./commands/event-broker.ts"),
  },
  up: {
    summary: "run the whole platform on this computer",
    load: () => import("./commands/up.ts"),
  },
  completion: {
    summary: "print a completion script for bash, zsh or fish",
    load: () => import("./commands/completion.ts"),
  },
};
