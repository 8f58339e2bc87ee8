-- The saga of each order, written before and after every step, so that another process goes on where one died.
CREATE TABLE sagas (
  order_id    uuid        PRIMARY KEY REFERENCES orders (id),
  mode        text        NOT NULL CHECK (mode IN ('orchestrated', 'choreographed')),
  step        text        NOT NULL CHECK (step IN
                ('charging', 'reserving', 'refunding', 'awaiting', 'confirmed', 'rejected', 'cancelled')),
  -- Everything known so far: the state of saga.ts.
  state       jsonb       NOT NULL,
  -- How often the call of this step was tried.
  attempts    integer     NOT NULL DEFAULT 0,
  -- The timer: when somebody has to look at it next. NULL when it has ended.
  due_at      timestamptz,
  -- When the step is given up.
  deadline_at timestamptz NOT NULL,
  -- W3C trace of the request that placed the order: whoever goes on with it stays in it.
  traceparent text,
  CHECK ((due_at IS NULL) = (step IN ('confirmed', 'rejected', 'cancelled')))
);
CREATE INDEX sagas_due ON sagas (due_at) WHERE due_at IS NOT NULL;
