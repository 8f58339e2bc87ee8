import avro from "avsc";
import type { Type } from "avsc";
import { internals, type AvscTap } from "./event-avsc.ts";

// avsc trusts the counts that it reads: five bytes that announce 2^31 items fill the memory before the end of the
// buffer is noticed. Each item of these types takes at least one byte, so a count beyond the bytes left is a lie.
function checkedCount(tap: AvscTap, count: number): number {
  const left = tap.buf.length - tap.pos;
  if (count > left) throw new RangeError(`a block of ${count} items in ${Math.max(left, 0)} bytes`);
  return count;
}

function readCount(tap: AvscTap): number {
  let count = tap.readLong();
  if (count < 0) {
    count = -count;
    tap.skipLong();
  }
  return checkedCount(tap, count);
}

function skipBlocks(tap: AvscTap, skipItem: () => void): void {
  for (let count = tap.readLong(); count !== 0; count = tap.readLong()) {
    if (count < 0) {
      tap.pos += checkedCount(tap, Math.abs(tap.readLong()));
    } else {
      for (let left = checkedCount(tap, count); left > 0; left--) skipItem();
    }
  }
}

/** An array whose announced size is checked before it is believed. */
export class BoundedArrayType extends avro.types.ArrayType {
  constructor(schema: unknown, options: unknown) {
    super(schema as ConstructorParameters<typeof avro.types.ArrayType>[0], options);
    if (this.itemsType.typeName === "null") throw new TypeError("an array of null holds nothing and has no bound");
  }

  // avsc also calls this with a resolver as `this`.
  _read(tap: AvscTap): unknown[] {
    const items = internals(this.itemsType);
    let count = readCount(tap);
    const value: unknown[] = [];
    for (let index = 0; count > 0; count = readCount(tap)) {
      for (; count > 0; count--) value[index++] = items._read(tap);
    }
    return value;
  }

  _skip(tap: AvscTap): void {
    const items = internals(this.itemsType);
    skipBlocks(tap, () => items._skip(tap));
  }
}

/** A map whose announced size is checked, and in which `__proto__` is a key like any other. */
export class BoundedMapType extends avro.types.MapType {
  _read(tap: AvscTap): Record<string, unknown> {
    const values = internals(this.valuesType as Type);
    const value: Record<string, unknown> = {};
    for (let count = readCount(tap); count > 0; count = readCount(tap)) {
      for (; count > 0; count--) {
        const key = tap.readString();
        const item = values._read(tap);
        if (key === "__proto__") {
          Object.defineProperty(value, key, { value: item, enumerable: true, configurable: true, writable: true });
        } else {
          value[key] = item;
        }
      }
    }
    return value;
  }

  _skip(tap: AvscTap): void {
    const values = internals(this.valuesType as Type);
    skipBlocks(tap, () => {
      tap.skipString();
      values._skip(tap);
    });
  }
}

function symbolIndex(type: unknown, value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  const index = (type as { _indices: Record<string, unknown> })._indices[value];
  return typeof index === "number" ? index : undefined;
}

/** An enum that does not take the names of `Object.prototype` for symbols. */
export class StrictEnumType extends avro.types.EnumType {
  _check(value: unknown, _flags: unknown, hook?: (value: unknown, type: unknown) => void): boolean {
    const valid = symbolIndex(this, value) !== undefined;
    if (!valid) hook?.(value, this);
    return valid;
  }

  _write(tap: AvscTap, value: unknown): void {
    const index = symbolIndex(this, value);
    if (index === undefined) throw new TypeError("not a symbol of the enum");
    tap.writeLong(index);
  }
}
