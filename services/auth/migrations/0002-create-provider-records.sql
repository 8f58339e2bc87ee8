-- What the OpenID provider remembers: sessions, grants, codes, tokens (oidc-provider's models).
CREATE TABLE provider_records (
  model       text        NOT NULL,
  id          text        NOT NULL,
  payload     jsonb       NOT NULL,
  grant_id    text,
  uid         text,
  user_code   text,
  consumed_at timestamptz,
  expires_at  timestamptz,
  PRIMARY KEY (model, id)
);
CREATE INDEX provider_records_by_grant ON provider_records (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX provider_records_by_uid ON provider_records (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX provider_records_by_expiry ON provider_records (expires_at);

-- Made once: the key that signs tokens and the key that signs cookies.
CREATE TABLE provider_keys (
  name       text        PRIMARY KEY,
  value      jsonb       NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
