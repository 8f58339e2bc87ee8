import { Argument } from "commander";
import { action, type CommandModule, examples, exitCode } from "../command.ts";
/** Name and summary of every command. */
type Entries = readonly (readonly [name: string, summary: string])[];

const scripts: Readonly<Record<string, (commands: Entries) => string>> = {
  bash: (commands) => `_concordat() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(([name]) => name).join(" ")} help --version --help" -- "$word"))
  elif [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$(concordat help "\${COMP_WORDS[1]}" 2>/dev/null | grep -oE -- '--[a-z-]+' | sort -u)" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _concordat concordat
`,
  zsh: (commands) => `#compdef concordat
_concordat() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(([name, summary]) => `      '${name}:${summary.replaceAll("'", "").replaceAll(":", "\\:")}'`).join("\n")}
    )
    _describe command commands
  else
    _files
  fi
}
compdef _concordat concordat
`,
  fish: (commands) =>
    commands
      .map(
        ([name, summary]) =>
          `complete -c concordat -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "")}'\n`,
      )
      .join(""),
};

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description("Prints a script that completes commands and options in your shell.")
      .addArgument(new Argument("<shell>", "your shell").choices(Object.keys(scripts)))
      .addHelpText(
        "after",
        examples(
          ["source <(concordat completion bash)", "bash: this shell"],
          ["concordat completion fish > ~/.config/fish/completions/concordat.fish", "fish: for good"],
        ),
      )
      .action(
        action(terminal, async (shell: string) => {
          const entries = (command.parent?.commands ?? []).map((other) => [other.name(), other.summary()] as const);
          terminal.out(scripts[shell]?.(entries) ?? "");
          return exitCode.clean;
        }),
      ),
};
