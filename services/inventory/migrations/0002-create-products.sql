CREATE TABLE products (
  sku         text        PRIMARY KEY COLLATE "C",
  name        text        NOT NULL,
  description text,
  amount      bigint      NOT NULL CHECK (amount >= 0),
  currency    text        NOT NULL,
  on_hand     integer     NOT NULL,
  held        integer     NOT NULL DEFAULT 0,
  version     bigint      NOT NULL DEFAULT 1,
  updated_at  timestamptz NOT NULL DEFAULT now(),
  -- The last guard against overselling: what is held is on the shelf.
  CONSTRAINT no_oversell CHECK (held >= 0 AND held <= on_hand)
);
