import { beforeAll, describe, expect, it } from 'vitest';
import { openTownLookup, type TownLookup } from '../../scripts/town-lookup.ts';
import { type Town, type TownSource, townOfListing } from '../../server/directory/town-of-listing.ts';

describe('townOfListing among given towns', () => {
  const town = (region: string, population: number, isMainName = true): Town => ({
    name: `in ${region}`,
    region,
    latitude: 0,
    longitude: 0,
    population,
    isMainName,
  });
  const among = (towns: Town[], region: string | null = null) => {
    const source: TownSource = {
      townsNamed: () => towns,
      regionNamed: (name) => (['North', 'South', 'East'].includes(name) ? name : undefined),
    };
    return townOfListing({ country: 'XX', region, city: 'Town' }, source)?.name;
  };

  it('takes the only one', () => expect(among([town('North', 0)])).toBe('in North'));
  it('takes the region before the size', () => {
    expect(among([town('North', 9_000_000), town('South', 500)], 'South')).toBe('in South');
  });
  it('refuses a region that has no such town, even when there is only one elsewhere', () => {
    expect(among([town('North', 9_000_000)], 'East')).toBeUndefined();
  });
  it('takes the only one when the region is unknown', () => {
    expect(among([town('North', 500)], 'Norden')).toBe('in North');
  });
  it('decides between several by size only when it is clear', () => {
    expect(among([town('North', 19_000), town('South', 1000)])).toBeUndefined();
    expect(among([town('North', 21_000), town('South', 1000)])).toBe('in North');
    expect(among([town('North', 21_000), town('South', 1000)], 'Norden')).toBe('in North');
  });
  it('prefers a town of that name to one that only is also called so', () => {
    expect(among([town('North', 1000), town('South', 3000, false)])).toBe('in North');
    expect(among([town('North', 1000), town('South', 30_000, false)])).toBeUndefined();
  });
  it('finds nothing where nothing is', () => expect(among([])).toBeUndefined());
});

describe('the gazetteer', () => {
  let towns: TownLookup;
  beforeAll(() => {
    towns = openTownLookup();
  });
  const pointOf = (country: string, city: string, region: string | null = null) => {
    const town = towns.townOf({ country, city, region });
    return town && [Math.round(town.latitude), Math.round(town.longitude)];
  };

  it.each<[string, string, number[]]>([
    ['Portland', 'Oregon', [46, -123]],
    ['Portland', 'Maine', [44, -70]],
    ['Rochester', 'Minnesota', [44, -92]],
    ['Rochester', 'New York', [43, -78]],
    ['Columbus', 'Ohio', [40, -83]],
    ['Columbus', 'Georgia', [32, -85]],
    ['Kansas City', 'Kansas', [39, -95]],
    ['Kansas City', 'Missouri', [39, -95]],
    ['Aurora', 'Colorado', [40, -105]],
    ['Aurora', 'Illinois', [42, -88]],
    ['Birmingham', 'Alabama', [34, -87]],
    ['Birmingham', 'Michigan', [43, -83]],
    ['Lexington', 'Kentucky', [38, -84]],
    ['Lexington', 'Massachusetts', [42, -71]],
    ['Gainesville', 'Florida', [30, -82]],
    ['Gainesville', 'Georgia', [34, -84]],
  ])('%s, %s', (city, region, expected) => expect(pointOf('US', city, region)).toEqual(expected));

  it.each(['Portland', 'Rochester', 'Columbus', 'Kansas City', 'Aurora', 'Lexington', 'Gainesville'])(
    'does not guess which %s is meant',
    (city) => expect(pointOf('US', city)).toBeUndefined(),
  );

  it('tells the two Kansas Cities apart', () => {
    expect(towns.townOf({ country: 'US', city: 'Kansas City', region: 'Kansas' })?.region).toBe('Kansas');
    expect(towns.townOf({ country: 'US', city: 'Kansas City', region: 'Missouri' })?.region).toBe('Missouri');
  });

  it('refuses a town in the wrong state', () => expect(pointOf('US', 'Scobey', 'New Jersey')).toBeUndefined());

  it.each<[string, string, string | null, number[]]>([
    ['GB', 'Birmingham', null, [52, -2]],
    ['GB', 'London', null, [52, 0]],
    ['DE', 'Essen', null, [51, 7]],
    ['DE', 'Münster', 'Nordrhein-Westfalen', [52, 8]],
    ['DE', 'Cologne', null, [51, 7]],
    ['DE', 'München', 'Bayern', [48, 12]],
    ['AT', 'Innsbruck', 'Tirol', [47, 11]],
    ['AR', 'Buenos Aires', 'Buenos Aires', [-35, -58]],
    ['AR', 'La Plata', 'Buenos Aires', [-35, -58]],
    ['BE', 'Malle', null, [51, 5]],
    ['US', 'Saint Louis', 'Missouri', [39, -90]],
    ['US', 'St. Louis', 'Missouri', [39, -90]],
  ])('%s: %s, %s', (country, city, region, expected) => {
    expect(pointOf(country, city, region)?.map((degree) => degree + 0)).toEqual(expected);
  });

  it('knows nothing of a listing without a town or a country', () => {
    expect(towns.townOf({ country: 'DE', city: null, region: 'Bayern' })).toBeUndefined();
    expect(towns.townOf({ country: null, city: 'Kiel', region: null })).toBeUndefined();
    expect(towns.townOf({ country: 'ZZ', city: 'Kiel', region: null })).toBeUndefined();
  });
});
