import type { Json } from "@concordat/model";
import type { Bundle } from "./bundle.ts";
import { code, joinCode, jsonLiteral, propertyKey, type Code } from "./code.ts";
import { reachedFrom } from "./reached.ts";
import { toJsonSchema, type Conversion } from "./json-schema.ts";
import type { OperationPlan } from "./plan.ts";
import { SourceFile, type GeneratedFile } from "./source-file.ts";

const door = "@concordat/runtime/codegen-v1/server";

/** `response-schemas.ts`: the schemas of all answers, compiled by the runtime when first needed. Undefined without any. */
export function emitResponseSchemas(
  bundle: Bundle,
  plans: readonly OperationPlan[],
  header: string,
): GeneratedFile | undefined {
  const conversion: Conversion = {
    version: bundle.contract.version,
    direction: "response",
    definition: bundle.definition,
  };
  const responses: Record<string, Record<string, Record<string, Json>>> = {};
  for (const { name, responses: answers } of plans) {
    for (const { status, media } of answers) {
      for (const { name: type, schema, kind } of media) {
        if (schema === undefined || (kind !== "json" && kind !== "form")) continue;
        ((responses[name] ??= {})[status] ??= {})[type] = toJsonSchema(bundle.local(schema), conversion);
      }
    }
  }
  if (Object.keys(responses).length === 0) return undefined;
  const reached = reachedFrom(
    bundle,
    Object.values(responses).flatMap((byStatus) => Object.values(byStatus).flatMap((byType) => Object.values(byType))),
  );
  const definitions = Object.fromEntries(
    reached.map(({ typeName, schema }) => [typeName, toJsonSchema(schema, conversion)]),
  );
  const file = new SourceFile(header, ["responseSchemas"]);
  const lines = (members: Readonly<Record<string, unknown>>): Code =>
    joinCode(
      Object.entries(members).map(([name, value]) => code`    ${propertyKey(name)}: ${jsonLiteral(value)},`),
      "\n",
    );
  file.print(
    code`/** JSON Schemas of all answers: definitions by name, then by operation, status and media type. */\nexport const responseSchemas: ${file.type(door, "ResponseSchemas")} = {\n  definitions: {\n${lines(definitions)}\n  },\n  responses: {\n${lines(responses)}\n  },\n};`,
  );
  return { path: "response-schemas.ts", text: file.toString() };
}
