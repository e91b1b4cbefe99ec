-- When each job of the schedule is due, and which process does it now: of two, one gets the lease.
CREATE TABLE scheduled_job (
  name TEXT PRIMARY KEY,
  due_at TEXT NOT NULL,
  -- Until then no other process begins it; one that died is waited for no longer.
  leased_until TEXT NOT NULL,
  holder TEXT NOT NULL,
  -- The last good end, and the kind of the last failure since.
  ended_at TEXT,
  problem TEXT
) STRICT;
