import { describe, expect, it } from 'vitest';
import { deriveLocation } from '../../server/directory/derive-location.ts';
import type { Listing } from '../../server/directory/listing.ts';
import { exampleListing } from './listing-example.ts';

const TOWN = { latitude: 54.3213, longitude: 10.1349 };
const CITY = { ...TOWN, precision: 'city' };
const BUILDING = { latitude: 54.33, longitude: 10.14, precision: 'building' };

const derive = (listing: Listing, center?: Listing) =>
  deriveLocation(
    listing,
    (id) => (id === center?.id ? center : undefined),
    ({ city }) => (city === 'Kiel' ? TOWN : undefined),
  );
const specialist = exampleListing({
  id: 'de-person',
  kind: 'specialist',
  practicesAt: 'de-kiel-example',
  location: null,
});
const group = (changes: Partial<Listing>) => exampleListing({ kind: 'support-group', location: null, ...changes });

describe('deriveLocation', () => {
  it("takes a listing's own point", () => expect(derive(exampleListing())).toEqual(BUILDING));

  it('keeps a point at 0°, 0°', () => {
    const location = { latitude: 0, longitude: 0, precision: 'building' as const, source: 'a test', note: null };
    expect(derive(exampleListing({ location }))).toEqual({ latitude: 0, longitude: 0, precision: 'building' });
  });

  it("takes the town's point with precision city", () =>
    expect(derive(exampleListing({ location: null }))).toEqual(CITY));

  it('takes the point and precision of the center for a specialist', () => {
    expect(derive(specialist, exampleListing())).toEqual(BUILDING);
    expect(derive(specialist, exampleListing({ location: null }))).toEqual(CITY);
  });

  it("takes a specialist's town when the center is unknown or has no point", () => {
    expect(derive(specialist)).toEqual(CITY);
    expect(derive(specialist, exampleListing({ location: null, city: null }))).toEqual(CITY);
  });

  it('gives no point to a group that only meets online or by phone', () => {
    expect(derive(group({ formats: ['online', 'phone'] }))).toBeNull();
  });

  it('gives a point to a group that also meets in person, has a door, or does not say', () => {
    expect(derive(group({ formats: ['online', 'in-person'] }))).toEqual(CITY);
    expect(derive(group({ formats: ['phone'], street: 'Hafenstraße 1' }))).toEqual(CITY);
    expect(derive(group({ formats: [] }))).toEqual(CITY);
  });

  it('gives no point without a town or in an unknown one', () => {
    expect(derive(group({ city: null }))).toBeNull();
    expect(derive(exampleListing({ location: null, city: 'Atlantis' }))).toBeNull();
  });
});
