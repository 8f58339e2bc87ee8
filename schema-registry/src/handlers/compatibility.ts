import { ok, type Handlers } from "@concordat-shop/generated/schema-registry/server.ts";
import type { Registry } from "../registry.ts";
import { RegistryError } from "../registry-error.ts";
import { subjectName } from "../subject-name.ts";
import { answerWith } from "./answer-with.ts";

type CompatibilityHandlers = Pick<Handlers, "checkCompatibility" | "checkCompatibilityWithVersion">;

/** Verdicts without registering. */
export function compatibilityHandlers(registry: Registry): CompatibilityHandlers {
  const answer = async (messages: Promise<readonly string[]>, verbose: boolean) => {
    try {
      const found = await messages;
      return ok({ is_compatible: found.length === 0, ...(verbose ? { messages: [...found] } : {}) });
    } catch (error) {
      // With `verbose=true` an invalid schema is an answer, not an error.
      if (verbose && error instanceof RegistryError && error.code === 42201) {
        return ok({ is_compatible: false, messages: [error.message] });
      }
      throw error;
    }
  };
  return {
    checkCompatibility: answerWith(({ params, query, body }) =>
      answer(registry.check(subjectName(params.subject), undefined, body, query.normalize), query.verbose),
    ),
    checkCompatibilityWithVersion: answerWith(({ params, query, body }) =>
      answer(registry.check(subjectName(params.subject), params.version, body, query.normalize), query.verbose),
    ),
  };
}
