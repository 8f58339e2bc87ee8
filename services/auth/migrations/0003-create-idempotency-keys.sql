-- Answers by idempotency key: see the runtime's idempotency.ts.
CREATE TABLE idempotency_keys (
  caller       text        NOT NULL,
  operation    text        NOT NULL,
  key          text        NOT NULL,
  request_hash text        NOT NULL,
  -- What the first call began to make.
  resource     text,
  answer       jsonb,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, operation, key)
);
CREATE INDEX idempotency_keys_by_resource ON idempotency_keys (operation, resource) WHERE answer IS NULL;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
