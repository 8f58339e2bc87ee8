import type { Type } from "avsc";

/** The cursor that avsc's types read from and write to. Its interface is not part of avsc's typings. */
export interface AvscTap {
  pos: number;
  readonly buf: Buffer;
  readLong(): number;
  skipLong(): void;
  readString(): string;
  skipString(): void;
  writeLong(value: number): void;
}

/** What every avsc type and resolver can do beneath its typings (avsc 5.7.9, pinned). */
export interface AvscInternals {
  _read(tap: AvscTap): unknown;
  _skip(tap: AvscTap): void;
  _write(tap: AvscTap, value: unknown): void;
}

/** The inside of an avsc type. */
export function internals(type: Type): AvscInternals {
  return type as unknown as AvscInternals;
}
