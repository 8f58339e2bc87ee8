/** How much input a load accepts. Input beyond a limit is a `ContractError`, found before memory or time is spent on it. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of one YAML file: its parser needs up to eighty times the text. */
  readonly yamlFileBytes: number;
  /** Bytes of all documents of one load. */
  readonly totalBytes: number;
  /** Documents of one load. */
  readonly documents: number;
  /** Objects and arrays inside one another, aliases expanded. */
  readonly depth: number;
  /** Values in all documents of one load, each YAML alias counted with all that it stands for. */
  readonly nodes: number;
}

export const defaultLimits: Limits = {
  fileBytes: 64 * 2 ** 20,
  yamlFileBytes: 12 * 2 ** 20,
  totalBytes: 256 * 2 ** 20,
  documents: 1_000,
  depth: 1_000,
  nodes: 5_000_000,
};

/** The defaults, replaced where `given` says so. */
export function withDefaultLimits(given: Partial<Limits> = {}): Limits {
  return { ...defaultLimits, ...given };
}
