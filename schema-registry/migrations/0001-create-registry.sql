-- The next global id. One row: an id is taken inside the transaction that uses it, so ids have no holes.
CREATE TABLE registry_ids (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  next integer NOT NULL DEFAULT 1
);
INSERT INTO registry_ids DEFAULT VALUES;

-- One row for each content. Content never changes; a row goes when no version has it any more, and its id never returns.
CREATE TABLE schemas (
  id integer PRIMARY KEY CHECK (id > 0),
  guid uuid NOT NULL UNIQUE,
  schema text NOT NULL,
  "references" jsonb NOT NULL DEFAULT '[]',
  metadata jsonb,
  rule_set jsonb
);

CREATE TABLE versions (
  subject text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  schema_id integer NOT NULL REFERENCES schemas (id),
  deleted boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (subject, version)
);
CREATE INDEX versions_schema_id ON versions (schema_id);

-- Who uses which version.
CREATE TABLE schema_references (
  schema_id integer NOT NULL REFERENCES schemas (id) ON DELETE CASCADE,
  subject text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (schema_id, subject, version)
);
CREATE INDEX schema_references_target ON schema_references (subject, version);

-- Subject '' is the global setting.
CREATE TABLE configs (
  subject text PRIMARY KEY,
  settings jsonb NOT NULL
);

CREATE TABLE modes (
  subject text PRIMARY KEY,
  mode text NOT NULL
);
