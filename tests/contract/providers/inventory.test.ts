import { createServiceContext, serve } from "@concordat/runtime/service";
import { mountInventory } from "../../../services/inventory/src/app.ts";
import { inventoryUnderTest } from "../../../services/inventory/src/inventory-under-test.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { inventoryStates } from "../states/inventory.ts";
import { createTestIssuer } from "../../setup/test-issuer.ts";
import { emptyTables, verifyProvider } from "../verify-provider.ts";

const { url } = await createTestDatabase();
const { parts, database } = await inventoryUnderTest(url);
const { issue, jwt } = await createTestIssuer();
const context = createServiceContext({ name: "inventory", level: "silent" });
const running = await serve({
  context,
  config: { PORT: 0, HOST: "127.0.0.1" },
  mount: (app) => mountInventory(app, { parts, authenticate: jwt.authenticator, logger: context.logger }),
});
afterAll(() => running.stop());

verifyProvider("inventory", {
  url: running.url,
  states: inventoryStates(parts),
  issue,
  clear: () => emptyTables(database),
});
