import type { Card, CardBase } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';
import { formatLooseDate } from '../text/dates.ts';
import { countryName } from '../text/names.ts';
import { SiteLink } from './contact-links.tsx';
import { References, sourcesOf } from './fact-references.tsx';
import { capital } from './labels.ts';
import { formatPhone } from './phone.ts';
import { townLine } from './town-line.ts';
import { hrefIn, type View } from './view.ts';

type ContactProps = { view: View; listing: Listing; card: Card; center: CardBase | null };

/** Phone, mail, website and address. What is unknown is said, and to be asked. */
export function ContactPart({ view, listing, card, center }: ContactProps) {
  const { listing: say, card: words } = view.text.pages;
  const { phone, email, website } = listing;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{say.contact}</h2>
      <dl>
        <dt>{say.phone}</dt>
        <dd>
          {phone ? <a href={`tel:${phone.number}`}>{formatPhone(phone.number)}</a> : say.notStated}
          {phone && <References view={view} listing={listing} sources={sourcesOf(listing, 'phone')} />}
          {phone?.asOf && <> {say.asOf(formatLooseDate(phone.asOf, view.reader.language))}</>}
          {phone?.note && <p class="hint">{capital(phone.note, view.reader.language)}</p>}
        </dd>
        {email && (
          <>
            <dt>{say.email}</dt>
            <dd>
              <a href={`mailto:${email}`} translate="no">
                {email}
              </a>
              <References view={view} listing={listing} sources={sourcesOf(listing, 'email')} />
            </dd>
          </>
        )}
        {listing.relay && listing.status !== 'closed' && (
          <>
            <dt>{say.messages}</dt>
            <dd>
              <a href={hrefIn(view, `/listings/${listing.id}/contact`)}>{say.write}</a>
            </dd>
          </>
        )}
        <dt>{say.website}</dt>
        <dd>{website ? <SiteLink address={website} /> : say.notStated}</dd>
        {!center && listing.organization && (
          <>
            <dt>{say.organization}</dt>
            <dd translate="no">{listing.organization}</dd>
          </>
        )}
        {listing.city && (
          <>
            <dt>{say.address}</dt>
            <dd>
              <Address view={view} listing={listing} />
              {!listing.street && <p class="hint">{say.addressTownOnly}</p>}
              {!listing.cityFromSource && <p class="hint">{say.cityNotInSource}</p>}
              {card.location?.precision === 'postcode' && <p class="hint">{words.atPostcode}</p>}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Address({ view, listing }: { view: View; listing: Listing }) {
  const country = listing.country && countryName(listing.country, view.reader.language);
  const lines = [listing.venue, listing.street, townLine(listing), country];
  return (
    <address translate="no">
      {lines.filter(Boolean).map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </address>
  );
}
