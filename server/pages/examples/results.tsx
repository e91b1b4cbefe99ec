import type { SearchAnswer } from '../../search/answer.ts';
import { nothingAsked } from '../nothing-asked.ts';
import { searchPage } from '../search-page.tsx';
import type { View } from '../view.ts';
import type { Example } from './example.tsx';
import { exampleAnswer, LYON } from './example-answer.ts';
import { AT_TOWN, exampleCard, exampleListing, FULL_CENTER, GROUP, ONLINE_GROUP, PERSON } from './example-listing.ts';

const asked = { ...nothingAsked(), near: 'Lyon', service: ['prrt' as const] };

/** Every part that a page of results can have; the cards have no point, so that no map is drawn. */
function fullAnswer(view: View): SearchAnswer {
  const query = { ...asked, kind: ['center' as const], reference: true, within: 100, cursor: 20 };
  const self = '/search?place=2996944&service=prrt&kind=center&reference=1&within=100&cursor=o20';
  return exampleAnswer({
    query,
    understood: [
      { text: 'carcinoid', as: 'disease', code: null },
      { text: 'PRRT', as: 'service', code: 'prrt' },
    ],
    place: LYON,
    choices: [LYON, { ...LYON, id: '1', name: 'Lyons', region: 'New York', country: 'US' }],
    notice: 'A sentence about how the place was taken.',
    relaxed: [{ filter: 'within', value: '100', reason: 'Nothing within 100 km: shown at any distance.' }],
    facets: {
      ...exampleAnswer().facets,
      kind: { center: 42, specialist: 17, 'support-group': 5 },
      reference: { '1': 12 },
      service: { prrt: 42, 'sstr-pet': 30, surgery: 28, mdt: 21, ssa: 18, genetics: 9, pathology: 8, nutrition: 2 },
      access: { gp: 12, 'hospital-specialist': 9 },
      country: { FR: 20, CH: 12, DE: 10 },
    },
    total: 42,
    results: [
      exampleCard(view, FULL_CENTER, { query, distanceKm: 1260.4 }),
      exampleCard(view, { ...FULL_CENTER, id: 'example-next', accreditations: [], localName: null }, { query }),
    ],
    unstatedTotal: 9,
    unstated: [exampleCard(view, PERSON, { query: asked, center: FULL_CENTER })],
    groups: [exampleCard(view, GROUP), exampleCard(view, ONLINE_GROUP)],
    links: { self, next: `${self.replace('o20', 'o40')}` },
  });
}

/** A page of results with filters, notices and paging. */
export const results: Example = {
  name: 'results',
  title: 'Results',
  page: (view) => searchPage({ view, answer: fullAnswer(view) }),
};

/** Nothing was found. */
export const noResults: Example = {
  name: 'no-results',
  title: 'Results, none',
  page: (view) =>
    searchPage({
      view,
      answer: exampleAnswer({
        query: asked,
        place: LYON,
        unstated: [
          exampleCard(view, exampleListing({ name: 'Silent Example Clinic' }), { query: asked, location: AT_TOWN }),
        ],
        links: { self: '/search?place=2996944&service=prrt', next: null },
      }),
    }),
};

/** The place may be one of several. */
export const choosePlace: Example = {
  name: 'choose-place',
  title: 'Choice of places',
  page: (view) =>
    searchPage({
      view,
      answer: exampleAnswer({
        query: { ...asked, near: 'Fribourg' },
        choices: [
          { ...LYON, id: '1', name: 'Fribourg', region: 'Fribourg', country: 'CH' },
          { ...LYON, id: '2', name: 'Freiburg', region: 'Baden-Württemberg', country: 'DE' },
          { ...LYON, id: '3', name: 'Fribourg', region: 'Grand Est', country: 'FR' },
        ],
        links: { self: '/search?near=Fribourg&service=prrt', next: null },
      }),
    }),
};

/** The place is not known; groups that meet online are still given. */
export const unknownPlace: Example = {
  name: 'unknown-place',
  title: 'Unknown place',
  page: (view) =>
    searchPage({
      view,
      answer: exampleAnswer({
        query: { ...asked, near: 'qwxyz' },
        notice: 'We do not know a place called "qwxyz".',
        groups: [exampleCard(view, ONLINE_GROUP)],
        links: { self: '/search?near=qwxyz&service=prrt', next: null },
      }),
    }),
};
