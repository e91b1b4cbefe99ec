import type { Card } from '../../directory/card.ts';
import type { Listing } from '../../directory/listing.ts';
import { cardBase, type PlacedListing } from '../../directory/listing-rows.ts';
import { presentCard } from '../../search/present.ts';
import type { SearchQuery } from '../../search/search-query.ts';
import { nothingAsked } from '../nothing-asked.ts';
import type { View } from '../view.ts';

const UNSTATED: Omit<Listing, 'id' | 'name'> = {
  kind: 'center',
  title: null,
  degree: null,
  role: null,
  localName: null,
  formerNames: [],
  organization: null,
  practicesAt: null,
  country: 'FR',
  region: null,
  city: 'Exampletown',
  cityFromSource: true,
  street: null,
  postalCode: null,
  venue: null,
  location: null,
  phone: null,
  email: null,
  relay: false,
  website: 'https://example.org/',
  accreditations: [],
  services: [],
  sites: [],
  specialties: [],
  languages: [],
  formats: [],
  scope: null,
  audience: [],
  meetings: null,
  meetingSeries: [],
  cancerScope: null,
  access: { routes: [], catchment: null, note: null },
  summary: null,
  note: null,
  status: 'active',
  sources: [{ url: 'https://example.org/', title: 'A made-up page', asOf: null, supports: [], linkCheckedOn: null }],
  lastEvidence: null,
  collectedOn: '2026-11',
  confirmedOn: null,
  changedOn: null,
  checkedOn: null,
};

/** A made-up listing that states only what is given. Phone numbers are ones kept free for fiction. */
export function exampleListing(given: Partial<Listing> & { name: string }): Listing {
  return { ...UNSTATED, id: `example-${given.kind ?? 'center'}`, ...given };
}

type Shown = { distanceKm?: number; query?: SearchQuery } & Partial<Pick<PlacedListing, 'location' | 'center'>>;

/** The card of a listing on the day of the examples; distances in km. */
export function exampleCard(view: View, listing: Listing, shown: Shown = {}): Card {
  const { distanceKm = null, query = nothingAsked(), location = null, center = null } = shown;
  return presentCard(cardBase({ listing, location, center }), view.reader, { query, distanceKm });
}

export const AT_BUILDING = { latitude: 45.75, longitude: 4.85, precision: 'building' } as const;
export const AT_TOWN = { latitude: 45.75, longitude: 4.85, precision: 'city' } as const;

export const FULL_CENTER = exampleListing({
  name: 'NET unit, Example Hospital',
  localName: 'Unité TNE, Hôpital de l’Exemple',
  organization: 'Example Hospital',
  region: 'Example Region',
  street: '1 Example Street',
  postalCode: '00000',
  venue: 'Building X',
  phone: { number: '+33199000000', note: 'secretariat, weekday mornings', asOf: '2026-03' },
  email: 'net@example.org',
  accreditations: [
    { scheme: 'enets-coe', since: '2015', asOf: '2023-04', validUntil: null, source: 0, note: null },
    { scheme: 'renaten', since: null, asOf: 'undated page', validUntil: null, source: 0, note: null },
    { scheme: 'ern-euracan', since: null, asOf: '2017', validUntil: '2021-12', source: 1, note: null },
  ],
  services: [
    { code: 'prrt', status: 'yes', sources: [0] },
    { code: 'sstr-pet', status: 'yes', sources: [0, 1] },
    { code: 'surgery', status: 'yes', sources: [0] },
    { code: 'mdt', status: 'yes', sources: [1] },
    { code: 'ssa', status: 'yes', sources: [0] },
    { code: 'clinical-trials', status: 'yes', sources: [0] },
    { code: 'liver-transplant', status: 'no', sources: [1] },
  ],
  sites: ['small-bowel', 'pancreas'],
  specialties: ['medical-oncology', 'nuclear-medicine'],
  access: {
    routes: ['gp', 'hospital-specialist'],
    catchment: 'Example Region and its neighbors',
    note: 'Please send the letter, the histology report and the scans.',
  },
  summary: 'A made-up center that states everything a listing can state.',
  sources: [
    { url: 'https://example.org/net', title: 'NET unit', asOf: '2026-03', supports: ['phone'], linkCheckedOn: null },
    {
      url: 'https://example.com/a',
      title: 'List of members',
      asOf: null,
      supports: ['services'],
      linkCheckedOn: '2026-11-02',
    },
  ],
  lastEvidence: 2026,
  confirmedOn: '2026-09-01',
  checkedOn: '2026-10-05',
});

export const PERSON = exampleListing({
  kind: 'specialist',
  name: 'Alex Example',
  title: 'Prof. Dr.',
  degree: 'MD, PhD',
  role: 'Head of the department of nuclear medicine',
  practicesAt: 'example-center',
  specialties: ['nuclear-medicine'],
  services: [{ code: 'prrt', status: 'yes', sources: [0] }],
  lastEvidence: 2024,
});

export const GROUP = exampleListing({
  kind: 'support-group',
  name: 'Example NET Support',
  phone: { number: '+442079460000', note: null, asOf: null },
  country: 'GB',
  formats: ['in-person', 'phone'],
  languages: ['en'],
  meetings: 'First Tuesday of the month, 18:00',
  summary: 'Patients and families meet to talk.',
});

export const ONLINE_GROUP = exampleListing({
  id: 'example-online',
  kind: 'support-group',
  name: 'Example Carcinoid Online',
  country: null,
  city: null,
  formats: ['online', 'forum'],
  languages: ['en', 'de'],
  meetings: 'Every second Thursday, video call',
});
