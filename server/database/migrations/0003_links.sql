-- The last look at each address that a listing names. It changes no listing and confirms none.
CREATE TABLE link_check (
  url TEXT PRIMARY KEY,
  checked_on TEXT NOT NULL,
  outcome TEXT NOT NULL,
  -- The last day it was reached, and since when it was not, by how many looks on different days.
  reached_on TEXT,
  failing_since TEXT,
  failures INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX link_check_by_day ON link_check (checked_on);
