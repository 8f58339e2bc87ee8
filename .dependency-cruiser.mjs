// Who may import whom. Each rule says why, as people meet it in a failing test.
const room = (name) => `^toolkit/${name}/`;
const onlyFrom = (name, allowed, why) => ({
  name: `${name}-imports`,
  comment: why,
  severity: "error",
  from: { path: room(name) },
  to: { path: "^(toolkit|generated|services|schema-registry)/", pathNot: [name, ...allowed].map(room) },
});

export default {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle cannot be read from any end.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    onlyFrom("model", [], "The model reads contracts and knows nothing of what is made from them."),
    onlyFrom("compat", ["model"], "A verdict depends on two models only."),
    onlyFrom("lint", ["model"], "A lint finding depends on one model only."),
    onlyFrom("codegen", ["model"], "Generated files depend on the model only."),
    onlyFrom("pact", ["model"], "Pact files are judged against the model only."),
    onlyFrom("runtime", [], "The runtime is published alone and must stay small."),
    onlyFrom("event-broker", [], "The broker is a server of its own."),
    {
      name: "generated-imports",
      comment: "Generated code meets the runtime at the versioned door only.",
      severity: "error",
      from: { path: "^generated/" },
      to: { path: "^(toolkit|services|schema-registry)/", pathNot: "^toolkit/runtime/src/codegen-v1(/|[.]ts$)" },
    },
    {
      name: "services-imports",
      comment: "A service stands on generated code and the runtime.",
      severity: "error",
      from: { path: "^services/" },
      to: { path: "^(toolkit|schema-registry)/", pathNot: room("runtime") },
    },
    {
      name: "services-apart",
      comment: "Services talk through generated clients and events, never through imports.",
      severity: "error",
      from: { path: "^services/([^/]+)/" },
      to: { path: "^services/([^/]+)/", pathNot: "^services/$1/" },
    },
    {
      name: "registry-imports",
      comment: "The registry is a service that decides with the compatibility engine.",
      severity: "error",
      from: { path: "^schema-registry/" },
      to: { path: "^(toolkit|services)/", pathNot: ["model", "compat", "runtime"].map(room) },
    },
    {
      name: "cli-imports",
      comment: "The command starts services as processes and imports none.",
      severity: "error",
      from: { path: room("cli") },
      to: { path: "^(services|generated)/" },
    },
    {
      name: "no-barrels-inside",
      comment: "Inside a package import the file; index.ts is the door for others.",
      severity: "error",
      from: { path: "^toolkit/([^/]+)/src/(?!index[.]ts)", pathNot: "[.]test[.]ts$" },
      to: { path: "^toolkit/$1/src/index[.]ts$" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(node_modules|dist|fixtures)/|[.]d[.]ts$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".js", ".json"],
    },
  },
};
