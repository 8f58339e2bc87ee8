/** Compiles patterns of contracts once: ECMA-262 with the `u` flag, unanchored; without the flag where it does not parse. */
export class Patterns {
  readonly #compiled = new Map<string, RegExp | undefined>();

  /** Undefined when the text is no regular expression at all. */
  compile(pattern: string): RegExp | undefined {
    if (this.#compiled.has(pattern)) return this.#compiled.get(pattern);
    const compiled = attempt(pattern, "u") ?? attempt(pattern, "");
    this.#compiled.set(pattern, compiled);
    return compiled;
  }

  /** A pattern that does not parse refuses nothing. */
  matches(pattern: string, text: string): boolean {
    return this.compile(pattern)?.test(text) ?? true;
  }
}

function attempt(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
