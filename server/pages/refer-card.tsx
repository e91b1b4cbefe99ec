import type { Listing } from '../directory/listing.ts';
import type { Candidate } from '../referral/by-route.ts';
import type { Capability } from '../referral/case-features.ts';
import { formatKilometers } from '../text/dates.ts';
import { countryName } from '../text/names.ts';
import { accessWords } from './access-line.tsx';
import { AccreditationBadges } from './accreditation-badges.tsx';
import { AddressBlock } from './address-block.tsx';
import { capabilityWords } from './ask-for.tsx';
import { freshnessWords } from './freshness-line.tsx';
import { hrefIn, type View } from './view.ts';

type ReferCardProps = {
  view: View;
  candidate: Candidate;
  listing: Listing | undefined;
  area: [name: string, value: string];
  asked: readonly Capability[];
  site: string | null;
};

/** A center for a doctor who refers: how far, what it states of what was asked, the way in, the address, the sheet. */
export function ReferCard({ view, candidate, listing, area, asked, site }: ReferCardProps) {
  const { refer, card: say } = view.text.pages;
  const { card, stated, silent } = candidate;
  const words = accessWords(view, card.access, 'doctor');
  const country = card.country && countryName(card.country, view.reader.language);
  return (
    <li class="card" data-listing={card.id}>
      <h4>
        <a href={hrefIn(view, `/listings/${card.id}`)} translate="no" dir="auto">
          {card.name}
        </a>
      </h4>
      <p class="where">
        <span translate="no">{[card.city, country].filter(Boolean).join(', ')}</span>
        {card.distanceKm !== null && (
          <>
            {' · '}
            <b>{say.km(formatKilometers(card.distanceKm, view.reader.language))}</b> {say.straightLine}
          </>
        )}
      </p>
      {card.status !== 'active' && <p class="status">{say.status[card.status]}</p>}
      <div class="two">
        <div>
          <AccreditationBadges view={view} card={card} />
          {stated.length > 0 && (
            <p>
              <b>{refer.states}</b> {capabilityWords(view, stated)}
            </p>
          )}
          {silent.length > 0 && (
            <p>
              <b>{refer.doesNotSay}</b> {capabilityWords(view, silent)}
            </p>
          )}
          {site !== null && (card.sites as string[]).includes(site) && <p>{refer.forSite}.</p>}
          <p>
            <b>{say.getIn}:</b> {words ? `${words}.` : card.access.note ? '' : refer.askCenter} {card.access.note}
          </p>
        </div>
        <div>
          {listing && <AddressBlock view={view} listing={listing} />}
          <form method="post" action={hrefIn(view, `/listings/${card.id}/referral`)}>
            <input type="hidden" name={area[0]} value={area[1]} />
            {site && <input type="hidden" name="site" value={site} />}
            {asked.map(({ kind, code }) => (
              <input type="hidden" name={kind} value={code} />
            ))}
            <button type="submit" class="button" aria-label={refer.sheetFor(card.name)}>
              {refer.sheet}
            </button>
          </form>
        </div>
      </div>
      <p class="age">{freshnessWords(view, card)}</p>
    </li>
  );
}
