import { createServiceContext, serve } from "@concordat/runtime/service";
import { mountOrder } from "../../../services/order/src/app.ts";
import { ordersUnderTest } from "../../../services/order/src/orders-under-test.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { orderStates } from "../states/order.ts";
import { createTestIssuer } from "../../setup/test-issuer.ts";
import { emptyTables, verifyProvider } from "../verify-provider.ts";

const { url } = await createTestDatabase();
const { parts, database } = await ordersUnderTest(url);
const { issue, jwt } = await createTestIssuer();
const context = createServiceContext({ name: "order", level: "silent" });
const running = await serve({
  context,
  config: { PORT: 0, HOST: "127.0.0.1" },
  mount: (app) => mountOrder(app, { parts, authenticate: jwt.authenticator, logger: context.logger }),
});
afterAll(() => running.stop());

verifyProvider("order", { url: running.url, states: orderStates(parts), issue, clear: () => emptyTables(database) });
