-- Who did what to the directory, and when: each row is hashed with the one before, so that a changed row shows.
-- UNIQUE (previous_hash) lets only one of two writers append.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  listing_id TEXT,
  submission_id TEXT,
  payload_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX event_by_listing ON event (listing_id, id) WHERE listing_id IS NOT NULL;
CREATE INDEX event_by_submission ON event (submission_id, id) WHERE submission_id IS NOT NULL;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

-- Values, mails and reasons of an event: what a person may ask us to forget.
CREATE TABLE event_payload (
  event_hash TEXT PRIMARY KEY,
  salt TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;

CREATE TABLE submission (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  listing_id TEXT,
  -- The revision of the listing that the submitter saw.
  listing_revision INTEGER,
  risk INTEGER NOT NULL,
  language TEXT NOT NULL,
  received_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX submission_by_state ON submission (state, risk, received_at);
CREATE INDEX submission_by_listing ON submission (listing_id, state) WHERE listing_id IS NOT NULL;

-- What was submitted and the mail address for the answer; deleted on request.
CREATE TABLE submission_payload (
  submission_id TEXT PRIMARY KEY,
  document TEXT NOT NULL
) STRICT;

-- Links in mails: only the hash of each token is kept.
CREATE TABLE link_token (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,
  subject TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  spent_at TEXT
) STRICT;

CREATE INDEX link_token_by_subject ON link_token (subject, purpose);

-- Mails waiting to be sent, written in the same batch as the change they tell of. Address and text go once sent.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  recipient TEXT,
  subject TEXT,
  body TEXT,
  unsubscribe TEXT,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  next_attempt_at TEXT NOT NULL,
  ended_at TEXT,
  problem TEXT
) STRICT;

CREATE INDEX outbox_by_due ON outbox (state, next_attempt_at);

-- Always empty. A change writes here whether what it was made upon still holds: NULL fails its whole batch.
CREATE TABLE expectation (
  holds INTEGER NOT NULL
) STRICT;

-- The responsible person of a listing: never shown. Reminders count from the last confirmation.
CREATE TABLE listing_contact (
  listing_id TEXT PRIMARY KEY,
  mail TEXT NOT NULL,
  language TEXT NOT NULL,
  since TEXT NOT NULL,
  reminders INTEGER NOT NULL DEFAULT 0,
  reminded_at TEXT,
  -- They asked for no more mails.
  stopped_at TEXT
) STRICT;
