import type { Engine } from '../../database/engine.ts';
import type { Listing } from '../listing.ts';

/** A stored row without its derived columns; the document is parsed only where it is looked at. */
export type StoredRow = {
  id: string;
  ordinal: number;
  document: string;
  contentHash: string;
  revision: number;
  origin: string;
};

/** The directory as one import sees it: all of one version, or the publication will refuse. */
export type StoredDirectory = {
  version: number;
  rows: ReadonlyMap<string, StoredRow>;
  listing(id: string): Listing | undefined;
};

const PAGE = 1000;

/** Reads every document; the version comes first, so that a change in between is noticed when it is published. */
export async function readStoredDirectory({ db }: Pick<Engine, 'db'>): Promise<StoredDirectory> {
  const { version } = await db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
  const rows = new Map<string, StoredRow>();
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom('listing')
      .select(['id', 'ordinal', 'document', 'content_hash as contentHash', 'revision', 'origin'])
      .where('ordinal', '>', after)
      .orderBy('ordinal')
      .limit(PAGE)
      .execute();
    for (const row of page) rows.set(row.id, row);
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.ordinal;
  }
  const parsed = new Map<string, Listing>();
  const listing = (id: string) => {
    const row = rows.get(id);
    if (row && !parsed.has(id)) parsed.set(id, JSON.parse(row.document) as Listing);
    return parsed.get(id);
  };
  return { version, rows, listing };
}
