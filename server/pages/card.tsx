import type { Card } from '../directory/card.ts';
import { formatKilometers } from '../text/dates.ts';
import { countryName, languageName } from '../text/names.ts';
import { AccessLine, accessUnknown } from './access-line.tsx';
import { AccreditationBadges } from './accreditation-badges.tsx';
import { fullName } from './card-name.ts';
import { ContactLinks } from './contact-links.tsx';
import type { Numbered } from './entries.ts';
import { freshnessWords } from './freshness-line.tsx';
import { labelOf } from './labels.ts';
import { PeopleLines } from './people-lines.tsx';
import { hrefIn, joinWords, type View } from './view.ts';

/** Where the list is read from: `from` is the asked place, for the distance. `number`: as on the map. */
type CardProps = { view: View; card: Card; from: string | null; number?: number; people?: Numbered[] };

/** One entry of a list: what and where, how far, why, how to get in, how old, then what to do. */
export function ListingCard({ view, card, from, number, people = [] }: CardProps) {
  const { card: say } = view.text.pages;
  const reasons = reasonsLeft(view, card);
  return (
    <li class="card" data-listing={card.id}>
      <p class="kind">
        {number && `${number}. `}
        {say.kinds[card.kind]}
      </p>
      <h3>
        <a href={hrefIn(view, `/listings/${card.id}`)} translate="no" dir="auto">
          {fullName(card)}
        </a>
      </h3>
      {card.localName && <LocalName card={card} />}
      <WhereLine view={view} card={card} from={from} />
      <StatusLine view={view} card={card} />
      <AccreditationBadges view={view} card={card} />
      {reasons.length > 0 && (
        <ul class="why">
          {reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      )}
      {card.kind === 'support-group' ? <GroupLines view={view} card={card} /> : <TeamLines view={view} card={card} />}
      {people.length > 0 && <PeopleLines view={view} people={people} numbered={number !== undefined} />}
      <p class="age">
        {card.kind !== 'support-group' && accessUnknown(view, card)} {freshnessWords(view, card)}
      </p>
      <ContactLinks view={view} contact={card.contact} />
    </li>
  );
}

/** The name in the language of the place. Its language is known only where the page has just one. */
export function LocalName({ card }: { card: Pick<Card, 'localName' | 'languages'> }) {
  const language = card.languages.length === 1 ? card.languages[0] : undefined;
  return (
    <p class="local" translate="no" dir="auto" lang={language}>
      {card.localName}
    </p>
  );
}

/** Town and country, and how far from the asked place. */
export function WhereLine({ view, card, from }: CardProps) {
  return (
    <p class="where">
      <span translate="no">{whereOf(view, card)}</span>
      <Distance view={view} card={card} from={from} />
    </p>
  );
}

function whereOf(view: View, card: Card): string {
  const { card: say, listing } = view.text.pages;
  if (card.country === null) return listing.international;
  const country = countryName(card.country, view.reader.language);
  return card.city
    ? `${card.city}, ${country}`
    : `${[card.region, country].filter(Boolean).join(', ')} (${say.noTown})`;
}

function Distance({ view, card, from }: CardProps) {
  const { card: say } = view.text.pages;
  if (card.distanceKm === null) return null;
  const near = card.distanceKm < 1;
  // A town's middle is no more exact than a kilometer.
  const shown = card.location?.precision === 'city' ? Math.round(card.distanceKm) : card.distanceKm;
  const precision = card.location?.precision;
  return (
    <>
      {' · '}
      <b>{near ? say.underOneKm : say.km(formatKilometers(shown, view.reader.language))}</b>{' '}
      {from ? say.from(from) : say.straightLine}
      {precision === 'city' && <span class="hint"> ({say.atTown})</span>}
      {precision === 'postcode' && <span class="hint"> ({say.atPostcode})</span>}
    </>
  );
}

function StatusLine({ view, card }: { view: View; card: Card }) {
  const { card: say } = view.text.pages;
  return (
    <>
      {card.caution && <p class="status">{say.saidToBeClosed}</p>}
      {card.status !== 'active' && <p class="status">{say.status[card.status]}</p>}
      {card.cancerScope && <p class="hint">{say.cancerScope[card.cancerScope as keyof typeof say.cancerScope]}</p>}
    </>
  );
}

function TeamLines({ view, card }: { view: View; card: Card }) {
  const { card: say } = view.text.pages;
  const fields = card.specialties.map((code) => labelOf(view, 'specialty', code));
  const others = card.services.filter((code) => !card.matched.includes(code));
  return (
    <>
      {card.practicesAt && (
        <p>
          {say.practicesAt}{' '}
          <a href={hrefIn(view, `/listings/${card.practicesAt.id}`)} translate="no">
            {card.practicesAt.name}
          </a>
        </p>
      )}
      {card.role && <p>{card.role}</p>}
      {fields.length > 0 && (
        <p>
          <b>{say.fields}:</b> {joinWords(view, fields)}
        </p>
      )}
      {others.length > 0 && (
        <p>
          <b>{say.offers}:</b> {servicesShort(view, others)}
        </p>
      )}
      <AccessLine view={view} card={card} />
    </>
  );
}

/** The first few services; the page of the entry has all. */
function servicesShort(view: View, codes: readonly string[]): string {
  const words = codes.slice(0, 5).map((code) => labelOf(view, 'service', code));
  if (codes.length > 5) words.push(view.text.pages.search.filters.more(codes.length - 5));
  return joinWords(view, words);
}

function GroupLines({ view, card }: { view: View; card: Card }) {
  const { card: say } = view.text.pages;
  const formats = card.formats.map((code) => labelOf(view, 'format', code)).join(', ');
  const languages = card.languages.map((code) => languageName(code, view.reader.language)).join(', ');
  return (
    <>
      {card.summary && <p>{card.summary}</p>}
      {(formats || card.meetings) && (
        <p>
          <b>{say.meetings}:</b> {[formats, card.meetings].filter(Boolean).join('. ')}
        </p>
      )}
      {languages && (
        <p>
          <b>{say.languages}:</b> {languages}
        </p>
      )}
    </>
  );
}

/** Reasons that the card does not show already in its own place: accreditations, status, scope, the center. */
function reasonsLeft(view: View, card: Card): string[] {
  const { reasons } = view.text.answers;
  const shown: string[] = [reasons.unclear, reasons.generalCancer, reasons.rareCancer];
  const elsewhere = card.accreditations.map((held) => held.name);
  if (card.practicesAt) elsewhere.push(card.practicesAt.name);
  return card.reasons.filter((reason) => !shown.includes(reason) && !elsewhere.some((name) => reason.includes(name)));
}
