import { ConfigError } from "../config.ts";
import { createLogger } from "../logging.ts";

/**
 * Runs the main function of a process. What it throws ends the process with one log line and an exit code:
 * 2 for settings that cannot be used, 1 for everything else.
 */
export async function runMain(name: string, main: () => Promise<unknown>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const usage = error instanceof ConfigError;
    const logger = createLogger({ service: name });
    if (usage) logger.fatal({ problems: error.problems, code: error.code }, error.message);
    else logger.fatal({ err: error }, error instanceof Error ? error.message : "cannot start");
    process.exit(usage ? 2 : 1);
  }
}
