import type { ContractError } from "@concordat/model";
import { CommanderError } from "commander";
import { exitCode } from "./command.ts";
import { CommandError } from "./command-error.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a failure as one message and answers the exit code that it means. */
export function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.usage;
  if (isContractError(error)) {
    terminal.talk(`${terminal.style("red", "error")} ${error.message}`);
    return exitCode.input;
  }
  if (error instanceof CommandError) {
    terminal.talk(`${terminal.style("red", "error")} ${error.code}: ${error.message}`);
    return error.exitCode;
  }
  const detail = error instanceof Error ? error.message : String(error);
  terminal.talk(`${terminal.style("red", "error")} CLI_UNEXPECTED: ${detail}`);
  terminal.talk("  This is a defect of concordat. Run again with CONCORDAT_DEBUG=1 and report what it prints.");
  if (terminal.env["CONCORDAT_DEBUG"] === "1" && error instanceof Error) terminal.talk(error.stack ?? "");
  return exitCode.usage;
}

/** By name: the model is not loaded for commands that read no contract. */
const isContractError = (error: unknown): error is ContractError =>
  error instanceof Error && error.name === "ContractError";
