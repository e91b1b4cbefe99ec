import type { Service, Site, Specialty } from '../directory/vocabulary.ts';
import { type Differentiation, type Grade, gradeOf, isDigestive } from './ki67.ts';
import type { SourceCode } from './sources.ts';

/** What can be ticked about a case. Nothing of it tells who the patient is. */
export const FEATURES = [
  'carcinoid-syndrome',
  'functioning-pancreas',
  'liver-metastases',
  'under-18',
  'under-40-pancreas',
  'family-history',
] as const;
export type Feature = (typeof FEATURES)[number];

/** A case as a doctor may describe it. `ki67` in percent. */
export type CaseFeatures = {
  site: Site | null;
  ki67: number | null;
  differentiation: Differentiation | null;
  features: readonly Feature[];
};

/** What a center can state that it offers: a service, or a medical field on its team. */
export type Capability = { kind: 'service'; code: Service } | { kind: 'specialty'; code: Specialty };

/** One reason to ask a center for something. Its sentence is in server/text under its code. */
export type Line = {
  code: LineCode;
  askFor: readonly Capability[];
  sources: readonly SourceCode[];
  /** The source speaks of the matter, and the capability to ask for is our reading of it. */
  derived: boolean;
};

export const LINE_CODES = [
  'team',
  'pathology',
  'sstr-pet',
  'unknown-primary',
  'differentiation',
  'net-g3',
  'nec',
  'liver-metastases',
  'prrt',
  'carcinoid-syndrome',
  'functioning-pancreas',
  'lung',
  'adrenal',
  'medullary-thyroid',
  'merkel',
  'under-18',
  'inherited',
] as const;
export type LineCode = (typeof LINE_CODES)[number];

const services = (...codes: Service[]): Capability[] => codes.map((code) => ({ kind: 'service', code }));
const specialties = (...codes: Specialty[]): Capability[] => codes.map((code) => ({ kind: 'specialty', code }));

type Rule = Omit<Line, 'code'> & { holds: (given: CaseFeatures, grade: Grade) => boolean };

const has = (feature: Feature) => (given: CaseFeatures) => given.features.includes(feature);
const at =
  (...sites: Site[]) =>
  ({ site }: CaseFeatures) =>
    site !== null && sites.includes(site);

/** Diseases with texts of their own below: what is said of NETs in general was not written about them. */
const OWN_TEXTS = ['adrenal-pheochromocytoma', 'paraganglioma', 'thyroid-medullary', 'skin-merkel'] as const;
const hasOwnTexts = at(...OWN_TEXTS);

/**
 * The decision table: which feature of a case asks for what, and the texts that say so. A line without such a text is
 * not here. Order is the order on the page: first what every case asks for, then what this one does.
 */
