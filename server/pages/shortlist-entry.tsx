import type { Card } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';
import { formatLooseDate } from '../text/dates.ts';
import { countryName } from '../text/names.ts';
import { AccessLine, accessUnknown } from './access-line.tsx';
import { AccreditationBadges } from './accreditation-badges.tsx';
import { LocalName } from './card.tsx';
import { fullName } from './card-name.ts';
import { ContactLinks, hostOf } from './contact-links.tsx';
import { freshnessWords } from './freshness-line.tsx';
import { labelOf } from './labels.ts';
import { townLine } from './town-line.ts';
import { hrefIn, joinWords, type View } from './view.ts';

/** A listing that was asked for, as a card of today. `moved`: another entry was merged into it. */
export type Listed = { listing: Listing; card: Card; moved: boolean };

type EntryProps = { view: View; listed: Listed; removeHref: string };

/** One entry of a list: all that a person needs in hand at the phone or at the door. */
export function ShortlistEntry({ view, listed, removeHref }: EntryProps) {
  const { shortlist: say, card: words } = view.text.pages;
  const { listing, card, moved } = listed;
  const name = fullName(card);
  return (
    <li class="card entry">
      <p class="kind">{words.kinds[card.kind]}</p>
      <h2>
        <a href={hrefIn(view, `/listings/${card.id}`)} translate="no" dir="auto">
          {name}
        </a>
      </h2>
      {card.localName && <LocalName card={card} />}
      {moved && <p class="hint">{say.merged}</p>}
      <p translate="no">{addressOf(view, listing, card)}</p>
      {card.status !== 'active' && <p class="status">{words.status[card.status]}</p>}
      <AccreditationBadges view={view} card={card} />
      <Codes view={view} card={card} />
      {card.kind !== 'support-group' && <AccessLine view={view} card={card} />}
      <ContactLinks view={view} contact={card.contact} />
      <p class="age">
        {card.kind !== 'support-group' && accessUnknown(view, card)} {freshnessWords(view, card)}
      </p>
      <p class="print">
        <b>{say.sources}:</b> {sourcesOf(view, listing)}
      </p>
      <p class="print">
        {view.baseUrl + card.url} {say.asOf(formatLooseDate(view.reader.today, view.reader.language))}
      </p>
      <p class="do">
        <a href={hrefIn(view, `/listings/${card.id}.vcf`)} download>
          {say.vcard}
          <span class="hide"> {name}</span>
        </a>
        {listing.meetingSeries.length > 0 && (
          <a href={`/listings/${card.id}/meetings.ics`}>
            {view.text.pages.listing.calendar}
            <span class="hide"> {name}</span>
          </a>
        )}
        <a href={removeHref} data-keeps>
          {say.remove}
          <span class="hide"> {name}</span>
        </a>
      </p>
    </li>
  );
}

function addressOf(view: View, listing: Listing, card: Card): string {
  const country = card.country && countryName(card.country, view.reader.language);
  const town = townLine({ ...listing, region: null });
  const parts = [card.organization === card.name ? null : card.organization, listing.venue, listing.street, town];
  return [...parts, country].filter(Boolean).join(', ') || view.text.pages.listing.international;
}

/** What the entry states, by its codes; nothing is said about what it does not state. */
function Codes({ view, card }: { view: View; card: Card }) {
  const { shortlist: say, card: words } = view.text.pages;
  const labels = (filter: 'service' | 'site' | 'format', codes: readonly string[]) =>
    codes.map((code) => labelOf(view, filter, code));
  const lines: [label: string, value: string][] = [
    [words.practicesAt.replace(/:$/, ''), card.practicesAt?.name ?? ''],
    [say.services, joinWords(view, labels('service', card.services))],
    [say.sites, joinWords(view, labels('site', card.sites))],
    [words.meetings, [joinWords(view, labels('format', card.formats)), card.meetings].filter(Boolean).join('. ')],
  ];
  return (
    <>
      {lines
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <p>
            <b>{label}:</b> {value}
          </p>
        ))}
    </>
  );
}

function sourcesOf(view: View, listing: Listing): string {
  const { undated } = view.text.pages.listing;
  return listing.sources
    .map(({ title, url, asOf }) => {
      const date = asOf === null ? undated : formatLooseDate(asOf, view.reader.language);
      return `${title} (${[hostOf(url), date].filter(Boolean).join(', ')})`;
    })
    .join('; ');
}
