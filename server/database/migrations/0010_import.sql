-- 'files' (data/listings), or the import batch that last wrote the listing: the build from the files leaves those alone.
ALTER TABLE listing ADD COLUMN origin TEXT NOT NULL DEFAULT 'files';

CREATE INDEX listing_imported ON listing (origin) WHERE origin <> 'files';

-- A batch is written together with what it publishes. The CHECK refuses any other state: a publication whose
-- conditions do not hold gives 'stale', and with it the whole batch of statements fails.
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('published', 'undone')),
  published_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

-- What a batch does to each listing; staged while there is no import_batch of its name.
CREATE TABLE import_change (
  batch TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The document before (null: it was not there) and after (null: an undo takes it away), and the row's origin before.
  before_document TEXT,
  before_origin TEXT,
  after_document TEXT,
  -- The row to write, as JSON; emptied once published.
  staged_row TEXT,
  PRIMARY KEY (batch, id)
) STRICT;

-- Who was removed for good, as salted hashes: enough to keep an import from bringing them back, not to name them.
CREATE TABLE suppression (
  hash TEXT PRIMARY KEY,
  made_on TEXT NOT NULL
) STRICT;

CREATE TABLE suppression_salt (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  salt TEXT NOT NULL
) STRICT;

INSERT INTO suppression_salt (id, salt) VALUES (1, lower(hex(randomblob(16))));
