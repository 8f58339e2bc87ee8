CREATE TABLE users (
  id             uuid        PRIMARY KEY,
  email          text        NOT NULL,
  name           text        NOT NULL,
  -- scrypt$<N>$<r>$<p>$<salt>$<hash>, base64url
  password_hash  text        NOT NULL,
  failed_logins  integer     NOT NULL DEFAULT 0,
  locked_until   timestamptz,
  created_at     timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_by_email ON users (lower(email));
