import { resolve } from "node:path";
import type { Finding, OpenApiContract } from "@concordat/model";
import { findingId } from "@concordat/model";
import { BaseResolver, createConfig, lint, loadConfig, type NormalizedProblem, Source } from "@redocly/openapi-core";

/** Where Redocly's settings come from. */
export interface RedoclyOptions {
  /** A user's `redocly.yaml`; without one the preset below holds. */
  readonly configPath?: string;
}

/** Redocly's recommended rules, with those that generated code depends on as errors. */
const preset = {
  extends: ["recommended"],
  rules: {
    "operation-operationId": "error",
    "operation-operationId-unique": "error",
    "operation-operationId-url-safe": "error",
    "no-invalid-media-type-examples": "error",
    "no-invalid-schema-examples": "error",
    "no-invalid-parameter-examples": "error",
    "no-server-example.com": "off",
    "security-defined": "error",
  },
} as const;

/** Lints a contract with Redocly's engine. It reads the documents that the model has read, and no others. */
export async function lintWithRedocly(
  contract: OpenApiContract,
  { configPath }: RedoclyOptions = {},
): Promise<readonly Finding[]> {
  const config = configPath === undefined ? await createConfig(preset as never) : await loadConfig({ configPath });
  const resolver = new ModelResolver(contract);
  const problems = await lint({ ref: contract.entry, config, externalRefResolver: resolver });
  return problems.filter(({ ignored }) => ignored !== true).map((problem) => toFinding(contract, problem));
}

class ModelResolver extends BaseResolver {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(contract: OpenApiContract) {
    super();
    this.#texts = new Map([...contract.documents.values()].map(({ name, text }) => [absolute(name), text]));
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    const text = this.#texts.get(reference);
    if (text === undefined) throw new Error(`${reference} is no document of the contract`);
    return new Source(reference, text);
  }
}

const absolute = (name: string): string => (/^https?:/.test(name) ? name : resolve(name));

function toFinding(contract: OpenApiContract, problem: NormalizedProblem): Finding {
  const [location] = problem.location;
  const file = location?.source.absoluteRef ?? contract.entry;
  const document = [...contract.documents.keys()].find((name) => absolute(name) === file) ?? contract.entry;
  const pointer = (location?.pointer ?? "").replace(/^#/, "").replace(/^\/$/, "");
  return {
    id: findingId(problem.ruleId, document, pointer, ""),
    rule: problem.ruleId,
    verdict: "compatible",
    severity: problem.severity === "error" ? "error" : "warning",
    message: problem.message.split("\n")[0] ?? "",
    contract: contract.entry,
    pointer,
    operations: [],
    consumers: [],
    base: null,
    head:
      location !== undefined && location.pointer === undefined
        ? { file: document, line: location.start.line, column: location.start.col }
        : contract.position({ document, pointer }),
    ...(problem.reference !== undefined && { help: problem.reference }),
  };
}
