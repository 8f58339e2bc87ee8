/** A media type or range, parameters that do not distinguish left out. */
export interface MediaRange {
  readonly type: string;
  readonly subtype: string;
  /** Parameters other than `charset` and `boundary`, sorted. */
  readonly parameters: string;
}

/** Reads `Application/JSON; charset=utf-8`. */
export function mediaRange(text: string): MediaRange {
  const [name = "", ...rest] = text.split(";").map((part) => part.trim());
  const [type = "*", subtype = "*"] = name.toLowerCase().split("/");
  const parameters = rest
    .filter((part) => !/^(?:charset|boundary)\s*=/iu.test(part) && part !== "")
    .map((part) => part.toLowerCase());
  return { type, subtype, parameters: parameters.toSorted().join(";") };
}

/** Whether every media type of `inner` is one of `outer`. */
export function covers(outer: MediaRange, inner: MediaRange): boolean {
  return (
    (outer.type === "*" || outer.type === inner.type) &&
    (outer.subtype === "*" || outer.subtype === inner.subtype) &&
    (outer.parameters === "" || outer.parameters === inner.parameters)
  );
}

/** The most specific of the candidates that covers a media type. */
export function mostSpecific<Named extends { readonly name: string }>(
  name: string,
  candidates: readonly Named[],
): Named | undefined {
  const wanted = mediaRange(name);
  const rank = (range: MediaRange): number =>
    (range.type === "*" ? 0 : 1) + (range.subtype === "*" ? 0 : 1) + (range.parameters === "" ? 0 : 1);
  return candidates
    .map((candidate) => ({ candidate, range: mediaRange(candidate.name) }))
    .filter(({ range }) => covers(range, wanted))
    .toSorted((a, b) => rank(b.range) - rank(a.range))[0]?.candidate;
}

/** Whether bodies of the type are bytes, whose schema no validator looks at. */
export function isBinary({ type, subtype }: MediaRange): boolean {
  return (
    ["image", "audio", "video", "font"].includes(type) ||
    (type === "application" && /^(?:octet-stream|pdf|zip|gzip|x-tar)$/u.test(subtype))
  );
}

/** Whether members travel as text: form bodies and plain text. */
export function isText({ type, subtype }: MediaRange): boolean {
  return type === "text" ? subtype !== "xml" : type === "multipart" || subtype === "x-www-form-urlencoded";
}

/** Whether bodies are XML documents. */
export function isXml({ subtype }: MediaRange): boolean {
  return subtype === "xml" || subtype.endsWith("+xml");
}
