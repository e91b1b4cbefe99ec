/** A country of world-atlas: its ISO 3166-1 numeric code, absent where Natural Earth knows none. */
export type AtlasCountry = { id?: string | number; properties?: { name?: string } | null };

// Kosovo has no ISO code; XK is the user-assigned code that CLDR names in every language.
const BY_NAME: Record<string, string> = { Kosovo: 'XK' };

/**
 * The two-letter code of a country, or null where there is none (buffer zones, contested islands).
 * CLDR's region aliases turn numeric codes into letters, so no table is kept here; Natural Earth's own
 * ISO_A2 is not used because it is -99 for France and Norway.
 */
export function countryCodeOf(country: AtlasCountry): string | null {
  if (country.id === undefined) return BY_NAME[country.properties?.name ?? ''] ?? null;
  const region = new Intl.Locale(`und-${String(country.id).padStart(3, '0')}`).region;
  return region && /^[A-Z]{2}$/.test(region) ? region : null;
}
