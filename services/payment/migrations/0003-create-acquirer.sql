-- The simulated acquirer's own ledger: what a bank would know. The service reaches it through acquirer.ts only.
CREATE TABLE acquirer_captures (
  capture_key text        PRIMARY KEY,
  order_id    uuid        NOT NULL,
  amount      bigint      NOT NULL CHECK (amount >= 0),
  currency    text        NOT NULL,
  captured_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX acquirer_captures_of_order ON acquirer_captures (order_id);

CREATE TABLE acquirer_refunds (
  refund_key  text        PRIMARY KEY,
  capture_key text        NOT NULL REFERENCES acquirer_captures (capture_key),
  amount      bigint      NOT NULL CHECK (amount > 0),
  refunded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX acquirer_refunds_of_capture ON acquirer_refunds (capture_key);
