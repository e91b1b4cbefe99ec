-- When each version of the directory was written here: the moment in which a row of that version last changed.
CREATE TABLE version_time (
  version INTEGER PRIMARY KEY,
  written_at TEXT NOT NULL
) STRICT;

-- By trigger, so that no writer can forget it. On one line: those who apply migrations to D1 split at line ends.
CREATE TRIGGER version_time_of_write AFTER UPDATE OF version ON directory_version BEGIN INSERT OR IGNORE INTO version_time (version, written_at) VALUES (NEW.version, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')); END;
