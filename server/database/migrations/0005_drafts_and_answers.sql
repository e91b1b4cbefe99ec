-- Half-filled forms, kept some days for whoever holds the address; only its hash is kept.
CREATE TABLE draft (
  hash TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;

CREATE INDEX draft_by_end ON draft (expires_at);

-- Where an answer goes, when it is not to us: messages to a group are passed on.
ALTER TABLE outbox ADD COLUMN reply_to TEXT;
