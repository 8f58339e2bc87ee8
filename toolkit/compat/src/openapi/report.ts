import { type Finding, findingId, type Location, type Position, type Severity } from "@concordat/model";
import type { Preset } from "../rules/rule.ts";
import { openApiRules } from "../rules/rules.ts";
import type { Change, ChangeSink } from "./change.ts";
import type { Sides } from "./sides.ts";

/** How changes become findings. */
export interface ReportOptions {
  readonly preset: Preset;
  /** Severities of single rules that replace the preset's. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Names of the operations, by their numbers. */
  readonly operations: readonly string[];
  /** The contract's name in findings and their ids. */
  readonly contract: string;
}

interface Entry {
  change: Change;
  severity: Severity;
  operations: Set<number>;
  readonly order: number;
}

const loudness: { readonly [severity in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** Collects changes: one cause is one finding, whatever the directions and operations that it is found through. */
export class Report implements ChangeSink {
  readonly #sides: Sides;
  readonly #options: ReportOptions;
  readonly #entries = new Map<string, Entry>();

  constructor(sides: Sides, options: ReportOptions) {
    this.#sides = sides;
    this.#options = options;
  }

  add(change: Change, operations: Iterable<number>): void {
    const severity = this.#severity(change);
    if (severity === undefined) return;
    const key = `${placeKey(change)} ${change.subject} ${change.facet}`;
    const known = this.#entries.get(key);
    if (known === undefined) {
      this.#entries.set(key, { change, severity, operations: new Set(operations), order: this.#entries.size });
      return;
    }
    const order = loudness[severity] - loudness[known.severity];
    if (order > 0) return;
    if (order < 0) {
      known.change = change;
      known.severity = severity;
      known.operations = new Set(operations);
      return;
    }
    for (const operation of operations) known.operations.add(operation);
  }

  /** All findings, the loudest first, then by place; the same from run to run. */
  findings(): Finding[] {
    const entries = [...this.#entries.values()].filter((entry) => !this.#told(entry));
    const findings = entries.map((entry) => this.#finding(entry));
    return findings.toSorted(byLoudnessAndPlace);
  }

  /** A member that came is told by the finding that it is required. */
  #told({ change }: Entry): boolean {
    if (change.subject !== "member" || change.head === undefined) return false;
    const { pointer, document } = change.head;
    const at = pointer.lastIndexOf("/properties/");
    if (at < 0) return false;
    const name = pointer
      .slice(at + "/properties/".length)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    return this.#entries.has(`head ${document}#${pointer.slice(0, at)} required ${name}`);
  }

  #severity(change: Change): Severity | undefined {
    const written =
      this.#options.severities[change.rule] ?? openApiRules.get(change.rule)?.severity[this.#options.preset];
    if (written === undefined) throw new RangeError(`there is no rule ${change.rule}`);
    if (written === "off") return undefined;
    if (change.lenient === true) return "info";
    if (
      change.verdict === "unknown" &&
      written === "error" &&
      change.reason !== undefined &&
      openApiRules.get(change.rule)?.policy !== true
    ) {
      return this.#options.preset === "strict" ? "error" : "warning";
    }
    return written;
  }

  #finding({ change, severity, operations }: Entry): Finding {
    const { contract } = this.#options;
    const pointer = (change.head ?? change.base)?.pointer ?? "";
    const document =
      change.head === undefined
        ? this.#foreign(change.base, this.#sides.base.entry)
        : this.#foreign(change.head, this.#sides.head.entry);
    const facet = [document, change.subject, change.facet].filter((part) => part !== "").join(":");
    const reached = [...operations].toSorted((a, b) => a - b).map((number) => this.#options.operations[number] ?? "");
    const [first] = reached;
    return {
      id: findingId(change.rule, contract, pointer, facet),
      rule: change.rule,
      verdict: change.verdict,
      severity,
      message: change.message,
      contract,
      pointer,
      operations: [...new Set(reached)],
      consumers: [],
      base: position(this.#sides.base, change.baseMark ?? change.base),
      head: position(this.#sides.head, change.headMark ?? change.head),
      ...(change.witness === undefined
        ? {}
        : { witness: { ...change.witness, ...(first === undefined ? {} : { operation: first }) } }),
      ...(change.fix === undefined ? {} : { fix: change.fix }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      help: `docs/rules/compat.md#${change.rule}`,
    };
  }

  /** The document's name where it is not the entry: pointers of different files must not meet. */
  #foreign(location: Location | undefined, entry: string): string {
    return location === undefined || location.document === entry ? "" : location.document;
  }
}

function placeKey({ base, head }: Change): string {
  if (head !== undefined) return `head ${head.document}#${head.pointer}`;
  return base === undefined ? "" : `base ${base.document}#${base.pointer}`;
}

function position(contract: Sides["base"], location: Location | undefined): Position | null {
  return location === undefined ? null : contract.position(location);
}

function byLoudnessAndPlace(left: Finding, right: Finding): number {
  const loud = loudness[left.severity] - loudness[right.severity];
  if (loud !== 0) return loud;
  const [a, b] = [left.head ?? left.base, right.head ?? right.base];
  return (
    compareText(a?.file ?? "", b?.file ?? "") ||
    (a?.line ?? 0) - (b?.line ?? 0) ||
    (a?.column ?? 0) - (b?.column ?? 0) ||
    compareText(left.rule, right.rule) ||
    compareText(left.pointer, right.pointer) ||
    compareText(left.id, right.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
