import type { Card } from '../directory/card.ts';
import { capital } from './labels.ts';
import type { View } from './view.ts';

/** Who may send a patient and for which area, in words; null where nothing is stated. */
export function accessWords(view: View, access: Card['access']): string | null {
  const { card } = view.text.pages;
  const parts = access.routes.map((route) => card.routes[route]);
  if (access.catchment) parts.push(card.catchment(access.catchment));
  return parts.length === 0 ? null : capital(parts.join('; '), view.reader.language);
}

/** How to get in, on a card. The sentence of the source stands with the coded words. */
export function AccessLine({ view, card }: { view: View; card: Card }) {
  const { card: say } = view.text.pages;
  const words = accessWords(view, card.access);
  const unknown = card.contact.phone ? say.getInUnknown : say.getInUnknownNoPhone;
  return (
    <p>
      <b>{say.getIn}:</b> {words && `${words}.`} {card.access.note ?? (words ? '' : unknown)}
    </p>
  );
}
