import { createServiceContext, serve } from "@concordat/runtime/service";
import { mountPayment } from "../../../services/payment/src/app.ts";
import { paymentsUnderTest } from "../../../services/payment/src/payments-under-test.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { paymentStates } from "../states/payment.ts";
import { createTestIssuer } from "../../setup/test-issuer.ts";
import { emptyTables, verifyProvider } from "../verify-provider.ts";

const { url } = await createTestDatabase();
const { parts, database } = await paymentsUnderTest(url);
const { issue, jwt } = await createTestIssuer();
const context = createServiceContext({ name: "payment", level: "silent" });
const running = await serve({
  context,
  config: { PORT: 0, HOST: "127.0.0.1" },
  mount: (app) => mountPayment(app, { parts, authenticate: jwt.authenticator, logger: context.logger }),
});
afterAll(() => running.stop());

verifyProvider("payment", {
  url: running.url,
  states: paymentStates(parts),
  issue,
  clear: () => emptyTables(database),
});
