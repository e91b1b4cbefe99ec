import type { Pages } from '../en/pages.ts';
import { about } from './pages/about.ts';
import { accessibility } from './pages/accessibility.ts';
import { card } from './pages/card.ts';
import { countries } from './pages/countries.ts';
import { download } from './pages/download.ts';
import { failures } from './pages/failures.ts';
import { home } from './pages/home.ts';
import { layout } from './pages/layout.ts';
import { leaflet } from './pages/leaflet.ts';
import { listing } from './pages/listing.ts';
import { map } from './pages/map.ts';
import { privacy } from './pages/privacy.ts';
import { refer } from './pages/refer.ts';
import { referralSheet } from './pages/referral-sheet.ts';
import { search } from './pages/search.ts';
import { suspicion } from './pages/suspicion.ts';

export const pages: Pages = {
  about,
  accessibility,
  card,
  countries,
  download,
  failures,
  home,
  layout,
  leaflet,
  listing,
  map,
  privacy,
  refer,
  referralSheet,
  search,
  suspicion,
};
