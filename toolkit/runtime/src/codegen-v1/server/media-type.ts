/** `text/html; charset=utf-8` without its parameters, in lower case. */
export function essenceOf(contentType: string): string {
  const end = contentType.indexOf(";");
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/** The declared media type (or range) that covers a type: exact first, then `type/*`, then `*\/*`. */
export function matchMediaType<Value>(declared: ReadonlyMap<string, Value>, essence: string): Value | undefined {
  const exact = declared.get(essence);
  if (exact !== undefined) return exact;
  return declared.get(`${essence.slice(0, essence.indexOf("/"))}/*`) ?? declared.get("*/*");
}

/** The offered media types that an `Accept` header takes, the preferred first (RFC 9110, section 12.5.1). */
export function acceptable(accept: string | undefined, offered: readonly string[]): readonly string[] {
  if (accept === undefined || accept.trim() === "" || accept.trim() === "*/*") return offered;
  const ranges = accept.split(",", 100).map((part) => {
    const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    return { range, quality: Number.isFinite(quality) ? quality : 0 };
  });
  const rank = (type: string): number => {
    const essence = essenceOf(type);
    const main = essence.slice(0, essence.indexOf("/"));
    for (const wanted of [essence, `${main}/*`, "*/*"]) {
      const found = ranges.find(({ range }) => range === wanted);
      if (found !== undefined) return found.quality;
    }
    return 0;
  };
  return offered
    .map((type, index) => ({ type, index, quality: rank(type) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.index - b.index)
    .map(({ type }) => type);
}
