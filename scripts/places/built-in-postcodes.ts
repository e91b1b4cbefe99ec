import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';
import { type PostcodeRow, writePostcodes } from './write-postcodes.ts';

const require = createRequire(import.meta.url);

type ZipcodesEntry = { zip: string; latitude: number; longitude: number; city: string; state: string };

const SOURCE = 'npm zipcodes';
/** Names that the package spells otherwise than GeoNames. */
const RENAMED: Record<string, string> = {
  'Northwest Territory': 'Northwest Territories',
  'Nunavut Territory': 'Nunavut',
};

/** The US ZIP codes and Canadian forward sortation areas of the npm package `zipcodes` (BSD). Gives their number. */
export function writeBuiltInPostcodes(database: Database.Database, regionNames: Map<string, string>): number {
  const us: Record<string, ZipcodesEntry> = require('zipcodes/lib/codes.js').codes;
  const ca: Record<string, ZipcodesEntry> = require('zipcodes/lib/codesCanada.js').codes;
  const codesOf = (country: string) =>
    new Map(
      [...regionNames].filter(([code]) => code.startsWith(`${country}.`)).map(([code, name]) => [name, code.slice(3)]),
    );
  const canadian = codesOf('CA');
  return (
    writePostcodes(
      database,
      'US',
      SOURCE,
      located(us, (state) => ({ admin1: state, region: regionNames.get(`US.${state}`) ?? null })),
    ) +
    writePostcodes(
      database,
      'CA',
      SOURCE,
      located(ca, (state) => {
        const region = RENAMED[state] ?? state;
        const admin1 = canadian.get(region);
        return admin1 ? { admin1, region } : { admin1: null, region: null };
      }),
    )
  );
}

/** Military mail has no place: the package gives it 0, 0. */
function* located(
  codes: Record<string, ZipcodesEntry>,
  regionOf: (state: string) => { admin1: string | null; region: string | null },
): Generator<PostcodeRow> {
  for (const { zip, latitude, longitude, city, state } of Object.values(codes)) {
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude) || (latitude === 0 && longitude === 0)) continue;
    yield { code: zip, town: city, latitude, longitude, ...regionOf(state) };
  }
}
