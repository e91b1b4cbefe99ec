import type { DirectoryIndex } from '../directory/index-holder.ts';
import type { Listing } from '../directory/listing.ts';
import { lookedAddresses } from '../links/dead-links.ts';
import { largeCities } from '../places/large-cities.ts';
import type { Services } from '../services.ts';
import { ageOfOpenReports, countSaidToBeClosed } from '../submissions/report.ts';
import { countCoverage, LARGE_CITY } from './count-coverage.ts';
import { countListings } from './count-listings.ts';
import type { DirectoryFigures, Quality } from './figures.ts';

type Reading = Pick<Services, 'engine' | 'places' | 'index' | 'now'>;
type Held = { figures: DirectoryFigures; ids: string[]; addresses: ReadonlyMap<string, readonly string[]> };

/** By the index they were counted with: it is replaced with each version of the directory and each day. */
const held = new WeakMap<DirectoryIndex, Promise<Held>>();

/**
 * How good the directory is, in figures. One statement for all listings and one for all large cities with each version
 * and day; after that three small ones. Of reports only numbers and ages: nothing of what they say.
 */
export async function readQuality(services: Reading): Promise<Quality> {
  const index = await services.index.current();
  let counting = held.get(index);
  if (!counting) {
    counting = count(services, index);
    held.set(index, counting);
    // What failed is tried again by the next reader.
    counting.catch(() => held.delete(index));
  }
  const { figures, ids, addresses } = await counting;
  const reports = await ageOfOpenReports(services);
  const closed = await countSaidToBeClosed(services);
  const looked = await lookedAddresses(services);
  const ours = looked.filter(({ url }) => addresses.has(url));
  const dead = ours.filter(({ isDead }) => isDead);
  const naming = new Set(dead.flatMap(({ url }) => addresses.get(url) ?? []));
  return {
    version: index.version,
    day: index.day,
    ...figures,
    reports,
    saidToBeClosed: { count: closed, of: ids.length },
    links: {
      addresses: addresses.size,
      looked: ours.length,
      dead: dead.length,
      listings: { count: naming.size, of: ids.length },
    },
  };
}

async function count({ engine, places }: Reading, index: DirectoryIndex): Promise<Held> {
  const rows = await engine.db
    .selectFrom('listing')
    .select('document')
    .where('status', 'not in', ['closed', 'paused'])
    .execute();
  const listings = rows.map(({ document }) => JSON.parse(document) as Listing);
  const cities = await largeCities(places, LARGE_CITY);
  const addresses = new Map<string, string[]>();
  for (const { id, website, sources } of listings) {
    for (const url of new Set([website, ...sources.map((source) => source.url)])) {
      if (url !== null) addresses.set(url, [...(addresses.get(url) ?? []), id]);
    }
  }
  return {
    figures: { ...countListings(listings, index.day), ...countCoverage(index, cities) },
    ids: listings.map(({ id }) => id),
    addresses,
  };
}
