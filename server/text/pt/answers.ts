import type { Answers } from '../en/answers.ts';
import { joinAnd } from '../join-and.ts';

const and = (labels: readonly string[]) => joinAnd(labels, 'pt');

export const answers: Answers = {
  reasons: {
    referenceCurrent: (scheme: string, asOf: string) => `${scheme}, segundo uma fonte de: ${asOf}`,
    referenceValidUntil: (scheme: string, until: string) => `${scheme}, válido até: ${until}`,
    referenceUndated: (scheme: string) => `Uma fonte sem data nomeia-o como ${scheme}`,
    accreditationPast: (scheme: string, asOf: string) =>
      `Esteve acreditado: ${scheme}, ${asOf}; não confirmado de novo`,
    lists: (labels: string[]) => `Indica: ${and(labels)}`,
    doesNotSay: (labels: string[]) => `Não diz se oferece: ${and(labels)} – pergunte`,
    statesNot: (labels: string[]) => `Indica que não oferece: ${and(labels)}`,
    centerLists: (center: string, labels: string[]) => `Trabalha em ${center}, que indica: ${and(labels)}`,
    nameMatches: (text: string) => `A ficha contém «${text}»`,
    distance: (km: string, from: string) => `A ${km} km de ${from}, em linha reta`,
    unclear: 'Não consta que esteja ativo – pergunte antes de viajar',
    nationalGroup: (country: string) => `Grupo para todo o país: ${country}`,
    internationalGroup: 'Grupo internacional',
    nearestGroup: 'Um dos grupos de apoio mais próximos',
    onlineIn: (language: string) => `Reúne-se online, língua: ${language}`,
    online: 'Reúne-se online',
    generalCancer: 'Para pessoas com qualquer cancro, não só TNE',
    rareCancer: 'Para pessoas com cancros raros, não só TNE',
  },
  relaxed: {
    within: (km: string) => `Nada num raio de ${km} km: mostra-se o mais próximo, por muito longe que esteja.`,
    bbox: 'Nada nesta parte do mapa: mostra-se o mais próximo do seu centro.',
    reference: 'Nenhum centro de referência corresponde ao resto da pesquisa: mostram-se também outras fichas.',
    other: (label: string) => `Nada corresponde a «${label}» com o resto da pesquisa: foi retirado.`,
    text: (text: string) => `Nenhuma ficha contém «${text}»: estas palavras foram retiradas.`,
  },
  notices: {
    unknownPlace: (text: string) =>
      `Não conhecemos nenhum lugar chamado «${text}». Verifique a ortografia ou tente a cidade maior mais próxima.`,
    spelling: (typed: string) => `Nenhum lugar se escreve exatamente «${typed}»: esta é a grafia mais próxima.`,
    postcodeOnlyIn: (country: string, postcode: string, missing: string) =>
      `Código postal ${postcode} (${country}). Não temos códigos postais de: ${missing}. Escreva a localidade.`,
    postcodesNotInstalled: (postcode: string, missing: string) =>
      `«${postcode}» parece um código postal. Não temos códigos postais de: ${missing}. Escreva a localidade.`,
    unknownPlaceId: 'O lugar desta ligação não está na nossa lista: escreva-o.',
  },
};