const RULES: Record<LineCode, Rule> = {
  team: {
    holds: (given) => !hasOwnTexts(given),
    askFor: services('mdt'),
    sources: ['czech-guideline', 'cmaj'],
    derived: false,
  },
  // Above 20 % its own line says why.
  pathology: {
    holds: (given, grade) => !hasOwnTexts(given) && grade.kind !== 'differentiation?' && grade.kind !== 'net-g3',
    askFor: services('pathology'),
    sources: ['healing-net-pathology'],
    derived: true,
  },
  // The criteria speak of well-differentiated NET, not of these four, nor of a carcinoma.
  'sstr-pet': {
    holds: ({ site }, grade) =>
      grade.kind !== 'nec' && (isDigestive(site) || site === 'lung') && site !== 'unknown-primary',
    askFor: services('sstr-pet'),
    sources: ['sstr-pet-criteria'],
    derived: false,
  },
  'unknown-primary': {
    holds: at('unknown-primary'),
    askFor: services('sstr-pet', 'pathology'),
    sources: ['sstr-pet-criteria', 'healing-net-pathology'],
    derived: false,
  },
  differentiation: {
    holds: (_, grade) => grade.kind === 'differentiation?',
    askFor: services('pathology'),
    sources: ['net-g3', 'healing-net-pathology'],
    derived: true,
  },
  'net-g3': {
    holds: (_, grade) => grade.kind === 'net-g3',
    askFor: services('pathology', 'fdg-pet'),
    sources: ['healing-net-pathology', 'fdg-pet-review'],
    derived: false,
  },
  nec: {
    holds: (_, grade) => grade.kind === 'nec',
    askFor: services('chemotherapy', 'fdg-pet', 'mdt'),
    sources: ['nec-review', 'fdg-pet-review', 'stockholm-plan'],
    derived: false,
  },
  'liver-metastases': {
    holds: (given, grade) => has('liver-metastases')(given) && grade.kind !== 'nec',
    askFor: services('liver-surgery', 'liver-embolization', 'liver-ablation'),
    sources: ['liver-review', 'liver-transplant-review'],
    derived: false,
  },
  // Registered for grade 1 and 2: above 20 % nothing is printed.
  prrt: {
    holds: (given, grade) =>
      has('liver-metastases')(given) &&
      isDigestive(given.site) &&
      !['nec', 'net-g3', 'differentiation?'].includes(grade.kind),
    askFor: services('prrt'),
    sources: ['prrt-review'],
    derived: true,
  },
  'carcinoid-syndrome': {
    holds: has('carcinoid-syndrome'),
    askFor: services('ssa', 'mdt'),
    sources: ['canadian-carcinoid', 'carcinoid-heart'],
    derived: false,
  },
  'functioning-pancreas': {
    holds: has('functioning-pancreas'),
    askFor: [...services('surgery', 'genetics'), ...specialties('endocrinology')],
    sources: ['insulinoma-review', 'stockholm-pathway'],
    derived: true,
  },
  lung: {
    holds: at('lung'),
    askFor: [...services('surgery'), ...specialties('thoracic-surgery')],
    sources: ['lung-review'],
    derived: true,
  },
  adrenal: {
    holds: at('adrenal-pheochromocytoma', 'paraganglioma'),
    askFor: [...services('genetics', 'surgery', 'mdt'), ...specialties('endocrinology')],
    sources: ['endocrine-society', 'stockholm-pathway'],
    derived: false,
  },
  'medullary-thyroid': {
    holds: at('thyroid-medullary'),
    askFor: services('genetics', 'surgery'),
    sources: ['thyroid-association', 'brazilian-thyroid'],
    derived: false,
  },
  merkel: {
    holds: at('skin-merkel'),
    askFor: services('surgery', 'external-beam-radiotherapy', 'immunotherapy'),
    sources: ['merkel-review', 'merkel-immunotherapy'],
    derived: false,
  },
  'under-18': { holds: has('under-18'), askFor: services('pediatric'), sources: ['texas-children'], derived: true },
  inherited: {
    holds: (given) => has('under-40-pancreas')(given) || has('family-history')(given),
    askFor: services('genetics'),
    sources: ['inherited-review'],
    derived: true,
  },
};

/** What to ask a center for in this case, each with why and by which texts; in the order of the page. */
export function linesFor(given: CaseFeatures): Line[] {
  const grade = gradeOf(given.site, given.ki67, given.differentiation);
  return LINE_CODES.filter((code) => RULES[code].holds(given, grade)).map((code) => {
    const { askFor, sources, derived } = RULES[code];
    return { code, askFor, sources, derived };
  });
}

/** The texts behind the grades themselves. */
export const GRADE_SOURCES: Record<Exclude<Grade['kind'], 'not-asked'>, readonly SourceCode[]> = {
  g1: ['czech-guideline', 'cmaj-grades'],
  g2: ['cmaj-grades'],
  'net-g3': ['net-g3', 'cmaj-grades'],
  'differentiation?': ['net-g3', 'healing-net-pathology'],
  nec: ['healing-net-pathology'],
  'lung-or-thymus': ['cmaj-grades', 'lung-pathology'],
  'other-site': ['cmaj-grades'],
};

/** Each capability once, in the order in which the lines ask for them. */
export function capabilitiesOf(lines: readonly Pick<Line, 'askFor'>[]): Capability[] {
  const all = lines.flatMap(({ askFor }) => askFor);
  return [...new Map(all.map((capability) => [`${capability.kind} ${capability.code}`, capability])).values()];
}
