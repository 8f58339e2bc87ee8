import { ContractError, type Location, type OpenApiContract } from "@concordat/model";

/**
 * Contract text on its way into another generator, whose templates escape less than they should (python runs code from
 * paths and server URLs, go ends its comments at a `*` and a `/`). What names something is refused when it is not plain;
 * what only describes is cleaned.
 */
export class SdkText {
  readonly #contract: OpenApiContract;

  constructor(contract: OpenApiContract) {
    this.#contract = contract;
  }

  /** @throws ContractError `SDK_TEXT_REFUSED` when the text does not match the pattern as a whole */
  plain(what: keyof typeof PLAIN, text: string, location: Location): string {
    const { pattern, expected } = PLAIN[what];
    if (pattern.test(text) && !/^__proto__$|^constructor$|^prototype$/.test(text)) return text;
    throw this.refused(location, expected, JSON.stringify(text.slice(0, 100)));
  }

  refused(location: Location, expected: string, got: string): ContractError {
    return new ContractError({
      code: "SDK_TEXT_REFUSED",
      position: this.#contract.position(location),
      expected,
      got,
      advice: "Clients in other languages put this text into code; change it in the contract.",
    });
  }
}

/** What a text of each kind may be made of. */
const PLAIN = {
  path: {
    pattern: /^(?:\/(?:[A-Za-z0-9._~!+,;=:@%-]|\{[A-Za-z_][\w.-]*\})*)+$/,
    expected: "a path of letters, digits and plain signs",
  },
  server: {
    pattern: /^(?:https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)?(?:\/[A-Za-z0-9._~-]*)*$/,
    expected: "a server URL of letters, digits and plain signs",
  },
  operation: { pattern: /^[A-Za-z_][\w.-]{0,127}$/, expected: "an operationId of letters, digits and _" },
  property: { pattern: /^[A-Za-z0-9_@][\w.@[\]-]{0,127}$/, expected: "a property name of letters, digits, _ and -" },
  parameter: { pattern: /^[A-Za-z0-9_@][\w.@[\]-]{0,127}$/, expected: "a parameter name of letters, digits, _ and -" },
  header: { pattern: /^[A-Za-z0-9-]{1,127}$/, expected: "a header name of letters, digits and -" },
  scheme: { pattern: /^[A-Za-z_][\w.-]{0,127}$/, expected: "a name of a security scheme of letters, digits and _" },
  scope: {
    pattern: /^(?!.*(?:\*\/|\/\*))[A-Za-z0-9][\w.:/*-]{0,127}$/,
    expected: "a scope of letters, digits and plain signs",
  },
  media: {
    pattern: /^(?:\*\/\*|[\w.+-]{1,100}\/(?:\*|[\w.+-]{1,100})(?:; ?[\w-]+=[\w.-]+)*)$/,
    expected: "a media type (RFC 6838)",
  },
  enumValue: {
    pattern: /^(?!.*(?:\*\/|\/\*))[\p{L}\p{N} _.:/+@~,;=()#%*!?&|[\]^-]{0,200}$/u,
    expected: "an enum value of letters, digits and plain signs",
  },
} as const satisfies Record<string, { readonly pattern: RegExp; readonly expected: string }>;

const MAX_DESCRIPTION = 4000;

/** A description on one line, without the signs that end comments and strings in any of the languages. */
export function cleanDescription(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll("*/", "* /")
    .replaceAll("/*", "/ *")
    .replaceAll('"', "'")
    .replaceAll("'''", "'")
    .replaceAll(/[\\`$<>{}]/g, "")
    .trim()
    .slice(0, MAX_DESCRIPTION);
}
