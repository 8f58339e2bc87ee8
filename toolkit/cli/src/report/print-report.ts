import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Contract } from "@concordat/model";
import manifest from "../../package.json" with { type: "json" };
import { exitCode } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { type Format, formats } from "../output/formats.ts";
import type { PrintContext, Report, RuleSummary } from "../output/report.ts";
import type { Terminal } from "../terminal.ts";

/** One `--format` value: the format, and the file it goes to instead of stdout. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Parses `--format` values (`text`, `sarif=out.sarif`). Two formats for stdout are a mistake. */
export function parseOutputs(values: readonly string[]): readonly Output[] {
  const outputs = values.map((value): Output => {
    const [format = "", file] = value.split(/=(.*)/s);
    if (!Object.hasOwn(formats, format))
      throw new CommandError("CLI_FORMAT", `expected one of ${Object.keys(formats).join(", ")}, got "${format}"`);
    return { format: format as Format, file: file === "" ? undefined : file };
  });
  const toStdout = outputs.filter(({ file }) => file === undefined);
  if (toStdout.length > 1)
    throw new CommandError(
      "CLI_FORMAT",
      `expected one format for stdout, got ${toStdout.map(({ format }) => format).join(" and ")}`,
      `Give the others a file: --format ${toStdout[1]?.format}=FILE`,
    );
  return outputs.length === 0 ? [{ format: "text", file: undefined }] : outputs;
}

/** Prints a report in every format asked for and answers the exit code that its findings mean. */
export async function printReport(
  terminal: Terminal,
  report: Report,
  outputs: readonly Output[],
  world: { readonly contracts: readonly Contract[]; readonly rule: (id: string) => RuleSummary },
): Promise<number> {
  const context = await printContext(terminal, world);
  for (const { format, file } of outputs) {
    const plain: PrintContext = { ...context, style: (_, text) => text };
    const text = (await formats[format]())(report, file === undefined ? context : plain);
    if (file === undefined) terminal.out(text);
    else {
      const path = resolve(terminal.cwd, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return report.findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}

async function printContext(
  terminal: Terminal,
  { contracts, rule }: { readonly contracts: readonly Contract[]; readonly rule: (id: string) => RuleSummary },
): Promise<PrintContext> {
  const documents = new Map(contracts.flatMap((contract) => [...contract.documents]));
  const { editText } = await import("@concordat/model");
  return {
    version: manifest.version,
    style: (style, text) => terminal.style(style, text),
    text: (file) => documents.get(file)?.text ?? localText(terminal, file),
    rule,
    replacements: (edits) =>
      [...new Set(edits.map(({ document }) => document))].flatMap((name) => {
        const document = documents.get(name);
        if (document === undefined) return [];
        try {
          return editText(document, edits).map((replacement) => ({ file: name, ...replacement }));
        } catch {
          // An edit that this text cannot take alone (a YAML alias): the fix stays in words.
          return [];
        }
      }),
  };
}

function localText(terminal: Terminal, file: string): string | undefined {
  const path = resolve(terminal.cwd, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
