import type { PlacedListing } from '../../../server/directory/listing-rows.ts';
import {
  AT_BUILDING,
  AT_TOWN,
  exampleListing,
  FULL_CENTER,
  GROUP,
  ONLINE_GROUP,
  PERSON,
} from '../../../server/pages/examples/example-listing.ts';

/** A small directory of made-up listings around Lyon. */
export function stillListings(): PlacedListing[] {
  const center = (id: string, name: string, latitude: number, prrt: boolean): PlacedListing => ({
    listing: exampleListing({
      id,
      name,
      services: prrt ? [{ code: 'prrt', status: 'yes', sources: [0] }] : [],
      phone: { number: '+33199000001', note: null, asOf: null },
    }),
    location: { ...AT_BUILDING, latitude },
    center: null,
  });
  return [
    { listing: FULL_CENTER, location: AT_BUILDING, center: null },
    center('example-north', 'Second Example Hospital', 46.5, true),
    center('example-south', 'Third Example Hospital', 44.5, true),
    center('example-silent', 'Silent Example Clinic', 45.6, false),
    { listing: PERSON, location: AT_BUILDING, center: FULL_CENTER },
    { listing: { ...GROUP, country: 'FR' }, location: AT_TOWN, center: null },
    { listing: ONLINE_GROUP, location: null, center: null },
  ];
}
