/**
 * Countries by the shape of their postcodes, spaces and hyphens left out: 9 a digit, A a letter. Observed in GeoNames'
 * postal data of 2026-03-30 (https://download.geonames.org/export/zip/, CC BY 4.0); the United Kingdom and the Channel
 * Islands with outward codes only, Canada and Ireland with the first three characters. Countries without postal data
 * there (India, Japan, Greece …) as in https://download.geonames.org/export/dump/countryInfo.txt (CC BY 4.0).
 */
const COUNTRIES_BY_SHAPE: Record<string, string> = {
  99999:
    'AS AX BA CR CZ DE DO DZ EE EG ES FI FM FR GF GP GR GT GU HN HR ID IL IQ IT JO KE KR KW LK LT MA MC ' +
    'ME MH MP MQ MX MY NC NP PA PE PF PK PL PM PR PW RE RS SA SE SK SM SN TH TR TW UA US UY VA VI WF YT ' +
    'ZM',
  9999: 'AL AR AT AU BD BE BG CC CH CX CY DK GL HM HU LI MK NF NL NO NU NZ PH SI SJ ZA',
  999999: 'AM BY CN CO EC HK IN KG KZ MN MO MW NG RO RU SG UZ VN',
  AA9999: 'AI AZ HT LV MD',
  AAAA9AA: 'FK GS IO PN TC',
  AA9: 'GB GG IM JE',
  A9A: 'CA GB IE',
  AA99: 'BM GB GG',
  999: 'FO IS',
  9999999: 'CL JP PT',
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

/** The shape of a code in lower or upper case: "sw1a" is AA9A. */
export function shapeOf(code: string): string {
  return code.replace(/\d/g, '9').replace(/[a-z]/gi, 'A');
}

/** Whether a country may have such a postcode. */
export function mayHavePostcode(country: string, code: string): boolean {
  return countriesOfShape(shapeOf(code)).includes(country);
}

/** Countries that write a bare code of this shape, as far as observed. */
export function countriesOfShape(shape: string): string[] {
  return (COUNTRIES_BY_SHAPE[shape] ?? '').split(' ').filter(Boolean);
}
