import { article } from './article.tsx';
import { buttons } from './buttons.tsx';
import { cardStates, cards } from './cards.tsx';
import { countries, emptyCountry } from './countries.tsx';
import type { Example } from './example.tsx';
import { facts } from './facts.tsx';
import { failures } from './failures.tsx';
import { searchForm, searchFormShort, searchProblem } from './forms.tsx';
import { german, rightToLeft } from './languages.tsx';
import { bareListing, fullListing } from './listings.tsx';
import { comparison, offline, questions, shortlist } from './lists.tsx';
import { mapShell } from './map-shell.tsx';
import { choosePlace, noResults, results, unknownPlace } from './results.tsx';

/** Every example. The axe and screenshot tests visit each: a new one is a file and a line here. */
export const EXAMPLES: readonly Example[] = [
  cards,
  cardStates,
  facts,
  buttons,
  searchForm,
  searchFormShort,
  searchProblem,
  results,
  noResults,
  choosePlace,
  unknownPlace,
  fullListing,
  bareListing,
  countries,
  emptyCountry,
  shortlist,
  comparison,
  questions,
  offline,
  article,
  failures,
  mapShell,
  german,
  rightToLeft,
];
