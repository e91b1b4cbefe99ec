import type { Engine } from '../database/engine.ts';
import type { CardBase } from './card.ts';
import type { Listing } from './listing.ts';

/** A listing as in its data file, and the card made of it (its point may be its center's or its town's). */
export type StoredListing = { listing: Listing; card: CardBase };

/** The directory changed while it was being read; what was read so far is no state it ever had. Read again. */
export class DirectoryMovedError extends Error {
  override name = 'DirectoryMovedError';
}

/** Few enough to hold, many enough that a small directory is one page. */
const PAGE = 500;

/**
 * Every listing in order of id, page by page, all of one version of the directory.
 * @throws DirectoryMovedError between pages when another version was published.
 */
export async function* readDirectory({ db }: Pick<Engine, 'db'>): AsyncGenerator<StoredListing[]> {
  const versionNow = async () =>
    (await db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow()).version;
  const version = await versionNow();
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('listing')
      .select(['id', 'document', 'card'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    if ((await versionNow()) !== version) throw new DirectoryMovedError('the directory changed while it was read');
    if (rows.length > 0) {
      yield rows.map(({ document, card }) => ({ listing: JSON.parse(document), card: JSON.parse(card) }));
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
