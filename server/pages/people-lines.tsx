import { fullName } from './card-name.ts';
import type { Numbered } from './entries.ts';
import { labelOf } from './labels.ts';
import { hrefIn, joinWords, type View } from './view.ts';

/** The specialists of a list within the card of their center; among results each has its number on the map. */
export function PeopleLines({ view, people, numbered }: { view: View; people: Numbered[]; numbered: boolean }) {
  const { card: say } = view.text.pages;
  return (
    <>
      <p>
        <b>{say.people}:</b>
      </p>
      <ul class="people">
        {people.map(({ card, number }) => (
          <li data-listing={card.id}>
            {numbered && `${number}. `}
            <a href={hrefIn(view, `/listings/${card.id}`)} translate="no" dir="auto">
              {fullName(card)}
            </a>{' '}
            <span class="hint">
              {joinWords(
                view,
                card.specialties.map((code) => labelOf(view, 'specialty', code)),
              )}
              {card.status !== 'active' && ` (${say.status[card.status]})`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
