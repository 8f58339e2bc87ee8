/** Reads JSON without rounding: an integer that a double cannot hold is an error, not another number. */
export function parseJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const exact = (_name: string, value: unknown, context?: { readonly source?: string }): unknown => {
    const source = context?.source ?? "";
    if (typeof value === "number" && /^-?\d{16,}$/.test(source) && String(BigInt(value)) !== source)
      throw new RangeError(`${source} is beyond a double`);
    return value;
  };
  return (JSON.parse as (text: string, reviver: typeof exact) => unknown)(text, exact);
}
