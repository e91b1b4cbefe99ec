import type { Answers } from '../en/answers.ts';
import { joinAnd } from '../join-and.ts';

const and = (labels: readonly string[]) => joinAnd(labels, 'es');

export const answers: Answers = {
  reasons: {
    referenceCurrent: (scheme: string, asOf: string) => `${scheme}, según una fuente de: ${asOf}`,
    referenceValidUntil: (scheme: string, until: string) => `${scheme}, válido hasta: ${until}`,
    referenceUndated: (scheme: string) => `Una fuente sin fecha lo nombra como ${scheme}`,
    accreditationPast: (scheme: string, asOf: string) =>
      `Estuvo acreditado: ${scheme}, ${asOf}; no confirmado de nuevo`,
    lists: (labels: string[]) => `Indica: ${and(labels)}`,
    doesNotSay: (labels: string[]) => `No dice si ofrece: ${and(labels)} – pregunte`,
    statesNot: (labels: string[]) => `Indica que no ofrece: ${and(labels)}`,
    centerLists: (center: string, labels: string[]) => `Ejerce en ${center}, que indica: ${and(labels)}`,
    nameMatches: (text: string) => `La ficha contiene «${text}»`,
    distance: (km: string, from: string) => `A ${km} km de ${from}, en línea recta`,
    unclear: 'No consta que siga activo – pregunte antes de viajar',
    nationalGroup: (country: string) => `Grupo para todo el país: ${country}`,
    internationalGroup: 'Grupo internacional',
    nearestGroup: 'Uno de los grupos de apoyo más cercanos',
    onlineIn: (language: string) => `Se reúne en línea, idioma: ${language}`,
    online: 'Se reúne en línea',
    generalCancer: 'Para personas con cualquier cáncer, no solo TNE',
    rareCancer: 'Para personas con cánceres raros, no solo TNE',
  },
  relaxed: {
    within: (km: string) => `Nada a menos de ${km} km: se muestra lo más cercano, por lejos que esté.`,
    bbox: 'Nada en esta parte del mapa: se muestra lo más cercano a su centro.',
    reference: 'Ningún centro de referencia encaja con el resto de su búsqueda: se muestran también otras fichas.',
    other: (label: string) => `Nada encaja con «${label}» junto con el resto de su búsqueda: se ha omitido.`,
    text: (text: string) => `Ninguna ficha contiene «${text}»: se han omitido estas palabras.`,
  },
  notices: {
    unknownPlace: (text: string) =>
      `No conocemos ningún lugar llamado «${text}». Revise la ortografía o pruebe con la ciudad grande más cercana.`,
    spelling: (typed: string) => `Ningún lugar se escribe exactamente «${typed}»: esta es la forma más parecida.`,
    postcodeOnlyIn: (country: string, postcode: string, missing: string) =>
      `Código postal ${postcode} (${country}). No tenemos códigos postales de: ${missing}. Escriba la localidad.`,
    postcodesNotInstalled: (postcode: string, missing: string) =>
      `«${postcode}» parece un código postal. No tenemos códigos postales de: ${missing}. Escriba la localidad.`,
    unknownPlaceId: 'El lugar de este enlace no está en nuestra lista: escríbalo.',
  },
};
