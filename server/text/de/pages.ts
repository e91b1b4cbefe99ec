import type { Pages } from '../en/pages.ts';
import { about } from './pages/about.ts';
import { accessibility } from './pages/accessibility.ts';
import { card } from './pages/card.ts';
import { compare } from './pages/compare.ts';
import { countries } from './pages/countries.ts';
import { download } from './pages/download.ts';
import { embed } from './pages/embed.ts';
import { failures } from './pages/failures.ts';
import { groupForm } from './pages/group-form.ts';
import { home } from './pages/home.ts';
import { layout } from './pages/layout.ts';
import { leaflet } from './pages/leaflet.ts';
import { listing } from './pages/listing.ts';
import { manage } from './pages/manage.ts';
import { map } from './pages/map.ts';
import { meetings } from './pages/meetings.ts';
import { offline } from './pages/offline.ts';
import { privacy } from './pages/privacy.ts';
import { quality } from './pages/quality.ts';
import { questions } from './pages/questions.ts';
import { refer } from './pages/refer.ts';
import { referralSheet } from './pages/referral-sheet.ts';
import { report } from './pages/report.ts';
import { search } from './pages/search.ts';
import { shortlist } from './pages/shortlist.ts';
import { suspicion } from './pages/suspicion.ts';
import { terms } from './pages/terms.ts';

export const pages: Pages = {
  about,
  accessibility,
  card,
  compare,
  countries,
  download,
  embed,
  failures,
  groupForm,
  home,
  layout,
  leaflet,
  listing,
  manage,
  map,
  offline,
  privacy,
  quality,
  questions,
  meetings,
  report,
  search,
  terms,
  shortlist,
  refer,
  referralSheet,
  suspicion,
};
