import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Where a command meets its user: data on `out`, talk on `talk`. Tests give an own one. */
export interface Terminal {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Columns of the terminal; undefined when output does not go to one. */
  readonly columns: number | undefined;
  /** Writes data, unchanged. */
  out(text: string): void;
  /** Writes a line of talk. */
  talk(line: string): void;
  /** Styles text for `out` or `talk` where that goes to a terminal and colours are wanted (`NO_COLOR`, `FORCE_COLOR`). */
  style(style: Style, text: string): string;
  /** Shows work that lasts over a second; quieter work shows nothing. */
  progress(title: string): Progress;
  /** Set by the command's action. */
  exitCode: number;
}

export interface Progress {
  update(title: string): void;
  /** Takes the line away. Always call it, also after an error. */
  end(): void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const colours = wantsColour(process.env, process.stderr.isTTY && process.stdout.isTTY);
  return {
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    out: (text) => void process.stdout.write(text),
    talk: (line) => void process.stderr.write(`${line}\n`),
    style: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
    progress: (title) => startProgress(title, process.stderr),
    exitCode: 0,
  };
}

function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return isTerminal || (env["FORCE_COLOR"] ?? "0") !== "0";
}

const quietMilliseconds = 1000;

function startProgress(first: string, stream: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let title = first;
  let shown = false;
  const show = (): void => {
    const seconds = Math.round((Date.now() - started) / 1000);
    if (stream.isTTY) stream.write(`\r\u001b[2K${title} (${seconds} s)`);
    else if (!shown) stream.write(`${title} ...\n`);
    shown = true;
  };
  const timer = setInterval(show, quietMilliseconds);
  timer.unref();
  return {
    update: (next) => {
      if (next === title) return;
      title = next;
      if (!shown) return;
      if (!stream.isTTY) shown = false;
      show();
    },
    end: () => {
      clearInterval(timer);
      if (shown && stream.isTTY) stream.write("\r\u001b[2K");
    },
  };
}
