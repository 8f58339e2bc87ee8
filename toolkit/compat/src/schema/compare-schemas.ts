import { evaluatePointer, type Json } from "@concordat/model";
import { AjvCheck } from "./ajv-check.ts";
import { Containment } from "./contain.ts";
import type { Reading } from "./reading.ts";
import { type Dialect, type SchemaDocuments, SchemaGraph } from "./schema-node.ts";

/** Whether everything that one schema accepts is accepted by another. */
export interface SchemaComparison {
  /** `unknown`: not contained as far as is known, and no witness was found or confirmed. */
  readonly verdict: "contained" | "not-contained" | "unknown";
  /** Accepted by the sender's schema and refused by the reader's, both checked by ajv. */
  readonly witness?: Json;
  readonly reason?: string;
}

/** Settings of `compareSchemas`. */
export interface SchemaComparisonOptions {
  /** Of both schemas, or of each. Default: `2020-12`. */
  readonly dialect?: Dialect | { readonly sender: Dialect; readonly reader: Dialect };
  /** Which view `readOnly` and `writeOnly` leave. Default: `response`. */
  readonly direction?: Reading["direction"];
}

/**
 * Decides containment of two schema documents: is every instance that `sender` accepts accepted by `reader`?
 * The sender is read as closed to members that it does not declare, unless it says otherwise. `$ref`s are local.
 */
export function compareSchemas(
  sender: Json,
  reader: Json,
  { dialect = "2020-12", direction = "response" }: SchemaComparisonOptions = {},
): SchemaComparison {
  const numbers = { next: 1 };
  const dialects = typeof dialect === "string" ? { sender: dialect, reader: dialect } : dialect;
  const left = new SchemaGraph(documentsOf("sender", sender), "base", dialects.sender, numbers).node({
    document: "sender",
    pointer: "",
  });
  const right = new SchemaGraph(documentsOf("reader", reader), "head", dialects.reader, numbers).node({
    document: "reader",
    pointer: "",
  });
  if (left === undefined || right === undefined) throw new TypeError("a schema is an object or a boolean");
  const engine = new Containment();
  const outcome = engine.contain(engine.shapes.conjunction([left]), engine.shapes.conjunction([right]), {
    direction,
    text: false,
  });
  if (outcome.contained) return { verdict: "contained" };
  const witness = outcome.witness();
  if (witness === undefined) {
    const reasons = [
      ...new Set(
        outcome.differences.map(
          ({ reason, keyword }) => reason ?? `no value was found that shows the difference of ${keyword}`,
        ),
      ),
    ];
    return { verdict: "unknown", reason: reasons.join("; ") };
  }
  const check = new AjvCheck();
  const accepted = check.judge([left], witness, { direction, sender: true });
  const refused = check.judge([right], witness, { direction, sender: false });
  if (accepted.valid === true && refused.valid === false) return { verdict: "not-contained", witness: witness };
  return {
    verdict: "unknown",
    reason: `the validator does not confirm the witness ${JSON.stringify(witness)}: ${refused.words ?? accepted.words ?? "both sides agree"}`,
  };
}

/** A schema as a document of its own; pointers only. */
function documentsOf(name: string, root: Json): SchemaDocuments {
  return {
    documents: new Map([[name, { name, text: "", syntax: "json", root, hash: "", numberText: () => undefined }]]),
    at: ({ pointer }) => evaluatePointer(root, pointer),
    resolve: (_, reference) => {
      const pointer = decodeURIComponent(reference.slice(reference.indexOf("#") + 1));
      return evaluatePointer(root, pointer) === undefined ? undefined : { document: name, pointer };
    },
  };
}
