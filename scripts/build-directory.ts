import { migrate } from '../server/database/migrate.ts';
import { openSqlite } from '../server/database/sqlite.ts';
import { type BuildSummary, buildDirectory, importedListings } from '../server/directory/build-directory.ts';
import { checkListings } from '../server/directory/check-listings.ts';
import { type Listing, listingSchema } from '../server/directory/listing.ts';
import type { PlacedListing } from '../server/directory/listing-rows.ts';
import { placeListing } from '../server/directory/place-listings.ts';
import { fold } from '../server/places/fold.ts';
import { openGeography } from './geography.ts';
import { readListingFiles } from './listing-files.ts';

/** A listing file breaks a rule; each line names file, field and rule. Nothing was built. */
export class BadListingsError extends Error {
  override name = 'BadListingsError';
}

/**
 * The listings under data/, checked and placed, among those that were imported: an imported listing stands for the file
 * of the same id. Throws BadListingsError naming every bad file.
 */
export function readPlacedListings(imported: readonly Listing[] = [], folder?: string): PlacedListing[] {
  const files = readListingFiles(folder);
  const geography = openGeography();
  const problems = checkListings(files, geography);
  if (problems.length > 0) {
    throw new BadListingsError(problems.map(({ file, path, rule }) => `${file}: ${path}: ${rule}`).join('\n'));
  }
  const byId = new Map(
    files.map(({ content }) => listingSchema.parse(content)).map((listing) => [listing.id, listing]),
  );
  for (const listing of imported) byId.set(listing.id, listing);
  const listingById = (id: string) => byId.get(id);
  return [...byId.values()].map((listing) => placeListing(listing, listingById, geography.townOf));
}

/** Brings the directory file in step with data/listings, or another folder; unchanged listings keep their rows. */
export async function ensureDirectory({
  path,
  folder,
  progress,
}: {
  path: string;
  folder?: string;
  progress: (line: string) => void;
}): Promise<BuildSummary> {
  progress('Directory: reading and checking the listings');
  const { engine, database, close } = openSqlite(path);
  try {
    migrate(database);
    const imported = await importedListings(engine);
    const listings = readPlacedListings(imported, folder);
    const summary = await buildDirectory(engine, listings, fold);
    const { added, changed, removed, same, suppressed } = summary;
    const more = [imported.length && `${imported.length} imported`, suppressed && `${suppressed} suppressed`];
    const parts = [`${added} new`, `${changed} changed`, `${removed} gone`, `${same} same`, ...more.filter(Boolean)];
    progress(`Directory: ${listings.length} listings (${parts.join(', ')})`);
    return summary;
  } finally {
    close();
  }
}
