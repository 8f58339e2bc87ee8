import { ConfigError } from "../config.ts";
import { createLogger } from "../logging.ts";
import { UserError } from "../user-error.ts";

/**
 * Runs the main function of a process. What it throws ends the process with one log line and an exit code:
 * 2 for settings that cannot be used, 1 for everything else.
 */
export async function runMain(name: string, main: () => Promise<unknown>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const logger = createLogger({ service: name });
    if (error instanceof UserError) logger.fatal({ code: error.code }, error.message);
    else logger.fatal({ err: error }, "unexpected error at start");
    process.exit(error instanceof ConfigError ? 2 : 1);
  }
}
