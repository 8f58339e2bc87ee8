import { action, type CommandModule, examples } from "../command.ts";

interface Options {
  readonly once?: true;
  readonly port: string;
  readonly registryPort: string;
  readonly host: string;
  readonly dataDir: string;
  readonly order: boolean;
}

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description(
        "Runs the whole platform on this computer: databases, event broker, schema registry and services, each as a process that is started again when it ends. Places a sample order, then stays up until Ctrl-C.",
      )
      .option("--once", "stop after the sample order; the exit code says whether it was confirmed")
      .option("--no-order", "place no sample order")
      .option("-p, --port <port>", "port of the gateway; 0 lets the system choose", terminal.env["PORT"] || "8080")
      .option("--registry-port <port>", "port of the schema registry", terminal.env["REGISTRY_PORT"] || "8081")
      .option("--host <host>", "address to listen on", terminal.env["HOST"] || "127.0.0.1")
      .option("--data-dir <folder>", "where data and logs are kept", terminal.env["CONCORDAT_DATA_DIR"] || ".concordat")
      .addHelpText(
        "after",
        examples(
          ["concordat up", "start everything and stay up"],
          ["concordat up --once", "prove that an order goes through, then stop"],
          ["concordat up --port 0 --registry-port 0", "any free ports"],
          ["DATABASE_URL=... KAFKA_BROKERS=... concordat up", "on servers that you run"],
        ),
      )
      .action(
        action(terminal, async (options: Options) => {
          const { runPlatform } = await import("../up/run-platform.ts");
          return runPlatform(terminal, options);
        }),
      ),
};
