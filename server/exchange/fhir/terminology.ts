import { SCHEMES } from '../../directory/schemes.ts';
import {
  ACCESS_ROUTES,
  KINDS,
  PRECISIONS,
  SERVICES,
  SITES,
  SPECIALTIES,
  STATUSES,
} from '../../directory/vocabulary.ts';
import type { Vocabulary } from '../../text/en/vocabulary.ts';
import { LANGUAGES } from '../../text/languages.ts';
import { vocabularyFor } from '../../text/vocabulary.ts';
import { codeSystemUrl, valueSetUrl } from './addresses.ts';

type System = { title: string; codes: readonly string[]; place: keyof Vocabulary };

/** Our code systems by id; each has a value set of the same id with all of its codes. */
const SYSTEMS: Record<string, System> = {
  kind: { title: 'Kinds of listing', codes: KINDS, place: 'kinds' },
  service: { title: 'Services for neuroendocrine tumors', codes: SERVICES, place: 'services' },
  site: { title: 'Primary sites of neuroendocrine tumors', codes: SITES, place: 'sites' },
  specialty: { title: 'Specialties', codes: SPECIALTIES, place: 'specialties' },
  scheme: { title: 'Accreditation schemes', codes: SCHEMES, place: 'schemes' },
  'access-route': { title: 'Who may send a patient', codes: ACCESS_ROUTES, place: 'accessRoutes' },
  'listing-status': { title: 'Statuses of a listing', codes: STATUSES, place: 'statuses' },
  'location-precision': { title: 'Precision of a position', codes: PRECISIONS, place: 'precisions' },
};

export const TERMINOLOGY_IDS = Object.keys(SYSTEMS);

type Term = { label: string; explanation?: string };
const termsOf = (language: (typeof LANGUAGES)[number], place: System['place']): Record<string, Term> =>
  vocabularyFor(language)[place];

/** One of our code systems with its words in every language; undefined for an unknown id. */
export function codeSystem(id: string) {
  const system = SYSTEMS[id];
  if (!system) return undefined;
  const { codes, place } = system;
  return {
    resourceType: 'CodeSystem' as const,
    id,
    ...describe(id, system),
    url: codeSystemUrl(id),
    caseSensitive: true,
    valueSet: valueSetUrl(id),
    content: 'complete',
    count: codes.length,
    concept: codes.map((code) => {
      const { label, explanation } = termsOf('en', place)[code] ?? { label: code };
      return {
        code,
        display: label,
        ...(explanation && { definition: explanation }),
        designation: LANGUAGES.filter((language) => language !== 'en').map((language) => ({
          language,
          value: termsOf(language, place)[code]?.label ?? label,
        })),
      };
    }),
  };
}

/** The value set of all codes of a code system; undefined for an unknown id. */
export function valueSet(id: string) {
  const system = SYSTEMS[id];
  if (!system) return undefined;
  return {
    resourceType: 'ValueSet' as const,
    id,
    ...describe(id, system),
    url: valueSetUrl(id),
    compose: { include: [{ system: codeSystemUrl(id) }] },
  };
}

function describe(id: string, { title }: System) {
  const name = id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { name: `NetFinder${name}`, title, status: 'active', publisher: 'NET Finder' };
}
