-- One row for each order heard of. Whoever acts for an order locks its row first; once closed_at is set the order has
-- ended without success and nothing may be done for it any more.
CREATE TABLE order_guards (
  order_id  uuid PRIMARY KEY,
  closed_at timestamptz,
  reason    text
);

CREATE TABLE reservations (
  id          uuid        PRIMARY KEY,
  order_id    uuid        NOT NULL UNIQUE REFERENCES order_guards (order_id),
  customer_id text        NOT NULL,
  status      text        NOT NULL CHECK (status IN ('held', 'released')),
  created_at  timestamptz NOT NULL,
  released_at timestamptz,
  CHECK ((status = 'released') = (released_at IS NOT NULL))
);

CREATE TABLE reservation_lines (
  reservation_id uuid    NOT NULL REFERENCES reservations (id),
  position       integer NOT NULL,
  sku            text    NOT NULL COLLATE "C" REFERENCES products (sku),
  quantity       integer NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (reservation_id, position),
  UNIQUE (reservation_id, sku)
);
CREATE INDEX reservation_lines_of_sku ON reservation_lines (sku);
