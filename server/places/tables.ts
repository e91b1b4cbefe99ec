import type { Kysely } from 'kysely';

/** The gazetteer: a second, derived, read-only database (database/migrations-places). Queries live in server/places. */
export type PlacesTables = {
  places_build: { id: 1; fingerprint: string };
  place: {
    /** The GeoNames id of a city; regions and postcodes have numbers above any of those. */
    id: number;
    /** GeoNames id, "<cc>-<code>" or "region-<cc>-<code>". */
    reference: string;
    kind: 'city' | 'postcode' | 'region';
    name: string;
    country: string;
    /** GeoNames admin codes. */
    admin1: string | null;
    admin2: string | null;
    region: string | null;
    latitude: number;
    longitude: number;
    /** 0 when unknown. */
    population: number;
    /** See cells.ts; null for what names no point. */
    cell: number | null;
  };
  /** Every key a place is found by. `weight` is what it counts for under this name. */
  place_name: { key: string; place: number; grade: 0 | 1 | 2 | 3; weight: number; spelled: string | null };
  crowded_prefix: { prefix: string; turn: number; key: string; place: number };
  spelling: { id: number; key: string; weight: number };
  typo: { hash: number; spelling: number };
  /** Names of countries (admin1 = ''), regions (admin2 = '') and districts, as they qualify a town. */
  area: { key: string; country: string; admin1: string; admin2: string };
  /** `towns`: their keys between bars, "|berlin|potsdam|". */
  postcode: { code: string; country: string; place: number; towns: string };
  postcode_country: { country: string; source: string; postcodes: number };
  postcode_attempt: { country: string; attempted_on: string; failure: string | null };
};

export type PlacesDatabase = Kysely<PlacesTables>;
