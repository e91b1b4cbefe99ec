import type { Card } from '../directory/card.ts';
import { capital } from './labels.ts';
import type { View } from './view.ts';

/** Who may send a patient and for which area, in words, to a patient or a doctor; null where nothing is stated. */
export function accessWords(view: View, access: Card['access'], reader?: 'doctor'): string | null {
  const { card, refer } = view.text.pages;
  const words = reader === 'doctor' ? { ...card.routes, self: refer.patientMayCall } : card.routes;
  const parts = access.routes.map((route) => words[route]);
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
