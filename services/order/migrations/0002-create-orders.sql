CREATE TABLE orders (
  id               uuid        PRIMARY KEY,
  customer_id      text        NOT NULL,
  mode             text        NOT NULL CHECK (mode IN ('orchestrated', 'choreographed')),
  status           text        NOT NULL CHECK (status IN ('pending', 'confirmed', 'rejected', 'cancelled')),
  currency         text        NOT NULL,
  total            bigint      NOT NULL CHECK (total >= 0),
  payment_method   text        NOT NULL,
  payment_id       uuid,
  reservation_id   uuid,
  rejection_reason text,
  rejection_detail text,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  CHECK (status <> 'confirmed' OR (payment_id IS NOT NULL AND reservation_id IS NOT NULL)),
  CHECK (status <> 'rejected' OR rejection_reason IS NOT NULL)
);
-- Pages of a customer's orders, newest first: ids are UUIDs of version 7.
CREATE INDEX orders_of_customer ON orders (customer_id, id DESC);

CREATE TABLE order_lines (
  order_id    uuid    NOT NULL REFERENCES orders (id),
  position    integer NOT NULL,
  sku         text    NOT NULL,
  quantity    integer NOT NULL CHECK (quantity > 0),
  unit_amount bigint  NOT NULL CHECK (unit_amount >= 0),
  PRIMARY KEY (order_id, position)
);
