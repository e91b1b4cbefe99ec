import type { Answers } from '../en/answers.ts';
import { joinAnd } from '../join-and.ts';

const and = (labels: readonly string[]) => joinAnd(labels, 'fr');

export const answers: Answers = {
  reasons: {
    referenceCurrent: (scheme: string, asOf: string) => `${scheme}, selon une source de : ${asOf}`,
    referenceValidUntil: (scheme: string, until: string) => `${scheme}, valable jusqu’au ${until}`,
    referenceUndated: (scheme: string) => `Cité comme ${scheme} par une source sans date`,
    accreditationPast: (scheme: string, asOf: string) => `A été accrédité : ${scheme}, ${asOf} ; pas confirmé depuis`,
    lists: (labels: string[]) => `Indique : ${and(labels)}`,
    doesNotSay: (labels: string[]) => `N’indique pas si cela est proposé : ${and(labels)} – demandez`,
    statesNot: (labels: string[]) => `Indique ne pas proposer : ${and(labels)}`,
    centerLists: (center: string, labels: string[]) => `Exerce à : ${center}, qui indique : ${and(labels)}`,
    nameMatches: (text: string) => `La fiche contient « ${text} »`,
    distance: (km: string, from: string) => `${km} km de ${from}, à vol d’oiseau`,
    unclear: 'Activité actuelle non établie – demandez avant de vous déplacer',
    nationalGroup: (country: string) => `Groupe pour tout le pays : ${country}`,
    internationalGroup: 'Groupe international',
    nearestGroup: 'Parmi les groupes de patients les plus proches',
    onlineIn: (language: string) => `Se réunit en ligne, langue : ${language}`,
    online: 'Se réunit en ligne',
    generalCancer: 'Pour les personnes atteintes de tout cancer, pas seulement de TNE',
    rareCancer: 'Pour les personnes atteintes de cancers rares, pas seulement de TNE',
  },
  relaxed: {
    within: (km: string) => `Rien à moins de ${km} km : voici le plus proche, quelle que soit la distance.`,
    bbox: 'Rien dans cette partie de la carte : voici le plus proche de son milieu.',
    reference:
      'Aucun centre de référence ne correspond au reste de votre recherche : d’autres fiches sont aussi affichées.',
    other: (label: string) => `Rien ne correspond à « ${label} » avec le reste de votre recherche : critère retiré.`,
    text: (text: string) => `Aucune fiche ne contient « ${text} » : ces mots ont été retirés.`,
  },
  notices: {
    unknownPlace: (text: string) =>
      `Nous ne connaissons pas de lieu appelé « ${text} ». Vérifiez l’orthographe ou essayez la grande ville la plus proche.`,
    spelling: (typed: string) => `Aucun lieu ne s’écrit exactement « ${typed} » : voici l’orthographe la plus proche.`,
    postcodeOnlyIn: (country: string, postcode: string, missing: string) =>
      `Code postal ${postcode} (${country}). Nous n’avons pas les codes postaux pour ces pays : ${missing}. Écrivez plutôt la ville.`,
    postcodesNotInstalled: (postcode: string, missing: string) =>
      `« ${postcode} » ressemble à un code postal. Nous n’avons pas les codes postaux pour ces pays : ${missing}. Écrivez plutôt la ville.`,
    unknownPlaceId: 'Le lieu de ce lien n’est pas dans notre liste : écrivez-le plutôt.',
  },
};
