import { sql } from 'kysely';
import type { Services } from '../services.ts';
import type { CardBase } from './card.ts';
import type { Listing } from './listing.ts';

export type Asked =
  /** `asked` differs from the listing's own id where it was merged into another. */
  | { kind: 'listing'; asked: string; listing: Listing; card: CardBase }
  | { kind: 'removed'; asked: string }
  | { kind: 'unknown'; asked: string };

type Row = { position: number; asked: string; document: string | null; card: string | null; removed: 0 | 1 };

/** A listing merged into one that was merged itself is followed so far; a ring of tombstones ends. */
const MOST_MERGERS = 5;

/** These listings in this order, each once: what was merged gives the one that took its place. One statement. */
export async function findByIds({ engine }: Pick<Services, 'engine'>, ids: readonly string[]): Promise<Asked[]> {
  const { rows } = await sql<Row>`
    WITH RECURSIVE trail (position, asked, id, steps) AS (
      SELECT key, value, value, 0 FROM json_each(${JSON.stringify(ids)})
      UNION ALL
      SELECT trail.position, trail.asked, tombstone.merged_into, trail.steps + 1
      FROM trail JOIN tombstone ON tombstone.id = trail.id
      WHERE tombstone.merged_into IS NOT NULL AND trail.steps < ${MOST_MERGERS}
    )
    SELECT trail.position, trail.asked, listing.document, listing.card, tombstone.id IS NOT NULL AS removed
    FROM trail
    LEFT JOIN listing ON listing.id = trail.id
    LEFT JOIN tombstone ON tombstone.id = trail.id
    ORDER BY trail.position, trail.steps`.execute(engine.db);
  const found = new Map<string, Asked>();
  for (const row of rows) {
    if (found.get(row.asked)?.kind === 'listing') continue;
    if (row.document && row.card) found.set(row.asked, listingOf(row.asked, row.document, row.card));
    else if (row.removed) found.set(row.asked, { kind: 'removed', asked: row.asked });
    else if (!found.has(row.asked)) found.set(row.asked, { kind: 'unknown', asked: row.asked });
  }
  return withoutRepeats([...found.values()]);
}

function listingOf(asked: string, document: string, card: string): Asked {
  return { kind: 'listing', asked, listing: JSON.parse(document) as Listing, card: JSON.parse(card) as CardBase };
}

/** Two ids may have become one listing. */
function withoutRepeats(found: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  return found.filter((each) => {
    if (each.kind !== 'listing') return true;
    const isNew = !seen.has(each.listing.id);
    seen.add(each.listing.id);
    return isNew;
  });
}
