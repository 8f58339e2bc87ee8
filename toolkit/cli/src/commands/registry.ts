import { action, type CommandModule, examples } from "../command.ts";
import { runServer } from "../run-server.ts";

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description("Runs the schema registry: versions event schemas, speaks the Confluent Schema Registry API.")
      .option("-p, --port <port>", "port to listen on; 0 lets the system choose", "8081")
      .option("--host <host>", "address to listen on", "127.0.0.1")
      .option("--data-dir <folder>", "where schemas are kept unless DATABASE_URL names a PostgreSQL", ".concordat")
      .addHelpText(
        "after",
        examples(
          ["concordat registry", "serve http://127.0.0.1:8081"],
          ["DATABASE_URL=postgresql://... concordat registry --port 0", "keep the schemas in a PostgreSQL of yours"],
        ),
      )
      .action(
        action(terminal, async (options: { port: string; host: string; dataDir: string }) =>
          runServer("@concordat/schema-registry/main", {
            PORT: options.port,
            HOST: options.host,
            CONCORDAT_DATA_DIR: options.dataDir,
          }),
        ),
      ),
};
