-- One row: readers compare version to know that their in-process index is old.
CREATE TABLE directory_version (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;

INSERT INTO directory_version (id, version) VALUES (1, 0);

CREATE TABLE listing (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Folded name: the order of lists, the same on both engines.
  name_sort TEXT NOT NULL,
  country TEXT,
  practices_at TEXT,
  status TEXT NOT NULL,
  -- The listing as in its data file.
  document TEXT NOT NULL,
  -- SHA-256 of everything the row is derived from: an unchanged file rewrites no row.
  content_hash TEXT NOT NULL,
  -- Derived: the card without time, language and distance; what the in-process index needs.
  card TEXT NOT NULL,
  index_row TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  -- The directory version that last changed this row.
  changed_in INTEGER NOT NULL
) STRICT;

CREATE INDEX listing_by_country ON listing (country, kind, name_sort);
CREATE INDEX listing_by_practice ON listing (practices_at) WHERE practices_at IS NOT NULL;
CREATE INDEX listing_by_change ON listing (changed_in, ordinal);

-- Folded by us: FTS5 alone keeps ł, ø, ß and Greek accents.
CREATE VIRTUAL TABLE listing_text USING fts5 (name, organization, place, body, tokenize = 'unicode61', prefix = '3');

-- A removed listing stays known by id, so that readers of the feed drop it and no import brings it back.
CREATE TABLE tombstone (
  id TEXT PRIMARY KEY,
  removed_on TEXT NOT NULL,
  merged_into TEXT,
  changed_in INTEGER NOT NULL
) STRICT;
