import concordat.sdk.order.ApiClient;
import concordat.sdk.order.ApiException;
import concordat.sdk.order.api.OrdersApi;
import concordat.sdk.order.model.Order;
import concordat.sdk.order.model.OrderDraft;
import concordat.sdk.order.model.OrderItem;
import java.util.List;
import java.util.UUID;

/** Places an order with the generated Java client; prints what came, as JSON. */
class PlaceOrder {
  public static void main(String[] arguments) throws ApiException {
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("BASE_URL"));
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + System.getenv("ACCESS_TOKEN")));
    OrdersApi api = new OrdersApi(client);
    Order placed = api.createOrder(UUID.randomUUID().toString(), draft("tok_ok"), null);
    Order read = api.getOrder(placed.getId());
    String declined = "null";
    try {
      api.createOrder(UUID.randomUUID().toString(), draft("tok_declined"), null);
    } catch (ApiException problem) {
      declined = "{\"status\":" + problem.getCode() + "}";
    }
    System.out.println("{\"status\":\"" + read.getStatus().getValue() + "\",\"amount\":" + read.getTotal().getAmount() + ",\"declined\":" + declined + "}");
  }

  private static OrderDraft draft(String method) {
    return new OrderDraft().lines(List.of(new OrderItem().sku(System.getenv("SKU")).quantity(2))).paymentMethod(method);
  }
}
