import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CountryShapes, countryOfPoint, countryShapes, isInCountry } from '../../server/geo/country-of-point.ts';

let countries: CountryShapes;
beforeAll(() => {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{
    countries: GeometryCollection;
  }>;
  countries = countryShapes(feature(atlas, atlas.objects.countries).features);
});

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('countryOfPoint', () => {
  it.each<[string, number, number, string | undefined]>([
    ['Berlin', 52.52, 13.4, 'DE'],
    ['Basel, near two borders', 47.55, 7.59, 'CH'],
    ['Maseru, in the hole of South Africa', -29.31, 27.48, 'LS'],
    ['Suva, west of the antimeridian', -17.8, 178.3, 'FJ'],
    ['Taveuni, east of it', -16.8, -179.95, 'FJ'],
    ['Accra, near 0°', 5.6, -0.19, 'GH'],
    ['Nicosia, in the buffer zone', 35.176, 33.36, 'CY'],
    ['Pristina, which has no ISO number', 42.66, 21.16, 'XK'],
    ['0°, 0° at sea', 0, 0, undefined],
    ['Murmansk, whose country crosses the antimeridian', 68.97, 33.08, 'RU'],
    ['inner Chukotka, on the other side of it', 67, -175, 'RU'],
    ['Nome, across the strait', 64.51, -165.4, 'US'],
    ['the North Pole', 90, 0, undefined],
  ])('%s', (_, latitude, longitude, country) =>
    expect(countryOfPoint(at(latitude, longitude), countries)).toBe(country),
  );
});

describe('isInCountry', () => {
  it('knows a country by its alpha-2 code', () => {
    expect(isInCountry(at(48.86, 2.35), 'FR', countries)).toBe(true);
    expect(isInCountry(at(48.86, 2.35), 'DE', countries)).toBe(false);
    expect(isInCountry(at(48.86, 2.35), 'ZZ', countries)).toBe(false);
  });

  it('knows departments drawn as part of France', () =>
    expect(isInCountry(at(-21.11, 55.53), 'RE', countries)).toBe(true));

  it('allows 3 km beyond the outline, not 12', () => {
    // Kehl lies on the Rhine; Offenburg 16 km from the river.
    expect(isInCountry(at(48.573, 7.815), 'FR', countries)).toBe(true);
    expect(isInCountry(at(48.473, 7.944), 'FR', countries)).toBe(false);
    expect(isInCountry(at(48.573, 7.815), 'FR', countries, 0)).toBe(false);
  });
});
