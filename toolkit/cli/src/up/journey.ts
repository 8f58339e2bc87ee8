import type { LogLine } from "./log-line.ts";

/** One step of an order's way: an HTTP request that a server answered, or an event. */
export interface JourneyStep {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly service: string;
  readonly what: string;
  readonly outcome: string;
  readonly milliseconds: number | undefined;
}

const keptTraces = 500;
const keptSteps = 200;

/** Remembers, by correlation id, which requests the servers' logs tell of. */
export interface Journeys {
  note(service: string, line: LogLine): void;
  stepsOf(traceId: string): readonly JourneyStep[];
}

/** Keeps the newest traces only. */
export function createJourneys(): Journeys {
  const traces = new Map<string, JourneyStep[]>();
  return {
    note(service, { msg, time, fields }) {
      const { traceId, method, path, status, ms } = fields;
      if (msg !== "request" && msg !== "request failed") return;
      if (typeof traceId !== "string" || typeof method !== "string" || typeof path !== "string") return;
      const steps = traces.get(traceId) ?? [];
      traces.delete(traceId);
      traces.set(traceId, steps);
      if (traces.size > keptTraces) traces.delete(traces.keys().next().value ?? "");
      if (steps.length >= keptSteps) return;
      const milliseconds = typeof ms === "number" ? ms : undefined;
      steps.push({
        at: Date.parse(time) - (milliseconds ?? 0),
        service,
        what: `${method} ${path}`,
        outcome: String(status),
        milliseconds,
      });
    },
    stepsOf: (traceId) => traces.get(traceId) ?? [],
  };
}

/** The way of one order as a table, first step first, times relative to it. */
export function formatJourney(steps: readonly JourneyStep[]): string[] {
  const sorted = steps.toSorted((a, b) => a.at - b.at);
  const start = sorted[0]?.at ?? 0;
  const rows = sorted.map(({ at, service, what, outcome, milliseconds }) => [
    `+${Math.max(0, Math.round(at - start))} ms`,
    service,
    what,
    outcome,
    milliseconds === undefined ? "" : `${Math.round(milliseconds)} ms`,
  ]);
  return formatTable(rows, [0, 4]);
}

/** Columns side by side; those in `right` are aligned to the right. */
export function formatTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
