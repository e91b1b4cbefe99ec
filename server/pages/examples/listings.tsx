import { cardBase } from '../../directory/listing-rows.ts';
import { listingPage } from '../listing-page.tsx';
import type { Example } from './example.tsx';
import { EXAMPLE_DAY } from './example.tsx';
import { exampleCard, exampleListing, FULL_CENTER, GROUP, PERSON } from './example-listing.ts';

/** The page of an entry that states everything: contact, services, people, sources, dates. */
export const fullListing: Example = {
  name: 'listing',
  title: 'Page of an entry',
  page: (view) =>
    listingPage({
      view,
      listing: FULL_CENTER,
      card: exampleCard(view, FULL_CENTER),
      practitioners: [cardBase({ listing: PERSON, location: null, center: FULL_CENTER })],
      center: null,
      groups: [exampleCard(view, GROUP, { distanceKm: 8 })],
      now: new Date(EXAMPLE_DAY),
    }),
};

const BARE = exampleListing({
  name: 'مركز المثال',
  localName: 'Silent Example Clinic',
  country: 'EG',
  city: null,
  website: null,
  status: 'unclear',
});

/** The page of an entry that states almost nothing. */
export const bareListing: Example = {
  name: 'listing-bare',
  title: 'Page of an entry, nothing stated',
  page: (view) =>
    listingPage({
      view,
      listing: BARE,
      card: exampleCard(view, BARE),
      practitioners: [],
      center: null,
      groups: [],
      now: new Date(EXAMPLE_DAY),
    }),
};
