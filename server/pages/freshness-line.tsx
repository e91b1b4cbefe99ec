import type { Card } from '../directory/card.ts';
import { formatLooseDate } from '../text/dates.ts';
import { capital } from './labels.ts';
import type { View } from './view.ts';

type Aged = Pick<Card, 'kind' | 'freshness' | 'confirmedOn' | 'checkedOn' | 'collectedOn' | 'lastEvidence'>;

/** How old the facts are, in words: confirmed, newest source, collected, checked are never mixed. */
export function freshnessWords(view: View, card: Aged): string {
  const { card: say } = view.text.pages;
  const date = (value: string) => formatLooseDate(value, view.reader.language);
  const by = say.by[card.kind];
  const confirmed =
    card.freshness === 'unconfirmed' || card.confirmedOn === null
      ? say.unconfirmed(by)
      : say[card.freshness](by, date(card.confirmedOn));
  const newest = card.lastEvidence === null ? say.undatedOnly : say.newestSource(String(card.lastEvidence));
  const parts = [newest, say.collected(date(card.collectedOn))];
  if (card.checkedOn) parts.push(say.checked(date(card.checkedOn)));
  return `${confirmed}. ${capital(parts.join(', '), view.reader.language)}.`;
}
