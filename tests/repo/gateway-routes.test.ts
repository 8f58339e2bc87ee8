import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject, loadOpenApi } from "@concordat/model";
import { owners, rateLimits } from "../../services/gateway/src/routes.ts";
import { root } from "./run-tool.ts";

const contract = await loadOpenApi("contracts/gateway/openapi.yaml", { read: (name) => readFile(join(root, name)) });

test("each operation belongs to the service whose contract describes it", () => {
  const expected = contract.operations.flatMap(({ id, location }) => {
    const [, service] = location.document.split("/");
    return service === "gateway" ? [] : [[id, service]];
  });
  expect(owners).toEqual(Object.fromEntries(expected));
});

test("rate limits are those of the contract", () => {
  const limits = contract.root["x-rate-limits"];
  expect(isJsonObject(limits) ? limits : {}).toEqual(rateLimits);
});
