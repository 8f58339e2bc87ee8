import type { LintRule } from "./rule.ts";
import { avroDoc } from "./rules/avro-doc.rule.ts";
import { avroEnumDefault } from "./rules/avro-enum-default.rule.ts";
import { avroLogicalType } from "./rules/avro-logical-type.rule.ts";
import { avroName } from "./rules/avro-name.rule.ts";
import { avroNamespace } from "./rules/avro-namespace.rule.ts";
import { avroNullDefault } from "./rules/avro-null-default.rule.ts";
import { clientNameClash } from "./rules/client-name-clash.rule.ts";
import { deprecatedSunset } from "./rules/deprecated-sunset.rule.ts";
import { idempotencyKey } from "./rules/idempotency-key.rule.ts";
import { integerRange } from "./rules/integer-range.rule.ts";
import { pageResponse } from "./rules/page-response.rule.ts";
import { problemResponse } from "./rules/problem-response.rule.ts";
import { unsatisfiableSchema } from "./rules/unsatisfiable-schema.rule.ts";

/** Our own rules; those of OpenAPI itself come from Redocly's engine (`redocly-engine.ts`). */
export const rules: readonly LintRule[] = [
  unsatisfiableSchema,
  problemResponse,
  idempotencyKey,
  pageResponse,
  deprecatedSunset,
  clientNameClash,
  integerRange,
  avroNamespace,
  avroLogicalType,
  avroNullDefault,
  avroName,
  avroDoc,
  avroEnumDefault,
];
