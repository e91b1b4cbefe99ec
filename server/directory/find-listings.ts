import { sql } from 'kysely';
import type { Services } from '../services.ts';
import type { CardBase } from './card.ts';
import type { Listing } from './listing.ts';

export type ListingWithCard = { listing: Listing; card: CardBase };

/** Some listings in the order of their ids, in one statement; unknown and removed ids are left out. */
export async function findListings(
  { engine }: Pick<Services, 'engine'>,
  ids: readonly string[],
): Promise<ListingWithCard[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; document: string; card: string }>`
    SELECT id, document, card FROM listing WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    engine.db,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => {
    const row = found.get(id);
    if (!row) return [];
    return [{ listing: JSON.parse(row.document) as Listing, card: JSON.parse(row.card) as CardBase }];
  });
}
