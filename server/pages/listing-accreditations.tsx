import type { Card } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';
import { formatLooseDate } from '../text/dates.ts';
import { accreditationWords, markedOf } from './accreditation-badges.tsx';
import { References } from './fact-references.tsx';
import { capital } from './labels.ts';
import type { View } from './view.ts';

type AccreditationsProps = { view: View; listing: Listing; card: Card };

/** Each accreditation with its state, its source and what the scheme means. Only centers can have one. */
export function AccreditationsPart({ view, listing, card }: AccreditationsProps) {
  const { listing: say, card: words } = view.text.pages;
  if (listing.kind !== 'center' && listing.accreditations.length === 0) return null;
  const marked = markedOf(card);
  return (
    <section aria-labelledby="accreditations">
      <h2 id="accreditations">{say.accreditations}</h2>
      {listing.accreditations.length === 0 && <p>{say.accreditationsNone}</p>}
      <ul class="schemes">
        {card.accreditations.map((held, index) => (
          <li>
            <span class={`badge ${held.state}`}>
              {held === marked && <b>{words.accreditation.reference}</b>} {accreditationWords(view, held)}
            </span>
            <References view={view} listing={listing} sources={[listing.accreditations[index]?.source ?? 0]} />
            <p class="hint">
              {held.since && `${say.since(formatLooseDate(held.since, view.reader.language))} `}
              {say.schemes[held.scheme]} {capital(listing.accreditations[index]?.note ?? '', view.reader.language)}
            </p>
          </li>
        ))}
      </ul>
      <p class="hint">{say.accreditationsMeaning}</p>
    </section>
  );
}
