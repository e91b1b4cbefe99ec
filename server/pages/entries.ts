import type { Card } from '../directory/card.ts';

/** A card of a list with its number, from 1. */
export type Numbered = { card: Card; number: number };

/** What a list shows as one entry: a card, and the specialists who practice there. */
export type Entry = Numbered & { people: Numbered[] };

/** Cards as the entries of a list, each card once: specialists that follow their center stand within it. */
export function entriesOf(cards: readonly Card[], skip = 0): Entry[] {
  const entries: Entry[] = [];
  cards.forEach((card, index) => {
    const number = skip + index + 1;
    const last = entries.at(-1);
    if (last && card.practicesAt?.id === last.card.id) last.people.push({ card, number });
    else entries.push({ card, number, people: [] });
  });
  return entries;
}
