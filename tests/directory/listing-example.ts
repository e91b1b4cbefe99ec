import { type Listing, listingSchema } from '../../server/directory/listing.ts';

/** A sound center in Kiel; `changes` replace whole fields. */
export function exampleListing(changes: Partial<Listing> = {}): Listing {
  return listingSchema.parse({ ...EXAMPLE, ...changes });
}

const EXAMPLE: Listing = {
  id: 'de-kiel-example',
  kind: 'center',
  name: 'Example NET Center',
  title: null,
  degree: null,
  role: null,
  localName: null,
  formerNames: [],
  organization: null,
  practicesAt: null,
  country: 'DE',
  region: null,
  city: 'Kiel',
  cityFromSource: true,
  street: null,
  postalCode: null,
  venue: null,
  location: { latitude: 54.33, longitude: 10.14, precision: 'building', source: 'a test', note: null },
  phone: null,
  email: null,
  website: null,
  accreditations: [],
  services: [],
  sites: [],
  specialties: [],
  languages: [],
  formats: [],
  scope: null,
  audience: [],
  meetings: null,
  cancerScope: null,
  access: { routes: [], catchment: null, note: null },
  summary: null,
  note: null,
  status: 'active',
  sources: [
    { url: 'https://example.org/net', title: 'Example page', asOf: '2024-05', supports: ['name'], linkCheckedOn: null },
  ],
  lastEvidence: 2024,
  collectedOn: '2026-11',
  confirmedOn: null,
  changedOn: null,
  checkedOn: null,
};
