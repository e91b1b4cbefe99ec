import type { Card } from '../directory/card.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { type Cell, writeCsv } from './csv.ts';

const COLUMNS: readonly [string, (card: Card, number: number) => Cell][] = [
  ['number', (_card, number) => number],
  ['id', (card) => card.id],
  ['kind', (card) => card.kind],
  ['name', (card) => card.name],
  ['localName', (card) => card.localName],
  ['organization', (card) => card.organization],
  ['country', (card) => card.country],
  ['region', (card) => card.region],
  ['city', (card) => card.city],
  ['latitude', (card) => card.location?.latitude ?? null],
  ['longitude', (card) => card.location?.longitude ?? null],
  ['precision', (card) => card.location?.precision ?? null],
  ['distanceKm', (card) => card.distanceKm],
  ['phone', (card) => card.contact.phone],
  ['email', (card) => card.contact.email],
  ['website', (card) => card.contact.website],
  ['services', (card) => card.services],
  ['servicesNotOffered', (card) => card.servicesNo],
  ['sites', (card) => card.sites],
  ['specialties', (card) => card.specialties],
  ['languages', (card) => card.languages],
  ['formats', (card) => card.formats],
  ['accessRoutes', (card) => card.access.routes],
  ['accessNote', (card) => card.access.note],
  [
    'accreditations',
    (card) => card.accreditations.map(({ name, asOf, state }) => `${name} (${asOf ?? 'undated'}, ${state})`),
  ],
  ['isReferenceCenter', (card) => card.isReferenceCenter],
  ['status', (card) => card.status],
  ['freshness', (card) => card.freshness],
  ['confirmedOn', (card) => card.confirmedOn],
  ['changedOn', (card) => card.changedOn],
  ['checkedOn', (card) => card.checkedOn],
  ['collectedOn', (card) => card.collectedOn],
  ['notStated', (card) => card.notStated],
  ['url', (card) => card.url],
];

/** The results of a search as a table, numbered as on the result page. */
export function searchCsv(answer: SearchAnswer): string {
  const first = answer.query.cursor ?? 0;
  const rows = answer.results.map((card, i) => COLUMNS.map(([, cellOf]) => cellOf(card, first + i + 1)));
  return writeCsv(
    COLUMNS.map(([name]) => name),
    rows,
  );
}
