import { isAbsolute, join } from "node:path";
import { Argument } from "commander";
import { CommandError } from "../command-error.ts";
import { action, type CommandModule, examples, exitCode } from "../command.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly out?: string;
  readonly package?: string;
}
type Language = "typescript" | "python" | "java" | "go";

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description(
        "Writes clients as packages. TypeScript: the generated client and event code, compiled. Python, Java and Go: by openapi-generator, which needs Java 11 or newer.",
      )
      .addArgument(new Argument("<language>", "language of the client").choices(["typescript", "python", "java", "go"]))
      .argument("[service...]", "services to write a client for; all when none is named")
      .option(
        "--out <folder>",
        "folder of the client; of several services a folder each below it (default: sdk/<language>/<service>)",
      )
      .option("--package <name>", "name of the package, for one service")
      .addHelpText(
        "after",
        examples(
          ["concordat sdk python order", "sdk/python/order, to be installed by pip"],
          ["concordat sdk java order --package com.example.order", "a Maven project"],
          ["concordat sdk go order --package github.com/example/order-client", "a Go module"],
          ["concordat sdk typescript order --out ../order-client", "an ES module package"],
        ),
      )
      .action(
        action(terminal, (language: Language, names: readonly string[], options: Options) =>
          writeSdk(terminal, language, names, options),
        ),
      ),
};

async function writeSdk(
  terminal: Terminal,
  language: Language,
  names: readonly string[],
  options: Options,
): Promise<number> {
  const { chooseServices, openProject } = await import("../project.ts");
  const project = await openProject(terminal.cwd);
  const services = chooseServices(project, names);
  if (options.package !== undefined && services.length > 1) {
    throw new CommandError(
      "SDK_PACKAGE_NAME",
      `expected one service with --package, got ${services.length}`,
      "Name the service",
    );
  }
  const progress = terminal.progress("Reading contracts");
  try {
    for (const service of services) {
      const base = options.out ?? join("sdk", language);
      const out = options.out !== undefined && services.length === 1 ? base : join(base, service.name);
      const shared = {
        out: isAbsolute(out) ? out : join(terminal.cwd, out),
        packageName: options.package,
        dataDirectory: terminal.env["CONCORDAT_DATA_DIR"] ?? ".concordat",
        env: terminal.env,
        progress,
      };
      const { folder, fromCache, next } =
        language === "typescript"
          ? await (await import("../sdk/write-typescript.ts")).writeTypescript(project, service, shared)
          : await (await import("../sdk/write-client.ts")).writeClient(project, service, language, shared);
      progress.end();
      terminal.talk(`${service.name}: ${folder}${fromCache ? " (contract unchanged)" : ""}`);
      for (const line of next) terminal.talk(`  next: cd ${folder} && ${line}`);
    }
    return exitCode.clean;
  } finally {
    progress.end();
  }
}
