import type { Pages } from '../../en/pages.ts';

export const quality: Pages['quality'] = {
  title: 'Qualität der Daten',
  lead: 'Wie gut die einzelnen Angaben in diesem Verzeichnis belegt sind, gezählt an den Einträgen selbst. Das Verzeichnis ist ein Ausschnitt: Die Zahlen sagen, wie gut unsere Liste ist, nicht wie gut die Behandlung irgendwo ist.',
  counted: (entries: string, day: string) =>
    `Gezählt am ${day} über ${entries} Einträge. Geschlossene und pausierende Einträge sind nicht dabei.`,
  all: 'Alle',
  share: (count: string, of: string, percent: string) => `${count} von ${of} (${percent})`,
  noneOf: 'nichts zu zählen',
  counts: 'Was gezählt ist',
  count: 'Anzahl',
  confirmed: {
    heading: 'Wann zuletzt bestätigt wurde',
    text: 'Bestätigt heißt: vom Zentrum, von der Fachperson oder von der Gruppe selbst. Prozente sind Anteile an der ersten Zahl jeder Zeile.',
    entries: 'Einträge nach ihrer letzten Bestätigung',
    facts: 'Angaben nach der letzten Bestätigung ihres Eintrags',
    kind: 'Art',
    total: 'Alle',
    within: (days: string) => `In den letzten ${days} Tagen`,
    never: 'Nie',
  },
  sources: {
    heading: 'Worauf die Angaben beruhen',
    caption: 'Quellen der Angaben',
    own: 'Eine Quelle nennt genau diese Angabe',
    record: 'Quellen nennen den Eintrag, keine nennt diese Angabe allein',
    dated: 'Die neueste Quelle trägt ein Datum',
    undated: 'Alle Quellen sind ohne Datum',
  },
  accreditations: {
    heading: 'Akkreditierungen',
    caption: 'Akkreditierungen nach Alter',
    current: 'Aktuell',
    undated: 'Aus einer Quelle ohne Datum',
    past: 'Früher: seit fünf Jahren nicht erneut bestätigt oder abgelaufen',
  },
  reports: {
    heading: 'Meldungen von Leserinnen und Lesern',
    caption: 'Offene Meldungen',
    open: 'Meldungen, die auf eine Prüfung warten',
    median: 'Die Hälfte davon wartet mindestens',
    oldest: 'Die älteste wartet',
    days: (count: number, shown: string) => (count === 1 ? '1 Tag' : `${shown} Tage`),
    closed: 'Einträge, die laut zwei oder mehr Meldungen geschlossen sind',
    text: 'Was in einer Meldung steht, zeigen wir nie.',
  },
  links: {
    heading: 'Links',
    caption: 'Adressen von Websites und Quellen',
    looked: 'Adressen, die unser Programm aufgerufen hat',
    dead: 'Davon an zwei oder mehr Tagen nicht erreicht',
    entries: 'Einträge, die eine solche Adresse nennen',
  },
  services: {
    heading: 'Welche Leistungen Zentren nennen',
    caption: 'Leistungen nach Zahl der Zentren',
    text: 'Auch ein Zentrum, das eine Leistung nicht nennt, kann sie durchaus anbieten.',
    service: 'Leistung',
    centers: 'Zentren, die sie nennen',
  },
  countries: {
    heading: 'Länder ohne Zentrum',
    text: (count: string, of: string, percent: string, people: string) =>
      `In ${count} von ${of} Ländern (${percent}), die einen Eintrag oder eine Stadt ab ${people} Einwohnern haben, ist hier kein Zentrum verzeichnet. Das heißt nicht, dass es dort keines gibt.`,
    byCountry: 'Einträge jeder Art nach Land',
  },
  far: {
    heading: 'Wo kein verzeichnetes Zentrum in der Nähe ist',
    text: (count: string, of: string, percent: string, people: string, km: string) =>
      `${count} von ${of} Städten (${percent}) ab ${people} Einwohnern haben im Umkreis von ${km} km Luftlinie kein verzeichnetes Zentrum, auch nicht jenseits einer Grenze. Nach Land, diese Städte von allen Städten dieser Größe:`,
    country: (name: string, far: string, cities: string) => `${name}: ${far} von ${cities}`,
    nearest: (city: string, km: string) => `${city} (das nächste: ${km} km)`,
  },
  json: 'Diese Zahlen für Programme (JSON)',
};
