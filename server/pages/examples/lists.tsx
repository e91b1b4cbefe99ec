import { comparePage } from '../compare-page.tsx';
import { offlinePage } from '../offline-page.tsx';
import { questionsPage } from '../questions-page.tsx';
import { type ListedAnswer, shortlistPage } from '../shortlist-page.tsx';
import type { View } from '../view.ts';
import type { Example } from './example.tsx';
import { LYON } from './example-answer.ts';
import { exampleCard, exampleListing, FULL_CENTER, GROUP, PERSON } from './example-listing.ts';

const LONG = exampleListing({
  id: 'example-long',
  name: 'Interdisziplinäres Neuroendokrinologietumorzentrum Beispielhausen',
  city: 'Beispielhausen',
  country: 'DE',
});

/** A center that states much, one that states little, one of its specialists, and a group. */
function listed(view: View): ListedAnswer {
  const entries = [FULL_CENTER, LONG, PERSON, GROUP].map((listing, index) => ({
    listing,
    card: exampleCard(view, listing, { distanceKm: 12 * (index + 1), center: listing === PERSON ? FULL_CENTER : null }),
    moved: listing === LONG,
  }));
  return { asked: entries.map(({ listing }) => listing.id), entries, removed: ['example-gone'], unknown: [] };
}

/** A list of saved entries, one of them merged and one removed. */
export const shortlist: Example = {
  name: 'shortlist',
  title: 'List',
  page: (view) => shortlistPage({ view, answer: listed(view) }),
};

/** As many entries side by side as there can be, measured from a place. */
export const comparison: Example = {
  name: 'comparison',
  title: 'Comparison',
  page: (view) =>
    comparePage({
      view,
      answer: { ...listed(view), removed: [] },
      origin: { kind: 'place', place: LYON, linkPlace: LYON, alternatives: [], notice: null },
    }),
};

/** Questions for the entries of a list, and those for everyone. */
export const questions: Example = {
  name: 'questions',
  title: 'Questions to ask',
  page: (view) => questionsPage({ view, answer: { ...listed(view), removed: [] } }),
};

/** What is shown in place of a page that is not kept, as the server sends it. */
export const offline: Example = {
  name: 'offline',
  title: 'Without a connection',
  page: (view) => offlinePage({ view }),
};
