import { code, indent, joinCode, propertyKey } from "./code.ts";
import type { Validators } from "./emit-validators.ts";
import type { OperationPlan } from "./plan.ts";
import { SourceFile, type GeneratedFile } from "./source-file.ts";

const door = "@concordat/runtime/codegen-v1/client-validation";

/** `validation.ts`: what a client needs to check its calls with the server's validators. */
export function emitValidation(
  plans: readonly OperationPlan[],
  validators: Validators,
  hasResponses: boolean,
  header: string,
): GeneratedFile {
  const file = new SourceFile(header, ["validate", "requests"]);
  const requests = plans.flatMap((plan) => {
    const parameters = validators.parameters.get(plan.name);
    const media = plan.body?.media.find(({ kind }) => kind === "json");
    const body = media === undefined ? undefined : validators.bodies.get(media);
    const members = [
      ...(parameters === undefined ? [] : [code`parameters: ${file.value("./validators.js", parameters)}`]),
      ...(body === undefined ? [] : [code`body: ${file.value("./validators.js", body)}`]),
    ];
    return members.length === 0 ? [] : [code`${propertyKey(plan.name)}: { ${joinCode(members, ", ")} },`];
  });
  file.print(
    code`const requests: Readonly<Record<string, ${file.type(door, "RequestValidators")}>> = {\n${indent(joinCode(requests, "\n"))}\n};`,
  );
  const responses = hasResponses
    ? code`, responses: async () => (await import("./response-schemas.ts")).responseSchemas`
    : code``;
  file.print(
    code`/**\n * Checks calls against the contract: \`createClient({ ..., validation: validate("throw") })\`. A function in place of\n * \`"throw"\` is told of violations and the call goes on.\n */\nexport function validate(mode: ${file.type(door, "ValidationMode")}): ${file.type(door, "ClientValidation")} {\n  return ${file.value(door, "clientValidation")}({ requests${responses} }, mode);\n}`,
  );
  return { path: "validation.ts", text: file.toString() };
}
