import type { Answers } from '../en/answers.ts';
import { joinAnd } from '../join-and.ts';

const and = (labels: readonly string[]) => joinAnd(labels, 'de');

export const answers: Answers = {
  reasons: {
    referenceCurrent: (scheme: string, asOf: string) => `${scheme}, Stand ${asOf}`,
    referenceValidUntil: (scheme: string, until: string) => `${scheme}, gültig bis ${until}`,
    referenceUndated: (scheme: string) => `Von einer undatierten Quelle als ${scheme} genannt`,
    accreditationPast: (scheme: string, asOf: string) => `War akkreditiert: ${scheme}, ${asOf}; nicht erneut bestätigt`,
    lists: (labels: string[]) => `Nennt ${and(labels)}`,
    doesNotSay: (labels: string[]) => `Sagt nicht, ob es Folgendes gibt: ${and(labels)} – bitte nachfragen`,
    statesNot: (labels: string[]) => `Gibt an, dass es Folgendes nicht gibt: ${and(labels)}`,
    centerLists: (center: string, labels: string[]) => `Arbeitet in: ${center}. Dort genannt: ${and(labels)}`,
    nameMatches: (text: string) => `Der Eintrag enthält „${text}“`,
    distance: (km: string, from: string) => `${km} km von ${from}, Luftlinie`,
    unclear: 'Nicht als aktuell belegt – vor einer Anreise nachfragen',
    nationalGroup: (country: string) => `Gruppe für das ganze Land: ${country}`,
    internationalGroup: 'Internationale Gruppe',
    nearestGroup: 'Eine der nächsten Selbsthilfegruppen',
    onlineIn: (language: string) => `Trifft sich online, Sprache: ${language}`,
    online: 'Trifft sich online',
    generalCancer: 'Für Menschen mit jeder Krebsart, nicht nur NET',
    rareCancer: 'Für Menschen mit seltenen Krebsarten, nicht nur NET',
  },
  relaxed: {
    within: (km: string) => `Nichts im Umkreis von ${km} km: Gezeigt wird das Nächstgelegene, wie weit es auch ist.`,
    bbox: 'Nichts in diesem Teil der Karte: Gezeigt wird, was der Mitte am nächsten liegt.',
    reference: 'Kein Referenzzentrum passt zum Rest der Suche: Gezeigt werden auch andere Einträge.',
    other: (label: string) => `Nichts passt zu „${label}“ zusammen mit dem Rest der Suche: Das wurde weggelassen.`,
    text: (text: string) => `Kein Eintrag enthält „${text}“: Diese Wörter wurden weggelassen.`,
  },
  notices: {
    unknownPlace: (text: string) =>
      `Wir kennen keinen Ort namens „${text}“. Prüfen Sie die Schreibweise oder versuchen Sie den nächsten größeren Ort.`,
    spelling: (typed: string) => `Kein Ort heißt genau „${typed}“: Dies ist die ähnlichste Schreibweise.`,
    postcodeOnlyIn: (country: string, postcode: string, missing: string) =>
      `Postleitzahl ${postcode} (${country}). Für ${missing} haben wir keine Postleitzahlen: Geben Sie stattdessen den Ort ein.`,
    postcodesNotInstalled: (postcode: string, missing: string) =>
      `„${postcode}“ sieht wie eine Postleitzahl aus. Für ${missing} haben wir keine Postleitzahlen: Geben Sie stattdessen den Ort ein.`,
    unknownPlaceId: 'Der Ort in diesem Link steht nicht in unserem Ortsverzeichnis: Geben Sie ihn stattdessen ein.',
  },
};
