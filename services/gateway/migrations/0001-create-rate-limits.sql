-- How many requests each caller made in its window (the table of rate-limiter-flexible's PostgreSQL store).
CREATE UNLOGGED TABLE rate_limits (
  key    varchar(255) PRIMARY KEY,
  points integer      NOT NULL DEFAULT 0,
  expire bigint
);
