-- One row for each order heard of. Whoever acts for an order locks its row first; once closed_at is set the order has
-- ended without success and nothing may be done for it any more.
CREATE TABLE order_guards (
  order_id    uuid        PRIMARY KEY,
  closed_at   timestamptz,
  reason      text,
  -- Set with closed_at; cleared when everything charged is on its way back.
  unsettled   boolean     NOT NULL DEFAULT false,
  -- W3C trace of what closed it, for the refund's event.
  traceparent text
);
CREATE INDEX order_guards_unsettled ON order_guards (closed_at) WHERE unsettled;

CREATE TABLE payments (
  id           uuid        PRIMARY KEY,
  -- An order has one payment: the first guard against charging twice.
  order_id     uuid        NOT NULL UNIQUE REFERENCES order_guards (order_id),
  customer_id  text        NOT NULL,
  method       text        NOT NULL,
  status       text        NOT NULL CHECK (status IN ('processing', 'captured', 'declined', 'refunded')),
  amount       bigint      NOT NULL CHECK (amount >= 0),
  currency     text        NOT NULL,
  refunded     bigint      NOT NULL DEFAULT 0 CHECK (refunded >= 0 AND refunded <= amount),
  decline_code text,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  -- When somebody has to ask the acquirer (again). NULL when the acquirer has answered.
  due_at       timestamptz,
  attempts     integer     NOT NULL DEFAULT 0,
  -- W3C trace of what asked for it: whoever settles it goes on in it.
  traceparent  text,
  CHECK ((status = 'processing') = (due_at IS NOT NULL)),
  CHECK ((status = 'declined') = (decline_code IS NOT NULL))
);
CREATE INDEX payments_due ON payments (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX payments_of_customer ON payments (customer_id, id DESC);

CREATE TABLE refunds (
  id          uuid        PRIMARY KEY,
  payment_id  uuid        NOT NULL REFERENCES payments (id),
  order_id    uuid        NOT NULL,
  status      text        NOT NULL CHECK (status IN ('processing', 'done')),
  amount      bigint      NOT NULL CHECK (amount > 0),
  currency    text        NOT NULL,
  reason      text        NOT NULL,
  created_at  timestamptz NOT NULL,
  due_at      timestamptz,
  attempts    integer     NOT NULL DEFAULT 0,
  traceparent text,
  CHECK ((status = 'processing') = (due_at IS NOT NULL))
);
CREATE INDEX refunds_of_payment ON refunds (payment_id, id DESC);
CREATE INDEX refunds_due ON refunds (due_at) WHERE due_at IS NOT NULL;
