import type { Generated } from 'kysely';

/** The directory's tables, as in migrations/. */
export type DirectoryTables = {
  directory_version: { id: number; version: number };
  version_time: { version: number; written_at: string };
  listing: {
    ordinal: number;
    id: string;
    kind: string;
    name: string;
    name_sort: string;
    country: string | null;
    practices_at: string | null;
    status: string;
    document: string;
    content_hash: string;
    card: string;
    index_row: string;
    revision: number;
    changed_in: number;
    /** 'files' or the import batch that last wrote it. */
    origin: string;
  };
  listing_text: { rowid: number; name: string; organization: string; place: string; body: string };
  tombstone: { id: string; removed_on: string; merged_into: string | null; changed_in: number };
  event: {
    id: Generated<number>;
    at: string;
    actor: string;
    kind: string;
    listing_id: string | null;
    submission_id: string | null;
    payload_hash: string;
    previous_hash: string;
    hash: string;
  };
  event_payload: { event_hash: string; salt: string; payload: string };
  submission: {
    id: string;
    kind: string;
    state: string;
    listing_id: string | null;
    listing_revision: number | null;
    risk: number;
    language: string;
    received_at: string;
    changed_at: string;
    revision: Generated<number>;
  };
  submission_payload: { submission_id: string; document: string };
  link_token: { hash: string; purpose: string; subject: string; expires_at: string; spent_at: string | null };
  outbox: {
    id: string;
    recipient: string | null;
    subject: string | null;
    body: string | null;
    unsubscribe: string | null;
    reply_to: string | null;
    state: string;
    attempts: Generated<number>;
    created_at: string;
    next_attempt_at: string;
    ended_at: string | null;
    problem: string | null;
  };
  draft: { hash: string; document: string; expires_at: string };
  link_check: {
    url: string;
    checked_on: string;
    outcome: string;
    reached_on: string | null;
    failing_since: string | null;
    failures: number;
  };
  scheduled_job: {
    name: string;
    due_at: string;
    leased_until: string;
    holder: string;
    ended_at: string | null;
    problem: string | null;
  };
  import_batch: { id: string; state: 'published' | 'undone'; published_at: string; version: number };
  import_change: {
    batch: string;
    id: string;
    before_document: string | null;
    before_origin: string | null;
    after_document: string | null;
    staged_row: string | null;
  };
  suppression: { hash: string; made_on: string };
  suppression_salt: { id: number; salt: string };
  expectation: { holds: number };
  listing_contact: {
    listing_id: string;
    mail: string;
    language: string;
    since: string;
    reminders: number;
    reminded_at: string | null;
    stopped_at: string | null;
  };
  reviewer: {
    id: string;
    name: string;
    email: string;
    emailVerified: number;
    image: string | null;
    createdAt: string;
    updatedAt: string;
    role: string;
  };
  reviewer_session: {
    id: string;
    expiresAt: string;
    token: string;
    createdAt: string;
    updatedAt: string;
    ipAddress: string | null;
    userAgent: string | null;
    userId: string;
    passkeyAt: string | null;
    seenAt: string;
  };
  reviewer_passkey: {
    id: string;
    name: string | null;
    publicKey: string;
    userId: string;
    credentialID: string;
    counter: number;
    deviceType: string;
    backedUp: number;
    transports: string | null;
    createdAt: string | null;
    aaguid: string | null;
  };
  sign_in_try: { key: string; at: string };
};
