import type { Pages } from '../../en/pages.ts';

export const layout: Pages['layout'] = {
  siteName: 'NET Finder',
  titleOf: (page: string) => `${page} – NET Finder`,
  description:
    'Zentren, Spezialistinnen und Spezialisten und Selbsthilfegruppen für neuroendokrine Tumoren finden, das Nächstgelegene zuerst, jeweils mit Quelle und Datum.',
  skip: 'Zum Hauptteil springen',
  navigation: 'Hauptmenü',
  find: 'Finden',
  refer: 'Für Praxen',
  countries: 'Länder',
  listGroup: 'Gruppe eintragen',
  about: 'Über uns',
  download: 'Daten',
  footer: 'Über diese Website',
  languages: 'Sprachen',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  correct: 'Eintrag berichtigen oder entfernen',
  notAdvice:
    'NET Finder gibt Informationen, nie medizinischen Rat. Sprechen Sie mit Ihrem Behandlungsteam, bevor Sie etwas ändern.',
  emergency: 'Wenn Sie sich jetzt sehr krank fühlen, rufen Sie die Notrufnummer Ihres Landes an.',
  shareImage: 'Neuroendokrine Tumoren: Zentren, Fachleute und Selbsthilfegruppen finden',
  printedFrom: (address: string) => `Gedruckt von ${address}`,
};
