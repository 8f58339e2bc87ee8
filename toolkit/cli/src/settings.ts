/** Settings of `concordat.yaml`; every one has a default, so the file is optional. */
export interface Settings {
  /** Where contracts lie: `<contracts>/<service>/openapi.yaml`, `<contracts>/<service>/events/*.avsc`. */
  readonly contracts: string;
  /** Where generated code goes: `<generated>/<service>/`. */
  readonly generated: string;
  /** Accepted findings. */
  readonly approvals: string;
  /** Pact files, or folders of them. */
  readonly pacts: readonly string[];
  /** The revision that `check` compares with. */
  readonly base: string | undefined;
  /** Level for event schemas (Confluent's names). */
  readonly eventCompatibility: string;
  /** `wire`, `sdk` or `strict`. */
  readonly preset: string;
}

/** What holds without `concordat.yaml`. */
export const defaultSettings: Settings = {
  contracts: "contracts",
  generated: "generated",
  approvals: "approvals.yaml",
  pacts: ["tests/contract/pacts"],
  base: undefined,
  eventCompatibility: "BACKWARD",
  preset: "wire",
};
