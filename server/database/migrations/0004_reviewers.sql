-- Reviewers and how they sign in. Tables and columns are those the sign-in library asks for: dates are ISO texts, yes
-- and no are 1 and 0.
CREATE TABLE reviewer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  emailVerified INTEGER NOT NULL,
  image TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;

CREATE TABLE reviewer_session (
  id TEXT PRIMARY KEY,
  expiresAt TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  userId TEXT NOT NULL REFERENCES reviewer (id) ON DELETE CASCADE,
  -- When the passkey followed the code; without it nothing is shown.
  passkeyAt TEXT,
  seenAt TEXT NOT NULL
) STRICT;

CREATE INDEX reviewer_session_by_reviewer ON reviewer_session (userId);

-- Never filled: the library reads it.
CREATE TABLE reviewer_account (
  id TEXT PRIMARY KEY,
  accountId TEXT NOT NULL,
  providerId TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES reviewer (id) ON DELETE CASCADE,
  accessToken TEXT,
  refreshToken TEXT,
  idToken TEXT,
  accessTokenExpiresAt TEXT,
  refreshTokenExpiresAt TEXT,
  scope TEXT,
  password TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

-- Hashed codes and challenges that wait for an answer.
CREATE TABLE reviewer_verification (
  id TEXT PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

CREATE INDEX reviewer_verification_by_identifier ON reviewer_verification (identifier);

-- One a reviewer: whoever holds the mailbox must not be able to add a second.
CREATE TABLE reviewer_passkey (
  id TEXT PRIMARY KEY,
  name TEXT,
  publicKey TEXT NOT NULL,
  userId TEXT NOT NULL UNIQUE REFERENCES reviewer (id) ON DELETE CASCADE,
  credentialID TEXT NOT NULL UNIQUE,
  counter INTEGER NOT NULL,
  deviceType TEXT NOT NULL,
  backedUp INTEGER NOT NULL,
  transports TEXT,
  createdAt TEXT,
  aaguid TEXT
) STRICT;

-- Tries to sign in, by the hash of an address or of a client; kept for a quarter of an hour.
CREATE TABLE sign_in_try (
  key TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX sign_in_try_by_key ON sign_in_try (key, at);
