import { action, type CommandModule, examples } from "../command.ts";
import { runServer } from "../run-server.ts";

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description("Runs the embedded event broker: the Kafka protocol for one machine, durable in one folder.")
      .option("-p, --port <port>", "port to listen on; 0 lets the system choose", "0")
      .option("--host <host>", "address to listen on", "127.0.0.1")
      .option("--data-dir <folder>", "where records are kept", ".concordat")
      .addHelpText(
        "after",
        examples(
          ["concordat event-broker --port 9092", "serve kafka://127.0.0.1:9092"],
          ["concordat event-broker --data-dir /tmp/events", "keep the records elsewhere"],
        ),
      )
      .action(
        action(terminal, async (options: { port: string; host: string; dataDir: string }) =>
          runServer("@concordat/event-broker/main", {
            PORT: options.port,
            HOST: options.host,
            CONCORDAT_DATA_DIR: options.dataDir,
          }),
        ),
      ),
};
