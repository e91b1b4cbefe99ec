-- Half-filled forms, kept some days for whoever holds the address; only its hash is kept.
CREATE TABLE draft (
  hash TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;

CREATE INDEX draft_by_end ON draft (expires_at);
