import type { Pages } from '../../en/pages.ts';

export const offline: Pages['offline'] = {
  title: 'Ohne Verbindung lesen',
  lead: 'Seiten, die Sie geöffnet oder gemerkt haben, bleiben auf diesem Gerät auch ohne Verbindung lesbar.',
  keptHeading: 'Auf diesem Gerät behalten',
  nothing: 'Auf diesem Gerät ist noch nichts behalten.',
  whatHeading: 'Was behalten wird',
  what: [
    'Ihre gemerkten Einträge und die Seite, die sie auflistet',
    'die letzten 30 Einträge, die Sie geöffnet haben',
    'Ihre letzte Suche, und nur diese',
  ],
  age: 'Jede Kopie zeigt den Tag, an dem sie behalten wurde. Telefonnummern und Zugangswege können sich seitdem geändert haben.',
  withoutScript:
    'Das braucht JavaScript. Ohne JavaScript können Sie eine Seite drucken oder mit Ihrem Browser speichern.',
  delete: 'Was behalten wird und wie Sie es löschen',
  marks: {
    kept: 'Sie sind offline. Auf diesem Gerät behalten am {date}.',
    slow: 'Die Verbindung ist langsam. Auf diesem Gerät behalten am {date}. Laden Sie die Seite neu, um die heutige zu sehen.',
    missing: 'Sie sind offline, und die gewünschte Seite ist auf diesem Gerät nicht behalten.',
    again: 'Noch einmal versuchen',
    entry: 'behalten am {date}',
  },
};
