/** True when a `Prefer` header holds `respond-async` (RFC 7240, section 4.1), in any case and among others. */
export function prefersAsync(header: string | undefined): boolean {
  return (header ?? "").split(",").some((preference) => /^\s*respond-async\s*(?:;|$)/i.test(preference));
}
