import type { Card } from '../directory/card.ts';

/**
 * The same cards, each specialist right after their center where both are as far away: else five people of one hospital
 * push the next hospital out of sight. Nearest first stays nearest first; centers of one point keep their order.
 */
export function afterTheirCenter(cards: readonly Card[]): Card[] {
  const centers = new Map(cards.map((card) => [card.id, card]));
  const families = new Map<string, Card[]>();
  for (const card of cards) {
    const center = centers.get(card.practicesAt?.id ?? '');
    const together = center && card.distanceKm !== null && center.distanceKm === card.distanceKm;
    const head = together ? center.id : card.id;
    const family = families.get(head) ?? [];
    families.set(head, family);
    if (card.id === head) family.unshift(card);
    else family.push(card);
  }
  return [...families.values()].flat();
}
