import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type JavaAnswer, askJava } from "./java-reference/ask-java.ts";
import { answerLikeJava } from "./java-reference/answer-like-java.ts";
import { quirkPairs } from "./java-reference/quirk-pairs.ts";
import { anyPair, anySchema, type SchemaPair } from "./java-reference/schema-pairs.ts";
import { AvroSchemaError } from "./avro-schema-error.ts";
import { parseAvroSchema } from "./parse-avro-schema.ts";
import { readerIncompatibilities } from "./schema-compatibility.ts";

type Recorded = SchemaPair & JavaAnswer & { readonly quirk?: string };
const recorded = readFileSync(join(import.meta.dirname, "fixtures/java-answers.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Recorded);

describe("Apache Avro's recorded answers", () => {
  test("cover every quirk, every kind of incompatibility and both rejections", () => {
    const quirks = new Set(recorded.map(({ quirk }) => quirk));
    expect(quirkPairs.filter(({ quirk }) => !quirks.has(quirk))).toEqual([]);
    const kinds = new Set(recorded.flatMap(({ incompatibilities }) => incompatibilities?.map(([type]) => type) ?? []));
    expect(kinds.size).toBe(6);
    expect(recorded.filter(({ incompatibilities }) => (incompatibilities?.length ?? 0) > 1).length).toBeGreaterThan(50);
    expect(recorded.some(({ readerRejected }) => readerRejected)).toBe(true);
  });

  test.each(
    recorded
      .filter(({ quirk }) => quirk !== undefined && quirk !== "kind against kind")
      .map((each) => [each.quirk, each]),
  )("%s", (_name, { quirk: _quirk, reader, writer, ...answer }) => {
    expect(answerLikeJava({ reader, writer })).toEqual(answer);
  });

  test("are given for every other pair, in the same order", () => {
    for (const { quirk: _quirk, reader, writer, ...answer } of recorded) {
      expect({ reader, writer, ...answerLikeJava({ reader, writer }) }).toEqual({ reader, writer, ...answer });
    }
  });
});

const cache = join(import.meta.dirname, "../../../../.cache/avro-java");
const prepared = existsSync(join(cache, "AvroReference.class"));
if (!prepared) process.stderr.write("SKIPPED: no Apache Avro to compare with; run node scripts/avro-reference.ts\n");
(prepared ? test : test.skip)(
  "Apache Avro itself gives the same answers for new pairs",
  async () => {
    const pairs = fc.sample(anyPair, 2_000);
    const answers = await askJava(cache, pairs);
    const differing = pairs.filter(
      (pair, i) => JSON.stringify(sorted(answerLikeJava(pair))) !== JSON.stringify(sorted(answers[i])),
    );
    expect(differing).toEqual([]);
  },
  60_000,
);

function sorted(answer: JavaAnswer | undefined): unknown {
  return Object.entries(answer ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

test("a schema reads itself", () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const answer = answerLikeJava({ reader: JSON.stringify(schema), writer: JSON.stringify(schema) });
      fc.pre(answer.incompatibilities !== undefined);
      expect(answer.incompatibilities).toEqual([]);
    }),
  );
});

describe("bounds", () => {
  const nested = (levels: number) => `${'{"type":"array","items":'.repeat(levels)}"int"${"}".repeat(levels)}`;
  const chain = (levels: number) =>
    JSON.stringify(
      Array.from({ length: levels }, (_, i) => ({
        type: "record",
        name: `R${i}`,
        fields: i === 0 ? [] : [{ name: "f", type: `R${i - 1}` }],
      })),
    );
  const wide = (branches: number, prefix: string) =>
    parseAvroSchema(
      JSON.stringify(
        Array.from({ length: branches }, (_, i) => ({
          type: "record",
          name: `${prefix}${i}`,
          fields: [{ name: "a", type: ["null", "int"] }],
        })),
      ),
    ).type;
  const code = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof AvroSchemaError) return error.code;
      throw error;
    }
    return "accepted";
  };

  test("2,200 levels of text are refused, 399 are compared", () => {
    expect(code(() => parseAvroSchema(nested(2_200)))).toBe("AVRO_TOO_DEEP");
    const deep = () => parseAvroSchema(nested(399)).type;
    expect(readerIncompatibilities(deep(), deep())).toEqual([]);
  });

  test("names make no deeper types than text", () => {
    const last = (levels: number) => {
      const union = parseAvroSchema(chain(levels)).type;
      if (union.kind !== "union") throw new Error("expected a union");
      return union.branches.at(-1) as (typeof union.branches)[number];
    };
    expect(readerIncompatibilities(last(400), last(400))).toEqual([]);
    expect(code(() => readerIncompatibilities(last(3_000), last(3_000)))).toBe("AVRO_COMPARISON_TOO_LARGE");
    expect(code(() => parseAvroSchema(JSON.stringify(JSON.parse(chain(3_000)).toReversed())))).toBe("AVRO_TOO_DEEP");
  });

  test("unions of 400 records", () => {
    expect(readerIncompatibilities(wide(400, "A"), wide(400, "A"))).toEqual([]);
    const lacking = readerIncompatibilities(wide(400, "A"), wide(400, "B"));
    expect(lacking).toHaveLength(400);
    expect(lacking[399]).toMatchObject({
      type: "MISSING_UNION_BRANCH",
      location: "/399",
      writerPointer: "/399",
      path: [{ branch: 399 }],
    });
  });

  test("a type used by many paths does not multiply its findings without end", () => {
    const dag = (leaf: string) => {
      let schema: object = { type: "record", name: "D0", fields: [{ name: "x", type: leaf }] };
      for (let i = 1; i < 60; i++) {
        schema = {
          type: "record",
          name: `D${i}`,
          fields: [
            { name: "l", type: schema },
            { name: "r", type: `D${i - 1}` },
          ],
        };
      }
      return parseAvroSchema(JSON.stringify(schema)).type;
    };
    expect(readerIncompatibilities(dag("int"), dag("string"))).toHaveLength(1_000);
  });
});
