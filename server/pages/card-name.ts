import type { Card } from '../directory/card.ts';

/** A person with title and degree, anything else by its name. */
export function fullName(card: Pick<Card, 'title' | 'name' | 'degree'>): string {
  const named = [card.title, card.name].filter(Boolean).join(' ');
  return card.degree ? `${named}, ${card.degree}` : named;
}
