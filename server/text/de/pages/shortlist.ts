import type { Pages } from '../../en/pages.ts';

export const shortlist: Pages['shortlist'] = {
  title: 'Ihre Liste',
  titleOf: (count: string) => `Liste: ${count} ${count === '1' ? 'Eintrag' : 'Einträge'}`,
  lead: 'Diese Liste steht in ihrer Adresse: Wer den Link hat, sieht dieselben Einträge. Wir bewahren nichts auf.',
  device: {
    save: 'Merken',
    saved: 'Gemerkt',
    full: 'Ihre Liste ist voll: 30 Einträge.',
    refused: 'Dieser Browser speichert nichts.',
  },
  emptyHeading: 'Noch nichts auf dieser Liste',
  empty: [
    'Suchen Sie nach einem Ort und drücken Sie bei den Einträgen, die Sie behalten möchten, auf „Merken“. Sie bleiben nur auf diesem Gerät; ein Konto brauchen Sie nicht.',
    'Ohne JavaScript: Öffnen Sie einen Eintrag, folgen Sie „Auf eine Liste setzen“ und bewahren Sie die Adresse der Seite auf oder geben Sie sie weiter.',
  ],
  search: 'Nach einem Ort suchen',
  countries: 'Einträge nach Land ansehen',
  removed: (id: string) =>
    `${id}: Dieser Eintrag wurde aus dem Verzeichnis entfernt. Wir behalten nichts von seinem Inhalt.`,
  unknown: (id: string) =>
    `${id}: Diesen Eintrag gibt es nicht. Der Link ist vielleicht falsch geschrieben oder veraltet.`,
  merged: 'Ein älterer Eintrag ging in diesem auf.',
  dropMissing: 'Diese aus der Liste nehmen',
  actions: 'Was Sie mit der Liste tun können',
  compare: 'Nebeneinander vergleichen',
  compareAll: (count: string) => `Diese ${count} vergleichen`,
  compareHint: 'Wählen Sie zwei bis vier.',
  questions: 'Fragen für das Gespräch',
  questionsHint: 'Für diese Einträge gemacht: was ihre Seiten nicht sagen.',
  share: 'Teilen',
  shareHint: 'Schicken Sie diese Adresse weiter. Sie enthält die Einträge und nichts über Sie.',
  shareAddress: 'Adresse dieser Liste',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Das Kopieren ging nicht. Markieren und kopieren Sie die Adresse selbst.',
  send: 'Teilen …',
  print: 'Drucken',
  printEach: 'Eine Seite für jeden Eintrag',
  printAll: 'Alle zusammen',
  printHint: 'Drucken Sie dann mit Ihrem Browser.',
  foreign: 'Diese Liste ist nicht die auf diesem Gerät gemerkte.',
  keep: 'Diese auf dem Gerät merken',
  kept: 'Auf diesem Gerät gemerkt. Was Sie vorher gemerkt hatten, ist noch da.',
  remove: 'Entfernen',
  vcard: 'Als Kontakt sichern (vCard)',
  add: 'Auf eine Liste setzen',
  services: 'Nennt',
  sites: 'Wo der Tumor entstanden ist',
  sources: 'Quellen',
  asOf: (date: string) => `Stand ${date}.`,
  problem: {
    title: 'Diese Liste kann nicht gezeigt werden',
    tooMany: (count: string, most: string) =>
      `Eine Liste fasst höchstens ${most} Einträge. Diese Adresse nennt ${count}.`,
    tooManyCompared: (count: string, most: string) =>
      `Höchstens ${most} Einträge lassen sich nebeneinander vergleichen. Diese Adresse nennt ${count}.`,
    malformed:
      'Die Kennungen in einer Adresse bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, mit Kommas dazwischen: ids=de-berlin-charite,fr-marseille-ipc. Diese Adresse enthält etwas anderes.',
    backToList: 'Zurück zur Liste, um weniger zu wählen',
  },
};
