/**
 * Countries by the shape of their postcodes, spaces and hyphens left out: 9 a digit, A a letter. Observed in GeoNames'
 * postal data of 2026-03-30 (https://download.geonames.org/export/zip/, CC BY 4.0); the United Kingdom and the Channel
 * Islands with outward codes only, Canada and Ireland with the first three characters.
 */
const COUNTRIES_BY_SHAPE: Record<string, string> = {
  99999:
    'AS AX CR CZ DE DO DZ EE ES FI FM FR GF GP GT GU HN HR ID IT KE KR LK LT MA MC MH MP MQ MY NC PA PE ' +
    'PF PK PL PM PR PW RE RS SE SK SM TH TR UA US UY VA VI WF YT',
  9999: 'AL AR AT AU BD BE BG CC CH CX CY DK GL HM HU LI MK NF NL NO NU NZ PH SI SJ ZA',
  999999: 'BY CN CO EC HK MO MW RO RU SG',
  AA9999: 'AI AZ HT LV MD',
  AAAA9AA: 'FK GS IO PN TC',
  AA9: 'GB GG IM JE',
  A9A: 'CA GB IE',
  AA99: 'BM GB GG',
  999: 'FO IS',
  9999999: 'CL PT',
  A99: 'GB IE',
  99999999: 'BR',
  A9: 'GB',
  A9999: 'LU',
  AA999: 'AD',
  AA99999: 'WS',
  AA999AA: 'GI',
  AA9A: 'GB',
  AAA: 'MT',
  AAA99: 'NR',
};

const KNOWN = new Set(Object.values(COUNTRIES_BY_SHAPE).flatMap((countries) => countries.split(' ')));

/** The shape of a code in lower or upper case: "sw1a" is AA9A. */
export function shapeOf(code: string): string {
  return code.replace(/\d/g, '9').replace(/[a-z]/gi, 'A');
}

/** Whether a country may have such a postcode. Countries whose codes we have never seen may have any of digits. */
export function mayHavePostcode(country: string, code: string): boolean {
  const shape = shapeOf(code);
  if (KNOWN.has(country)) return (COUNTRIES_BY_SHAPE[shape] ?? '').split(' ').includes(country);
  return /^9{5,}$/.test(shape);
}

/** Countries that write a bare code of this shape, as far as observed. */
export function countriesOfShape(shape: string): string[] {
  return (COUNTRIES_BY_SHAPE[shape] ?? '').split(' ').filter(Boolean);
}
