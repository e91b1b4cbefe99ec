import { pathToFileURL } from 'node:url';
import { readConfig } from '../server/config.ts';
import { migrate } from '../server/database/migrate.ts';
import { openSqlite } from '../server/database/sqlite.ts';
import { type BuildSummary, buildDirectory } from '../server/directory/build-directory.ts';
import { checkListings } from '../server/directory/check-listings.ts';
import { deriveLocation } from '../server/directory/derive-location.ts';
import { type Listing, listingSchema } from '../server/directory/listing.ts';
import type { PlacedListing } from '../server/directory/listing-rows.ts';
import { fold } from '../server/places/fold.ts';
import { openGeography } from './geography.ts';
import { readListingFiles } from './listing-files.ts';

/** A listing file breaks a rule; each line names file, field and rule. Nothing was built. */
export class BadListingsError extends Error {
  override name = 'BadListingsError';
}

/** The listings under data/, checked and placed. Throws BadListingsError naming every bad file. */
export function readPlacedListings(): PlacedListing[] {
  const files = readListingFiles();
  const geography = openGeography();
  const problems = checkListings(files, geography);
  if (problems.length > 0) {
    throw new BadListingsError(problems.map(({ file, path, rule }) => `${file}: ${path}: ${rule}`).join('\n'));
  }
  const listings = files.map(({ content }) => listingSchema.parse(content));
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const centerById = (id: string): Listing | undefined => byId.get(id);
  return listings.map((listing) => ({
    listing,
    location: deriveLocation(listing, centerById, geography.townOf),
    center: listing.practicesAt === null ? null : (byId.get(listing.practicesAt) ?? null),
  }));
}

/** Brings the directory file in step with data/listings; unchanged listings keep their rows. */
export async function ensureDirectory({
  path,
  progress,
}: {
  path: string;
  progress: (line: string) => void;
}): Promise<BuildSummary> {
  progress('Directory: reading and checking the listings');
  const listings = readPlacedListings();
  const { engine, database, close } = openSqlite(path);
  try {
    migrate(database);
    const summary = await buildDirectory(engine, listings, fold);
    const { added, changed, removed, same } = summary;
    progress(
      `Directory: ${listings.length} listings (${added} new, ${changed} changed, ${removed} gone, ${same} same)`,
    );
    return summary;
  } finally {
    close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await ensureDirectory({ path: readConfig(process.env).databasePath, progress: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
