import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { listingSchemaText } from '../../scripts/build-schema.ts';
import { openGeography } from '../../scripts/geography.ts';
import { readListingFiles } from '../../scripts/listing-files.ts';
import { checkListings, type Geography, type Problem } from '../../server/directory/check-listings.ts';
import { deriveLocation } from '../../server/directory/derive-location.ts';
import { type Listing, listingSchema } from '../../server/directory/listing.ts';
import { distanceKm } from '../../server/geo/distance.ts';

const files = readListingFiles();
const fileOf = (path: string) => new URL(`../../data/${path}`, import.meta.url);

let geography: Geography;
const problemsByFile = new Map<string, Problem[]>();

beforeAll(() => {
  geography = openGeography();
  for (const problem of checkListings(files, geography)) {
    problemsByFile.set(problem.file, [...(problemsByFile.get(problem.file) ?? []), problem]);
  }
});

describe('each listing file', () => {
  it('is there to be checked', () => expect(files.length).toBeGreaterThan(700));

  it.each(files.map(({ file }) => file))('%s', (file) => expect(problemsByFile.get(file) ?? []).toEqual([]));
});

describe('the files together', () => {
  it('are written as the schema orders their fields, two spaces, a newline at the end', () => {
    for (const { file, content } of files) {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(text, file).toBe(`${JSON.stringify(content, null, 2)}\n`);
      expect(Object.keys(content as object), file).toEqual(Object.keys(listingSchema.shape));
    }
  });

  it('give every listing with a town a point, but for groups that do not meet there', () => {
    const listings = files.map(({ content }) => content as Listing);
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    for (const listing of listings) {
      const location = deriveLocation(listing, (id) => byId.get(id), geography.townOf);
      const meetsElsewhere = listing.formats.length > 0 && !listing.formats.includes('in-person');
      expect(location !== null, listing.id).toBe(listing.city !== null && !(meetsElsewhere && listing.street === null));
    }
  });

  it('put specialists within 15 km of the town they are listed in', () => {
    const listings = files.map(({ content }) => content as Listing);
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    for (const listing of listings.filter(({ kind }) => kind === 'specialist')) {
      const location = deriveLocation(listing, (id) => byId.get(id), geography.townOf);
      const town = geography.townOf(listing);
      expect(location && town && distanceKm(location, town), listing.id).toBeLessThanOrEqual(15);
    }
  });

  it('state no access route without the sentence that says so', () => {
    for (const { file, content } of files) {
      const { access } = content as Listing;
      if (access.routes.length > 0 || access.catchment !== null) expect(access.note, file).not.toBeNull();
    }
  });
});

describe('towns.json', () => {
  type StandIn = { country: string; region: string | null; city: string; latitude: number; longitude: number };
  const { towns, regions } = JSON.parse(readFileSync(fileOf('towns.json'), 'utf8')) as {
    towns: StandIn[];
    regions: { country: string; name: string }[];
  };
  const listings = files.map(({ content }) => content as Listing);

  it.each(towns)('$city, $country: in its country, found, and used', (standIn) => {
    expect(geography.isInCountry(standIn, standIn.country)).toBe(true);
    expect(geography.townOf(standIn)).toMatchObject({ latitude: standIn.latitude, longitude: standIn.longitude });
    expect(listings.some(({ country, city }) => country === standIn.country && city === standIn.city)).toBe(true);
  });

  it.each(regions)('$name, $country: used', ({ country, name }) => {
    expect(listings.some((listing) => listing.country === country && listing.region === name)).toBe(true);
  });
});

describe('the JSON Schema for editors', () => {
  it('is what scripts/build-schema.ts writes today', () => {
    expect(readFileSync(fileOf('schema/listing.schema.json'), 'utf8')).toBe(listingSchemaText());
  });
});
