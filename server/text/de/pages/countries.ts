import type { Pages } from '../../en/pages.ts';

export const countries: Pages['countries'] = {
  title: 'Einträge nach Land',
  lead: 'Alle Länder im Verzeichnis. Auch in einem Land, das fehlt, kann es durchaus NET-Teams geben: Wir haben nur noch keine Seite über sie gefunden.',
  country: 'Land',
  total: (count: number, shown: string) => (count === 1 ? '1 Eintrag' : `${shown} Einträge`),
  international: 'Internationale Gruppen',
  internationalHint: 'Offen für Menschen aus jedem Land',
  of: (country: string) => `${country}: Behandlung und Unterstützung bei NET`,
  centersIn: (country: string, count: string) => `NET-Zentren: ${country} (${count})`,
  leadOf: (country: string) =>
    `Was öffentliche Seiten über Teams in diesem Land (${country}) sagen. Es ist ein Ausschnitt: Ein leerer Teil heißt nie, dass es nichts gibt.`,
  reference: 'Referenzzentren',
  otherCenters: 'Weitere Zentren',
  specialists: 'Spezialistinnen und Spezialisten',
  groups: 'Selbsthilfegruppen',
  none: {
    reference: 'Noch keine gefunden.',
    centers: 'Noch keine gefunden.',
    specialists: 'Noch keine gefunden.',
    groups: 'Noch keine gefunden. Internationale Gruppen sind für alle offen.',
  },
  searchHere: (country: string) => `In diesem Land suchen (${country})`,
  onThisPage: 'Auf dieser Seite',
  emptyHeading: (country: string) => `${country}: noch nichts verzeichnet`,
  empty:
    'Das heißt nicht, dass dort niemand die Krankheit kennt. Nachbarländer und internationale Gruppen können vielleicht helfen.',
};
