-- Events whose effect is in this database, so that a repetition has none: see the runtime's inbox.ts.
CREATE TABLE inbox (
  consumer    text        NOT NULL,
  source      text        NOT NULL,
  id          text        NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, source, id)
);
CREATE INDEX inbox_by_age ON inbox (received_at);
