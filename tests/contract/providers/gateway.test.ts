import type { RequestListener } from "node:http";
import { startGatewayUnderTest } from "../../../services/gateway/src/gateway-under-test.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { customerId, orderId, paymentId, price, reservationId, total } from "../examples.ts";
import { verifyProvider } from "../verify-provider.ts";

const { url } = await createTestDatabase();
const gateway = await startGatewayUnderTest(url);
afterAll(() => gateway.stop());

/** The service behind the gateway; that it answers like this is the pact of the gateway with it. */
const answerOrder =
  (status: number): RequestListener =>
  (request, response) => {
    const moment = "2026-07-30T09:15:00.412Z";
    const order = {
      id: orderId,
      status: "confirmed",
      customerId,
      lines: [{ sku: "TEA", quantity: 2, unitPrice: price }],
      total,
      paymentId,
      reservationId,
      createdAt: moment,
      updatedAt: moment,
    };
    request.resume();
    response.writeHead(status, { "content-type": "application/json", location: `/orders/${orderId}` });
    response.end(JSON.stringify(order));
  };
const answers = (status: number) => () => {
  gateway.answer = answerOrder(status);
  return Promise.resolve();
};

verifyProvider("gateway", {
  url: gateway.url,
  states: { "the services confirm orders": answers(201), "a confirmed order exists": answers(200) },
  issue: (subject, scopes) => gateway.token(subject, ...scopes),
  clear: () => Promise.resolve(),
});
