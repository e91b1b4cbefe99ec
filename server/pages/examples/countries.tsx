import { countriesPage } from '../countries-page.tsx';
import { countryPage } from '../country-page.tsx';
import type { Example } from './example.tsx';

const COUNTS = [
  { country: 'DE', kind: 'center', count: 48 },
  { country: 'DE', kind: 'specialist', count: 1204 },
  { country: 'BA', kind: 'support-group', count: 1 },
  { country: 'VC', kind: 'center', count: 2 },
  { country: null, kind: 'support-group', count: 7 },
];

/** The table of countries. */
export const countries: Example = {
  name: 'table',
  title: 'Table',
  page: (view) => countriesPage({ view, counts: COUNTS }),
};

/** A country with nothing in it. */
export const emptyCountry: Example = {
  name: 'empty-country',
  title: 'Country without entries',
  page: (view) => countryPage({ view, country: 'LI', cards: [] }),
};
