import type { Engine } from '../database/engine.ts';
import { fold } from '../places/fold.ts';
import { checkCenter, checkDates, checkPhone, checkPlace, checkText, type Geography } from './check-listings.ts';
import { derivedRow } from './directory-row.ts';
import { readStoredDirectory } from './import/stored-directory.ts';
import { listingSchema } from './listing.ts';
import { placeListing } from './place-listings.ts';

export type StoredProblem = { id: string; field: string; rule: string };

/** Everything wrong with the listings in the store, whatever wrote them, and with what was derived from them. */
export async function findStoredProblems(
  engine: Pick<Engine, 'db'>,
  geography: Geography,
): Promise<{ checked: number; problems: StoredProblem[] }> {
  const stored = await readStoredDirectory(engine);
  const problems: StoredProblem[] = [];
  for (const { id, contentHash } of stored.rows.values()) {
    const report = (field: string, rule: string) => problems.push({ id, field, rule });
    const parsed = listingSchema.safeParse(stored.listing(id));
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(issue.path.join('.'), issue.message);
      continue;
    }
    const listing = parsed.data;
    if (listing.id !== id) report('id', `the document says ${listing.id}`);
    checkText(listing, '', report);
    checkPhone(listing, report);
    checkDates(listing, report);
    checkCenter(listing, stored.listing, report);
    checkPlace(listing, geography, report);
    const derived = await derivedRow(placeListing(listing, stored.listing, geography.townOf), fold);
    if (derived.contentHash !== contentHash) report('', 'the row is not what the listing and its center give');
  }
  return { checked: stored.rows.size, problems };
}
