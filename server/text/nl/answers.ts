import type { Answers } from '../en/answers.ts';
import { joinAnd } from '../join-and.ts';

const and = (labels: readonly string[]) => joinAnd(labels, 'nl');

export const answers: Answers = {
  reasons: {
    referenceCurrent: (scheme: string, asOf: string) => `${scheme}, volgens een bron van ${asOf}`,
    referenceValidUntil: (scheme: string, until: string) => `${scheme}, geldig tot ${until}`,
    referenceUndated: (scheme: string) => `Door een bron zonder datum genoemd als ${scheme}`,
    accreditationPast: (scheme: string, asOf: string) => `Was erkend: ${scheme}, ${asOf}; niet opnieuw bevestigd`,
    lists: (labels: string[]) => `Noemt: ${and(labels)}`,
    doesNotSay: (labels: string[]) => `Zegt niet of dit wordt aangeboden: ${and(labels)} – vraag het na`,
    statesNot: (labels: string[]) => `Geeft aan dit niet aan te bieden: ${and(labels)}`,
    centerLists: (center: string, labels: string[]) => `Werkt bij ${center}; daar wordt genoemd: ${and(labels)}`,
    nameMatches: (text: string) => `De vermelding bevat ‘${text}’`,
    distance: (km: string, from: string) => `${km} km van ${from}, hemelsbreed`,
    unclear: 'Niet aangetoond actueel – vraag het na voordat u reist',
    nationalGroup: (country: string) => `Groep voor het hele land: ${country}`,
    internationalGroup: 'Internationale groep',
    nearestGroup: 'Een van de dichtstbijzijnde patiëntengroepen',
    onlineIn: (language: string) => `Komt online bijeen, taal: ${language}`,
    online: 'Komt online bijeen',
    generalCancer: 'Voor mensen met elke vorm van kanker, niet alleen NET',
    rareCancer: 'Voor mensen met zeldzame kanker, niet alleen NET',
  },
  relaxed: {
    within: (km: string) => `Niets binnen ${km} km: dit is het dichtstbijzijnde, hoe ver ook.`,
    bbox: 'Niets in dit deel van de kaart: dit ligt het dichtst bij het midden ervan.',
    reference: 'Geen referentiecentrum past bij de rest van uw zoekopdracht: ook andere vermeldingen worden getoond.',
    other: (label: string) => `Niets past bij ‘${label}’ samen met de rest van uw zoekopdracht: dit is weggelaten.`,
    text: (text: string) => `Geen vermelding bevat ‘${text}’: deze woorden zijn weggelaten.`,
  },
  notices: {
    unknownPlace: (text: string) =>
      `We kennen geen plaats met de naam ‘${text}’. Controleer de spelling of probeer de dichtstbijzijnde grotere plaats.`,
    spelling: (typed: string) => `Geen plaats heet precies ‘${typed}’: dit is de spelling die er het meest op lijkt.`,
    postcodeOnlyIn: (country: string, postcode: string, missing: string) =>
      `Postcode ${postcode} (${country}). Van deze landen hebben we geen postcodes: ${missing}. Typ de plaats.`,
    postcodesNotInstalled: (postcode: string, missing: string) =>
      `‘${postcode}’ lijkt een postcode. Van deze landen hebben we geen postcodes: ${missing}. Typ de plaats.`,
    unknownPlaceId: 'De plaats in deze link staat niet in onze lijst: typ de plaats.',
  },
};
