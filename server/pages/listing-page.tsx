import type { Card, CardBase } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';
import { countryName } from '../text/names.ts';
import { fullName, ListingCard, LocalName } from './card.tsx';
import { freshnessWords } from './freshness-line.tsx';
import { NextMeetingsPart } from './groups/next-meetings-part.tsx';
import { Layout } from './layout.tsx';
import { AccreditationsPart } from './listing-accreditations.tsx';
import { ContactPart } from './listing-contact.tsx';
import { GetInPart } from './listing-get-in.tsx';
import { ProfilePart } from './listing-profile.tsx';
import { ServicesPart } from './listing-services.tsx';
import { DatesPart, SourcesPart } from './listing-sources.tsx';
import { MapSection } from './map-section.tsx';
import { hrefIn, type View } from './view.ts';

export type ListingPageProps = {
  view: View;
  listing: Listing;
  /** The same listing as a card of today: where it lies, accreditation states, freshness. */
  card: Card;
  practitioners: CardBase[];
  center: CardBase | null;
  /** The nearest and the national support groups; empty for a group. */
  groups: Card[];
  now: Date;
};

/** One entry with every fact, its source and its date. */
export function listingPage({ view, listing, card, practitioners, center, groups, now }: ListingPageProps) {
  const { listing: say, layout, card: words } = view.text.pages;
  const name = fullName(card);
  const country = card.country && countryName(card.country, view.reader.language);
  const where = [card.city, card.region === card.city ? null : card.region, country].filter(Boolean).join(', ');
  const onlineOnly = listing.formats.length > 0 && !listing.formats.includes('in-person');
  const placed = card.location !== null && !(listing.kind === 'support-group' && onlineOnly);
  return (
    <Layout
      view={view}
      title={layout.titleOf(where ? `${name}, ${where}` : name)}
      {...(listing.meetingSeries.length > 0 ? { script: 'groups/groups.ts' } : {})}
      {...(listing.summary ? { description: listing.summary } : {})}
    >
      <article class="listing">
        <p class="kind">{words.kinds[listing.kind]}</p>
        <h1 translate="no" dir="auto">
          {name}
        </h1>
        {listing.localName && <LocalName card={listing} />}
        <p class="where" translate="no">
          {where || say.international}
        </p>
        {card.caution && <p class="status">{words.saidToBeClosed}</p>}
        {listing.status !== 'active' && <p class="status">{words.status[listing.status]}</p>}
        <p class="age">{freshnessWords(view, card)}</p>
        {listing.summary && <p class="lead">{listing.summary}</p>}
        <div class="two">
          <ContactPart view={view} listing={listing} card={card} center={center} />
          <GetInPart view={view} listing={listing} />
        </div>
        <NextMeetingsPart view={view} listing={listing} now={now} />
        <AccreditationsPart view={view} listing={listing} card={card} />
        <ServicesPart view={view} listing={listing} />
        <ProfilePart view={view} listing={listing} />
        {practitioners.length > 0 && <People view={view} practitioners={practitioners} />}
        {placed && (
          <>
            <h2>{say.map}</h2>
            <p class="hint">{card.location?.precision === 'city' ? words.atTown : ''}</p>
            <MapSection view={view} label={say.mapLabel(name)} source={`/listings/${listing.id}.geojson`} />
          </>
        )}
        {groups.length > 0 && (
          <section aria-labelledby="groups">
            <h2 id="groups">{say.nearbyGroups}</h2>
            <ul class="cards">
              {groups.map((group) => (
                <ListingCard view={view} card={group} from={card.city} />
              ))}
            </ul>
          </section>
        )}
        <SourcesPart view={view} listing={listing} />
        <DatesPart view={view} listing={listing} />
        <section aria-labelledby="wrong">
          <h2 id="wrong">{say.actions}</h2>
          <p>
            <a href={hrefIn(view, `/listings/${listing.id}/report`)}>{say.tellUs}</a>
          </p>
          <p>
            <a href={hrefIn(view, `/listings/${listing.id}/claim`)}>{say.claim}</a>
          </p>
          {card.country && (
            <p>
              <a href={hrefIn(view, `/countries/${card.country.toLowerCase()}`)}>
                {say.country(countryName(card.country, view.reader.language))}
              </a>
            </p>
          )}
        </section>
      </article>
    </Layout>
  );
}

function People({ view, practitioners }: { view: View; practitioners: CardBase[] }) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">{view.text.pages.listing.practitioners}</h2>
      <ul class="people">
        {practitioners.map((person) => (
          <li>
            <a href={hrefIn(view, `/listings/${person.id}`)} translate="no" dir="auto">
              {fullName(person)}
            </a>
            {person.role && <span class="hint"> {person.role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
