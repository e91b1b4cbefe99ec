import type { AccessRoute, Kind, Service, Site, Specialty } from '../../directory/vocabulary.ts';
import { vocabularyFor } from '../../text/vocabulary.ts';
import { codeSystemUrl, NUCC } from './addresses.ts';
import type { Coding, Concept } from './resource.ts';

/** NUCC provider taxonomy. Codes only: the labels belong to the AMA. */
const NUCC_CODES: Record<Specialty, string> = {
  'medical-oncology': '207RX0202X',
  endocrinology: '207RE0101X',
  gastroenterology: '207RG0100X',
  surgery: '208600000X',
  'hepatobiliary-surgery': '2086X0206X',
  'thoracic-surgery': '208G00000X',
  'nuclear-medicine': '207U00000X',
  'interventional-radiology': '2085R0204X',
  radiology: '2085R0202X',
  pathology: '207ZP0101X',
  'radiation-oncology': '2085R0001X',
  pulmonology: '207RP1001X',
  'clinical-genetics': '207SG0201X',
  nursing: '163WX0200X',
  nutrition: '133VN1301X',
  'palliative-care': '207RH0002X',
  'psycho-oncology': '103TH0004X',
  pediatrics: '2080P0207X',
};

const words = vocabularyFor('en');

const own = (system: string, code: string, display: string): Coding => ({
  system: codeSystemUrl(system),
  code,
  display,
});

export const serviceConcept = (code: Service): Concept => ({
  coding: [own('service', code, words.services[code].label)],
});

export const siteConcept = (code: Site): Concept => ({ coding: [own('site', code, words.sites[code].label)] });

export const kindConcept = (code: Kind): Concept => ({ coding: [own('kind', code, words.kinds[code].label)] });

export const accessConcept = (code: AccessRoute): Concept => ({
  coding: [own('access-route', code, words.accessRoutes[code].label)],
});

/** Our own code and beside it the American one that many directories filter by. */
export const specialtyConcept = (code: Specialty): Concept => ({
  coding: [own('specialty', code, words.specialties[code].label), { system: NUCC, code: NUCC_CODES[code] }],
});

/** A code of an HL7 system. */
export const concept = (system: string, code: string, display: string): Concept => ({
  coding: [{ system, code, display }],
});
