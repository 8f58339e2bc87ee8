import { Option } from "commander";
import { formats } from "./output/formats.ts";

/** `--format`, as every command that prints a report takes it; the formats are those of `output/formats.ts`. */
export const formatOption = (): Option =>
  new Option("--format <format[=file]>", `output format, repeatable: ${Object.keys(formats).join(", ")}`)
    .argParser((value: string, values: readonly string[]) => [...values, value])
    .default([], "text");
