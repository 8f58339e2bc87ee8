import { createRequire } from "node:module";
import type { Json } from "@concordat/model";
import type * as Ajv2020Module from "ajv/dist/2020.js";
import type * as Formats from "ajv-formats/dist/formats.js";
import { ajvSchema, type Viewer } from "./ajv-schema.ts";
import { knownFormats } from "./format.ts";
import type { SchemaNode } from "./schema-node.ts";
import { contentFits } from "./validate.ts";

/** What an independent validator says about a value. */
export interface Judgement {
  /** Undefined when the validator cannot compile the schema. */
  readonly valid: boolean | undefined;
  /** The validator's words when it refuses, or why it cannot judge. */
  readonly words: string | undefined;
}

/** ajv, loaded when the first value is judged; a schema is compiled for the values that it judges. */
export class AjvCheck {
  #ajv: Ajv2020Module.Ajv2020 | undefined;

  /** Whether the schemas accept the value, as a sender or a reader sees it. */
  judge(nodes: readonly SchemaNode[], value: Json, viewer: Viewer): Judgement {
    try {
      const ajv = (this.#ajv ??= load());
      const validate = ajv.compile(ajvSchema(nodes, [value], viewer) as object);
      const valid = validate(value) === true;
      return { valid, words: valid ? undefined : words(validate.errors ?? []) };
    } catch (error) {
      return {
        valid: undefined,
        words: `the schema does not compile: ${error instanceof Error ? error.message : String(error)}`,
      };
    } finally {
      this.#ajv?.removeSchema();
    }
  }
}

function load(): Ajv2020Module.Ajv2020 {
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require("ajv/dist/2020.js") as typeof Ajv2020Module;
  const { fullFormats } = require("ajv-formats/dist/formats.js") as typeof Formats;
  const ajv = new Ajv2020({
    strict: false,
    code: { optimize: false },
    validateSchema: false,
    meta: false,
    validateFormats: true,
    unicodeRegExp: true,
    logger: false,
    addUsedSchema: false,
  });
  for (const [name, format] of Object.entries(fullFormats))
    if (knownFormats.has(name) && typeof format !== "boolean") ajv.addFormat(name, format);
  // ajv-formats takes any number for these; the OpenAPI format registry gives them a range.
  for (const name of ["float", "int32", "int64"]) {
    ajv.addFormat(name, {
      type: "number",
      validate: (value: number) => knownFormats.get(name)?.accepts(value) === true,
    });
  }
  ajv.addKeyword({
    keyword: "x-content",
    type: "string",
    validate: (content: { encoding?: unknown; mediaType?: unknown }, value: string) =>
      contentFits(content.encoding, content.mediaType, value),
  });
  return ajv;
}

function words(errors: readonly Ajv2020Module.ErrorObject[]): string {
  const [first] = errors;
  if (first === undefined) return "refused";
  return `${first.instancePath === "" ? "the value" : first.instancePath} ${first.message ?? first.keyword}`;
}
