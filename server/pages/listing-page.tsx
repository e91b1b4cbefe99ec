import type { Card, CardBase } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';
import { inScript, listingJsonLd } from '../exchange/json-ld.ts';
import { countryName } from '../text/names.ts';
import { AccreditationBadges } from './accreditation-badges.tsx';
import { ListingCard, LocalName } from './card.tsx';
import { fullName } from './card-name.ts';
import { freshnessWords } from './freshness-line.tsx';
import { NextMeetingsPart } from './groups/next-meetings-part.tsx';
import { labelOf } from './labels.ts';
import { Layout } from './layout.tsx';
import { idsHref } from './listed-ids.ts';
import { AccreditationsPart } from './listing-accreditations.tsx';
import { ActionsPart } from './listing-actions.tsx';
import { ContactPart } from './listing-contact.tsx';
import { GetInPart } from './listing-get-in.tsx';
import { ProfilePart } from './listing-profile.tsx';
import { QuestionsPart } from './listing-questions.tsx';
import { ServicesPart } from './listing-services.tsx';
import { DatesPart, SourcesPart } from './listing-sources.tsx';
import { MapSection } from './map-section.tsx';
import { hrefIn, joinWords, type View } from './view.ts';

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
  const { baseUrl, reader } = view;
  const name = fullName(card);
  const country = card.country && countryName(card.country, view.reader.language);
  const where = [card.city, card.region === card.city ? null : card.region, country].filter(Boolean).join(', ');
  const onlineOnly = listing.formats.length > 0 && !listing.formats.includes('in-person');
  const placed = card.location !== null && !(listing.kind === 'support-group' && onlineOnly);
  return (
    <Layout
      view={view}
      title={layout.titleOf([name, card.city, country].filter(Boolean).join(', '))}
      description={descriptionOf(view, card)}
      noIndex={listing.status === 'closed'}
      facts={inScript(listingJsonLd(listing, { baseUrl, language: reader.language, today: reader.today, center }))}
      {...(listing.meetingSeries.length > 0 ? { script: 'groups/groups.ts' } : {})}
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
        {center && (
          <p>
            {words.practicesAt}{' '}
            <a href={hrefIn(view, `/listings/${center.id}`)} translate="no">
              {center.name}
            </a>
          </p>
        )}
        {card.caution && <p class="status">{words.saidToBeClosed}</p>}
        {listing.status !== 'active' && <p class="status">{words.status[listing.status]}</p>}
        <AccreditationBadges view={view} card={card} />
        <p class="age">{freshnessWords(view, card)}</p>
        <ActionsPart view={view} card={card} />
        {listing.summary && <p class="lead">{listing.summary}</p>}
        <TakeAlong view={view} id={listing.id} />
        <div class="two">
          <GetInPart view={view} listing={listing} />
          <QuestionsPart view={view} listing={listing} />
        </div>
        <NextMeetingsPart view={view} listing={listing} now={now} />
        <ServicesPart view={view} listing={listing} />
        {practitioners.length > 0 && <People view={view} practitioners={practitioners} />}
        <ProfilePart view={view} listing={listing} />
        <AccreditationsPart view={view} listing={listing} card={card} />
        <ContactPart view={view} listing={listing} card={card} center={center} />
        {placed && (
          <section aria-labelledby="map">
            <h2 id="map">{say.map}</h2>
            {card.location?.precision === 'city' && <p class="hint">{words.atTown}</p>}
            <MapSection view={view} label={say.mapLabel(name)} source={`/listings/${listing.id}.geojson`} />
          </section>
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

/** The script puts "Save" in the place of the first link, which works without it. */
function TakeAlong({ view, id }: { view: View; id: string }) {
  const { shortlist: say } = view.text.pages;
  return (
    <p class="do" data-save={id}>
      <a href={idsHref(view, '/shortlist', [id])}>{say.add}</a>
      <a href={hrefIn(view, `/listings/${id}.vcf`)} download>
        {say.vcard}
      </a>
      <a href={idsHref(view, '/questions', [id])}>{say.questions}</a>
    </p>
  );
}

/** Longer ones are cut by whoever shows them. */
const DESCRIPTION_LENGTH = 300;

/** Kind and place, what is listed, and the summary, in the few words that a search engine shows. */
function descriptionOf(view: View, card: Card): string {
  const { listing: say, card: words } = view.text.pages;
  const country = card.country && countryName(card.country, view.reader.language);
  const services = card.services.slice(0, 5).map((code) => labelOf(view, 'service', code));
  const where = [card.city, country].filter(Boolean).join(', ') || say.international;
  const sentences = [
    `${words.kinds[card.kind]}, ${where}.`,
    ...(services.length > 0 ? [say.lists(joinWords(view, services))] : []),
    ...(card.summary ? [card.summary] : []),
  ].join(' ');
  const short = sentences.length <= DESCRIPTION_LENGTH ? sentences : sentences.slice(0, DESCRIPTION_LENGTH);
  const whole = short === sentences ? short : `${short.replace(/\s+\S*$/, '')} …`;
  return `${whole} ${say.eachFact}`;
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
