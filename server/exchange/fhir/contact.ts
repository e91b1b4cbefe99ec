import type { Listing } from '../../directory/listing.ts';
import { extensionUrl } from './addresses.ts';
import { type Address, type ContactPoint, some } from './resource.ts';

/** Phone, mail and web page. Most phones are switchboards: what the record says of the number goes with it. */
export function telecomOf({ phone, email, website }: Listing): ContactPoint[] | undefined {
  const note = phone?.note;
  return some<ContactPoint>([
    phone && {
      ...(note && { extension: [{ url: extensionUrl('contact-note'), valueString: note }] }),
      system: 'phone',
      value: phone.number,
      use: 'work',
    },
    email === null ? null : { system: 'email', value: email, use: 'work' },
    website === null ? null : { system: 'url', value: website, use: 'work' },
  ]);
}

/** The address as far as it is known; undefined for an international group. */
export function addressOf({ venue, street, city, region, postalCode, country }: Listing): Address | undefined {
  if (country === null && city === null) return undefined;
  return {
    line: some([venue, street]),
    city: city ?? undefined,
    state: region ?? undefined,
    postalCode: postalCode ?? undefined,
    country: country ?? undefined,
  };
}
