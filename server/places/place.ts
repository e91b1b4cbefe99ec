/** A gazetteer place as the API shows it. */
export type Place = {
  /** GeoNames id ("2996944"), "<cc>-<postcode>" ("us-59263") or "region-<cc>-<code>" ("region-us-mt"); null for a bare point. */
  id: string | null;
  /** The place's own name; for a postcode "59263 Scobey". */
  name: string;
  /** Another name of the place, properly spelled, when that is what was typed ("München" for Munich). */
  matchedName?: string;
  /** First-level region, in English as GeoNames has it; null when unknown. */
  region: string | null;
  /** ISO 3166-1 alpha-2; null for a bare point far from any place. */
  country: string | null;
  latitude: number;
  longitude: number;
  kind: 'city' | 'postcode' | 'region' | 'point';
  /** Inhabitants; null when unknown. */
  population: number | null;
};

/** What a reader meant by the words of the place box. */
export type PlaceOutcome =
  /** Taken. `alternatives` are shown with "not this one?". `notice` says what a bare postcode was taken for. */
  | { kind: 'found'; place: Place; alternatives: Place[]; notice: PlaceNotice | null }
  /** 2–8 places that may be meant: the reader is asked. */
  | { kind: 'ambiguous'; choices: Place[]; notice: PlaceNotice | null }
  | { kind: 'unknown'; notice: PlaceNotice | null };

/** Said to the reader in their language; the deliveries turn codes into sentences. */
export type PlaceNotice =
  /** A bare code known only in these countries' tables; `missing` lists countries without postcodes here. */
  | { code: 'postcode-only-in'; postcode: string; country: string; missing: string[] }
  /** The text looks like a postcode of a country whose postcodes are not installed. */
  | { code: 'postcodes-not-installed'; postcode: string; missing: string[] }
  | { code: 'no-such-place'; text: string }
  /** Nothing has exactly this name; the nearest spelling was taken. */
  | { code: 'spelling'; typed: string };
