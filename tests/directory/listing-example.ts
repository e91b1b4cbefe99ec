import type { Listing } from '../../server/directory/listing.ts';
import { makeListing } from '../listings.ts';

/** A sound center in Kiel; `changes` replace whole fields. */
export function exampleListing(changes: Partial<Listing> = {}): Listing {
  return makeListing({
    id: 'de-kiel-example',
    name: 'Example NET Center',
    city: 'Kiel',
    location: { latitude: 54.33, longitude: 10.14, precision: 'building', source: 'a test', note: null },
    sources: [
      {
        url: 'https://example.org/net',
        title: 'Example page',
        asOf: '2024-05',
        supports: ['name'],
        linkCheckedOn: null,
      },
    ],
    lastEvidence: 2024,
    ...changes,
  });
}
