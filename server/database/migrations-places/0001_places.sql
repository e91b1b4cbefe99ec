-- The gazetteer: derived from packages and downloads, never from readers. Legal on D1: no R*Tree, no custom functions.

CREATE TABLE places_build (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('city', 'postcode', 'region')),
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  admin1 TEXT,
  admin2 TEXT,
  region TEXT,
  latitude REAL NOT NULL,
  longitude REAL NOT NULL,
  population INTEGER NOT NULL,
  cell INTEGER
) STRICT;
CREATE INDEX place_cell ON place (cell) WHERE cell IS NOT NULL;
CREATE INDEX place_country_population ON place (country, population) WHERE kind = 'city';

-- grade: 0 the place's own name, 1 another name, 2 a short form ("Frankfurt"), 3 a region's name.
CREATE TABLE place_name (
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  grade INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  spelled TEXT,
  PRIMARY KEY (key, place)
) STRICT, WITHOUT ROWID;

-- The heaviest names of prefixes that too many names share to be sorted at each keystroke.
CREATE TABLE crowded_prefix (
  prefix TEXT NOT NULL,
  turn INTEGER NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (prefix, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE spelling (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  weight INTEGER NOT NULL
) STRICT;

-- hash: of the key with some letters left out (server/places/typo-keys.ts).
CREATE TABLE typo (
  hash INTEGER NOT NULL,
  spelling INTEGER NOT NULL,
  PRIMARY KEY (hash, spelling)
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  key TEXT NOT NULL,
  country TEXT NOT NULL,
  admin1 TEXT NOT NULL,
  admin2 TEXT NOT NULL,
  PRIMARY KEY (key, country, admin1, admin2)
) STRICT, WITHOUT ROWID;

CREATE TABLE postcode (
  code TEXT NOT NULL,
  country TEXT NOT NULL,
  place INTEGER NOT NULL,
  towns TEXT NOT NULL,
  PRIMARY KEY (code, country, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE postcode_country (
  country TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  postcodes INTEGER NOT NULL
) STRICT;

CREATE TABLE postcode_attempt (
  country TEXT PRIMARY KEY,
  attempted_on TEXT NOT NULL,
  failure TEXT
) STRICT;
