import { runTool } from "./run-tool.ts";

test.each([
  ["types", "tsc", ["--project", "tsconfig.json"]],
  ["lint", "oxlint", ["--type-aware", "--quiet"]],
  ["format", "oxfmt", ["--check"]],
  [
    "import rules",
    "depcruise",
    [
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "err",
      "toolkit",
      "generated",
      "services",
      "schema-registry",
    ],
  ],
  ["unused files and dependencies", "knip", ["--include", "files,dependencies,unlisted,unresolved"]],
])(
  "%s are clean",
  (_, tool, args) => {
    const { status, output } = runTool(tool, ...args);
    expect({ status, output: status === 0 ? "" : output.slice(-8000) }).toEqual({ status: 0, output: "" });
  },
  300_000,
);
