import type { Listing } from '../directory/listing.ts';
import { countryName } from '../text/names.ts';
import { fullName } from './card-name.ts';
import { formatPhone } from './phone.ts';
import { townLine } from './town-line.ts';
import type { View } from './view.ts';

/** The lines of an address as they go on a letter. Nothing that is unknown is filled in. */
export function addressLines(view: View, listing: Listing): string[] {
  const { name, organization, venue, street, country, phone, email } = listing;
  return [
    fullName(listing),
    organization === name ? null : organization,
    venue,
    street,
    townLine(listing),
    country && countryName(country, view.reader.language),
    phone && formatPhone(phone.number),
    email,
  ].filter((line): line is string => Boolean(line));
}

type AddressBlockProps = { view: View; listing: Listing };

/** The address as one block that can be marked at once; a script brings its button to light. */
export function AddressBlock({ view, listing }: AddressBlockProps) {
  const { refer, referralSheet } = view.text.pages;
  return (
    <div class="address" data-copied={refer.copied} data-failed={refer.copyFailed}>
      <address translate="no" dir="auto">
        {addressLines(view, listing).join('\n')}
      </address>
      {listing.street === null && <p class="hint">{referralSheet.noStreet}</p>}
      <button type="button" class="button plain" data-copy-address aria-label={refer.copyOf(fullName(listing))} hidden>
        {refer.copy}
      </button>
      <span role="status" />
    </div>
  );
}
