import type { Answers } from '../en/answers.ts';
import { joinAnd } from '../join-and.ts';

const and = (labels: readonly string[]) => joinAnd(labels, 'it');

export const answers: Answers = {
  reasons: {
    referenceCurrent: (scheme: string, asOf: string) => `${scheme}, secondo una fonte di: ${asOf}`,
    referenceValidUntil: (scheme: string, until: string) => `${scheme}, valido fino al: ${until}`,
    referenceUndated: (scheme: string) => `Una fonte senza data lo cita come ${scheme}`,
    accreditationPast: (scheme: string, asOf: string) =>
      `È stato accreditato: ${scheme}, ${asOf}; non confermato di nuovo`,
    lists: (labels: string[]) => `Indica: ${and(labels)}`,
    doesNotSay: (labels: string[]) => `Non dice se offre: ${and(labels)} – chieda`,
    statesNot: (labels: string[]) => `Indica di non offrire: ${and(labels)}`,
    centerLists: (center: string, labels: string[]) => `Lavora presso ${center}, che indica: ${and(labels)}`,
    nameMatches: (text: string) => `La scheda contiene «${text}»`,
    distance: (km: string, from: string) => `A ${km} km da ${from}, in linea d’aria`,
    unclear: 'Non risulta ancora attivo – chieda prima di mettersi in viaggio',
    nationalGroup: (country: string) => `Gruppo per tutto il paese: ${country}`,
    internationalGroup: 'Gruppo internazionale',
    nearestGroup: 'Tra i gruppi di supporto più vicini',
    onlineIn: (language: string) => `Si incontra online, lingua: ${language}`,
    online: 'Si incontra online',
    generalCancer: 'Per persone con qualsiasi tumore, non solo NET',
    rareCancer: 'Per persone con tumori rari, non solo NET',
  },
  relaxed: {
    within: (km: string) => `Niente entro ${km} km: ecco il più vicino, per quanto lontano.`,
    bbox: 'Niente in questa parte della mappa: ecco il più vicino al suo centro.',
    reference: 'Nessun centro di riferimento corrisponde al resto della ricerca: sono mostrate anche altre schede.',
    other: (label: string) => `Niente corrisponde a «${label}» insieme al resto della ricerca: è stato tolto.`,
    text: (text: string) => `Nessuna scheda contiene «${text}»: queste parole sono state tolte.`,
  },
  notices: {
    unknownPlace: (text: string) =>
      `Non conosciamo un luogo chiamato «${text}». Controlli l’ortografia o provi con la città più grande nelle vicinanze.`,
    spelling: (typed: string) => `Nessun luogo si scrive esattamente «${typed}»: questa è la grafia più vicina.`,
    postcodeOnlyIn: (country: string, postcode: string, missing: string) =>
      `Codice postale ${postcode} (${country}). Non abbiamo i codici postali di: ${missing}. Scriva invece la città.`,
    postcodesNotInstalled: (postcode: string, missing: string) =>
      `«${postcode}» sembra un codice postale. Non abbiamo i codici postali di: ${missing}. Scriva invece la città.`,
    unknownPlaceId: 'Il luogo di questo link non è nel nostro elenco: lo scriva.',
  },
};
