// Places an order with the generated Go client; prints what came, as JSON.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strconv"
	"time"

	order "concordat.example/sdk/order-client"
	"golang.org/x/oauth2"
)

func main() {
	configuration := order.NewConfiguration()
	configuration.Servers = order.ServerConfigurations{{URL: os.Getenv("BASE_URL")}}
	client := order.NewAPIClient(configuration)
	token := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: os.Getenv("ACCESS_TOKEN")})
	ctx := context.WithValue(context.Background(), order.ContextOAuth2, token)
	placed, _, err := create(ctx, client, "tok_ok")
	check(err)
	read, _, err := client.OrdersAPI.GetOrder(ctx, placed.GetId()).Execute()
	check(err)
	total := read.GetTotal()
	result := map[string]any{"status": read.GetStatus(), "amount": total.GetAmount()}
	_, response, err := create(ctx, client, "tok_declined")
	var failure *order.GenericOpenAPIError
	if errors.As(err, &failure) {
		problem, _ := failure.Model().(order.PaymentDeclinedProblem)
		result["declined"] = map[string]any{"status": response.StatusCode, "title": problem.GetTitle(), "code": problem.GetDeclineCode()}
	}
	check(json.NewEncoder(os.Stdout).Encode(result))
}

func create(ctx context.Context, client *order.APIClient, method string) (*order.Order, *http.Response, error) {
	draft := order.NewOrderDraft([]order.OrderItem{*order.NewOrderItem(os.Getenv("SKU"), 2)}, method)
	key := strconv.FormatInt(time.Now().UnixNano(), 36)
	return client.OrdersAPI.CreateOrder(ctx).IdempotencyKey(key).OrderDraft(*draft).Execute()
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
