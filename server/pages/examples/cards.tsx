import type { Listing } from '../../directory/listing.ts';
import { ListingCard } from '../card.tsx';
import type { View } from '../view.ts';
import { statesOf } from './example.tsx';
import {
  AT_BUILDING,
  AT_TOWN,
  exampleCard,
  exampleListing,
  FULL_CENTER,
  GROUP,
  ONLINE_GROUP,
  PERSON,
} from './example-listing.ts';

type Shown = Parameters<typeof exampleCard>[2];

function one(view: View, listing: Listing, shown: Shown = {}) {
  return (
    <ul class="cards">
      <ListingCard
        view={view}
        card={exampleCard(view, listing, shown)}
        from={shown.distanceKm === undefined ? null : 'Lyon, France'}
      />
    </ul>
  );
}

/** The card of each kind, as full and as bare as it can be. */
export const cards = statesOf('cards', 'Cards', (view) => [
  {
    title: 'A center that states everything',
    content: one(view, FULL_CENTER, { distanceKm: 12.34, location: AT_BUILDING }),
  },
  {
    title: 'A specialist',
    content: one(view, PERSON, { distanceKm: 0.4, location: AT_BUILDING, center: FULL_CENTER }),
  },
  { title: 'A support group, at its town only', content: one(view, GROUP, { distanceKm: 547.8, location: AT_TOWN }) },
  { title: 'An online group without a place', content: one(view, ONLINE_GROUP) },
  {
    title: 'A center that states nothing',
    content: one(view, exampleListing({ name: 'Silent Example Clinic', website: null })),
  },
]);

/** What stands on a card when something is unusual. */
export const cardStates = statesOf('card-states', 'Cards, unusual', (view) => [
  { title: 'Closed', content: one(view, exampleListing({ name: 'Closed Example Clinic', status: 'closed' })) },
  { title: 'Unclear', content: one(view, exampleListing({ name: 'Unclear Example Clinic', status: 'unclear' })) },
  { title: 'Paused', content: one(view, { ...GROUP, name: 'Paused Example Group', status: 'paused' }) },
  {
    title: 'For all cancers',
    content: one(view, exampleListing({ name: 'General Example Clinic', cancerScope: 'all-cancers' })),
  },
  {
    title: 'A very long name',
    content: one(
      view,
      exampleListing({
        name: 'Interdisziplinäres Universitätszentrum für neuroendokrine Neoplasien und Nebennierenrindenkarzinome der Beispieluniversitätsklinik',
        localName: 'Krankenhausverbundgesellschaftsverwaltungszentralabteilungsgebäude',
        website: 'https://very-long-name-of-a-department-that-nobody-can-break.example.org/',
        phone: { number: '+12025550100', note: 'the switchboard asks for the department', asOf: null },
        city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
        country: 'GB',
      }),
      { distanceKm: 1032, location: AT_TOWN },
    ),
  },
  {
    title: 'Hebrew and Arabic names',
    content: (
      <ul class="cards">
        {[
          exampleListing({ name: 'מרכז לדוגמה', localName: 'Example Center', country: 'IL', city: 'תל אביב' }),
          exampleListing({
            id: 'example-arabic',
            name: 'Example Center',
            localName: 'مركز المثال',
            country: 'EG',
            city: 'Cairo',
          }),
        ].map((listing) => (
          <ListingCard view={view} card={exampleCard(view, listing)} from={null} />
        ))}
      </ul>
    ),
  },
]);
