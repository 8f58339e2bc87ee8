import type { Direction } from "./projection.ts";

/** How the two sides of a pair are read. */
export interface Reading {
  /** `request`: the base sends, the head reads. `response`: the head sends, the base reads. */
  readonly direction: Direction;
  /** Values of path, query, header and cookie parameters are text: a number fits where any text does. */
  readonly text: boolean;
}

/** Which side of a pair a schema stands on. */
export type Role = "sender" | "reader";
