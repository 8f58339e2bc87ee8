"""Places an order with the generated Python client; prints what came, as JSON."""

import json
import os
import uuid

import order_client
from order_client.api.orders_api import OrdersApi
from order_client.models import OrderDraft, OrderItem

configuration = order_client.Configuration(host=os.environ["BASE_URL"], access_token=os.environ["ACCESS_TOKEN"])


def draft(method: str) -> OrderDraft:
    return OrderDraft(lines=[OrderItem(sku=os.environ["SKU"], quantity=2)], payment_method=method)


with order_client.ApiClient(configuration) as client:
    api = OrdersApi(client)
    placed = api.create_order(str(uuid.uuid4()), draft("tok_ok"))
    read = api.get_order(str(placed.id))
    try:
        api.create_order(str(uuid.uuid4()), draft("tok_declined"))
        declined = None
    except order_client.ApiException as problem:
        declined = {"status": problem.status, "title": problem.data.title, "code": problem.data.decline_code}
    print(json.dumps({"status": read.status.value, "amount": read.total.amount, "declined": declined}))
