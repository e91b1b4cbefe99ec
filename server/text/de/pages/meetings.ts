import type { meetings as english } from '../../en/pages/meetings.ts';

export const meetings: typeof english = {
  title: 'Treffen in diesem Monat',
  lead: 'Selbsthilfegruppen, die sich in den nächsten 31 Tagen treffen, nach eigenen Angaben.',
  filters: 'Welche Treffen',
  country: 'Land',
  language: 'Sprache',
  format: 'Wie man sich trifft',
  any: 'Alle',
  show: 'Zeigen',
  international: 'International',
  noneTitle: 'Keine Treffen bekannt',
  none: 'Keine Gruppe hat uns passende Termine genannt. Die meisten treffen sich trotzdem: fragen Sie nach.',
  findGroups: 'Selbsthilfegruppen finden',
  all: 'Alle Treffen, die wir kennen',
  calendar: 'Diese Treffen für Ihren Kalender',
  inZone: (time, zone) => `${time} (${zone})`,
  yourTime: (time) => `Ihre Zeit: ${time}`,
};
