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

/** A sentence of a source up to this length stands on the card; the page of the entry has it in full. */
const SHORT = 120;

/** How to get in, on a card: the routes in words first, then the source's own sentence where it is short. */
export function AccessLine({ view, card }: { view: View; card: Card }) {
  const { getIn } = view.text.pages.card;
  const words = accessWords(view, card.access);
  const note = excerpt(card.access.note ?? '');
  if (words === null && note === '') return null;
  // The coded words hold what a cut sentence would say by half.
  const said = card.access.routes.length > 0 && note !== card.access.note ? '' : note;
  return (
    <p>
      <b>{getIn}:</b> {words && `${words}.`} {said}
    </p>
  );
}

/** That a source says nothing on how to get in; empty where one does. */
export function accessUnknown(view: View, { access, contact }: Card): string {
  const { card: say } = view.text.pages;
  if (accessWords(view, access) !== null || access.note) return '';
  return `${say.getIn}: ${contact.phone ? say.getInUnknown : say.getInUnknownNoPhone}.`;
}

/** Up to the end of a clause where there is one, else of a word. */
function excerpt(sentence: string): string {
  if (sentence.length <= SHORT) return sentence;
  const start = sentence.slice(0, SHORT);
  const clause = Math.max(...['. ', '; ', ', '].map((end) => start.lastIndexOf(end)));
  return `${start.slice(0, clause > SHORT / 3 ? clause : start.lastIndexOf(' '))} …`;
}
