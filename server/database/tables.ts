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
};
