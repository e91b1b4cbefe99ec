import type { AccreditationCard, Card } from '../directory/card.ts';
import { formatLooseDate } from '../text/dates.ts';
import type { View } from './view.ts';

/** An accreditation with its date in words: "ENETS Center of Excellence, as of April 2023". */
export function accreditationWords(view: View, held: Omit<AccreditationCard, 'since'>): string {
  const { accreditation: say } = view.text.pages.card;
  const date = (value: string) => formatLooseDate(value, view.reader.language);
  const seen = held.validUntil ?? held.asOf;
  if (held.state === 'past') return seen ? say.past(held.name, date(seen)) : say.pastUndated(held.name);
  if (held.state === 'undated' || seen === null) return say.undated(held.name);
  return held.validUntil ? say.validUntil(held.name, date(held.validUntil)) : say.current(held.name, date(seen));
}

/** The accreditations of a card. The class gives each state its own shape; the words say the same. */
export function AccreditationBadges({ view, card }: { view: View; card: Card }) {
  if (card.accreditations.length === 0) return null;
  return (
    <ul class="badges">
      {card.isReferenceCenter && <li class="reference">{view.text.pages.card.accreditation.reference}</li>}
      {card.accreditations.map((held) => (
        <li class={held.state}>{accreditationWords(view, held)}</li>
      ))}
    </ul>
  );
}
