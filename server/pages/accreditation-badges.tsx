import type { AccreditationCard, Card } from '../directory/card.ts';
import { SCHEME_MEANINGS } from '../directory/schemes.ts';
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

/**
 * The accreditations of a card, the mark of a reference center beside the one that makes it one, with its date.
 * The class gives each state its own shape; the words say the same.
 */
export function AccreditationBadges({ view, card }: { view: View; card: Card }) {
  if (card.accreditations.length === 0) return null;
  const marked = markedOf(card);
  return (
    <ul class="badges">
      {card.accreditations.map((held) => (
        <li class={held.state}>
          {held === marked && <b>{view.text.pages.card.accreditation.reference}</b>} {accreditationWords(view, held)}
        </li>
      ))}
    </ul>
  );
}

/** The accreditation that makes a reference center: one for NET as a whole before one for some sites, dated first. */
export function markedOf(card: Pick<Card, 'accreditations' | 'isReferenceCenter'>): AccreditationCard | null {
  if (!card.isReferenceCenter) return null;
  const held = card.accreditations.filter(
    ({ scheme, state }) => state !== 'past' && SCHEME_MEANINGS[scheme].qualifies !== 'no',
  );
  const whole = held.filter(({ scheme }) => SCHEME_MEANINGS[scheme].qualifies === 'all-sites');
  const counting = whole.length > 0 ? whole : held;
  return counting.find(({ state }) => state === 'current') ?? counting[0] ?? null;
}
