import type { Pages } from '../../en/pages.ts';

export const home: Pages['home'] = {
  title: 'NET Finder: Behandlung und Unterstützung bei neuroendokrinen Tumoren',
  heading: 'Menschen finden, die sich mit neuroendokrinen Tumoren auskennen',
  lead: 'Zentren in Krankenhäusern, Spezialistinnen und Spezialisten und Selbsthilfegruppen, das Nächstgelegene zuerst.',
  counts: (listings: string, countries: string) => `${listings} Einträge in ${countries} Ländern.`,
  sourced: 'Zu jeder Angabe steht, woher sie kommt und wie alt sie ist.',
  sampleHeading: 'Nicht jedes Team ist verzeichnet',
  sample:
    'Dies ist ein Ausschnitt, gesammelt aus öffentlichen Seiten. Wenn in Ihrer Nähe nichts gezeigt wird, heißt das nicht, dass es dort nichts gibt. Ihre Ärztin oder Ihr Arzt kennt vielleicht andere Teams.',
  unstatedHeading: 'Nicht angegeben heißt nicht nein',
  unstated:
    'Seiten nennen selten alles, was ein Krankenhaus anbietet. Wo ein Eintrag nichts sagt, schreiben wir „nicht angegeben – bitte nachfragen“.',
  adviceHeading: 'Information, kein Rat',
  advice:
    'Es gibt keine Bewertungen und keine bezahlten Plätze. Wir können nicht sagen, welches Team für Sie richtig ist.',
  waysHeading: 'Andere Wege',
  ways: {
    groups: 'Selbsthilfegruppen',
    groupsHint: 'In der Nähe, im ganzen Land und online',
    meetings: 'Treffen in diesem Monat',
    meetingsHint: 'Von Selbsthilfegruppen, vor Ort und online',
    gps: 'Für Hausarztpraxen',
    gpsHint: 'Wohin überweisen, wonach fragen, und ein Blatt zum Ausdrucken',
    questions: 'Fragen für das Gespräch',
    questionsHint: 'Für den Anruf und den Termin, zum Ausdrucken',
    countries: 'Nach Land',
    countriesHint: 'Alle Einträge, auch Gruppen ohne Ort',
    reference: 'Referenzzentren',
    referenceHint: 'Mit einer Akkreditierung, die aktuell oder ohne Datum ist',
  },
};
