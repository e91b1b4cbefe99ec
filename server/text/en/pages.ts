import { about } from './pages/about.ts';
import { accessibility } from './pages/accessibility.ts';
import { card } from './pages/card.ts';
import { countries } from './pages/countries.ts';
import { download } from './pages/download.ts';
import { failures } from './pages/failures.ts';
import { groupForm } from './pages/group-form.ts';
import { home } from './pages/home.ts';
import { layout } from './pages/layout.ts';
import { listing } from './pages/listing.ts';
import { manage } from './pages/manage.ts';
import { map } from './pages/map.ts';
import { meetings } from './pages/meetings.ts';
import { privacy } from './pages/privacy.ts';
import { report } from './pages/report.ts';
import { search } from './pages/search.ts';

/** Every sentence of the pages. A text page is headings, paragraphs and links, so that a translation needs no markup. */
export const pages = {
  about,
  accessibility,
  card,
  countries,
  download,
  failures,
  groupForm,
  home,
  layout,
  listing,
  manage,
  map,
  meetings,
  privacy,
  report,
  search,
};

export type Pages = typeof pages;
