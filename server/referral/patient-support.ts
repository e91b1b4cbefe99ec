import type { Card } from '../directory/card.ts';
import type { Site } from '../directory/vocabulary.ts';
import type { Place } from '../places/place.ts';
import { search } from '../search/search.ts';
import { readSearchQuery, type SearchQuery } from '../search/search-query.ts';
import type { Services } from '../services.ts';
import type { Reader } from '../text/languages.ts';

/** Where the patient is; or, where that is not known, where the center is. */
export type Area = { near: string } | { place: string } | { lat: number; lon: number } | { country: string };

export type PatientSupport =
  /** `place`: where distances start; null when only a country is known. */
  | { kind: 'support'; place: Place | null; groups: Card[]; nurseLine: Card | null }
  | { kind: 'choose-place'; choices: Place[] }
  | { kind: 'unknown-place'; notice: string | null };

/** Summaries are ours and in English: a line staffed by nurses says so there or in its name. */
const NURSE = /\bnurs(?:e|es|ing)\b/i;

/** Across a border a group is of use when it is near. */
const NEARBY_KM = 200;

/** The support groups nearest an area, for this tumor site where it is known, and a nurse to call in its country. At most two statements on the directory. */
export async function findPatientSupport(
  services: Services,
  area: Area,
  reader: Reader,
  site?: Site,
): Promise<PatientSupport> {
  const { country: onlyCountry, ...where } = { country: undefined, ...area };
  const query = searchFor({
    kind: 'center',
    limit: '1',
    ...(onlyCountry && { country: onlyCountry }),
    ...(site && { site }),
  });
  const nearest = await search(services, { ...query, ...where }, reader);
  if (nearest.place === null && onlyCountry === undefined) {
    return nearest.choices.length > 0
      ? { kind: 'choose-place', choices: nearest.choices }
      : { kind: 'unknown-place', notice: nearest.notice };
  }
  const country = onlyCountry ?? nearest.place?.country ?? null;
  const nurseLine = country === null ? null : await findNurseLine(services, country, reader);
  return { kind: 'support', place: nearest.place, groups: usefulGroups(nearest.groups, country), nurseLine };
}

async function findNurseLine(services: Services, country: string, reader: Reader): Promise<Card | null> {
  const query = searchFor({ kind: 'support-group', country, format: 'phone', limit: '50' });
  const { results } = await search(services, query, reader);
  // A search gives up filters before it is empty: another country's line would be of no use.
  const lines = results.filter(
    (card) => card.country === country && card.contact.phone !== null && NURSE.test(`${card.name} ${card.summary}`),
  );
  return lines.find((card) => card.cancerScope === null) ?? lines[0] ?? null;
}

function searchFor(parameters: Record<string, string>): SearchQuery {
  const read = readSearchQuery(new URLSearchParams(parameters));
  if ('problems' in read) throw new Error('a search for support must be readable');
  return read.query;
}

/** Those of the country, those nearby and those for everyone; where there are none, whatever there is. */
export function usefulGroups(groups: Card[], country: string | null): Card[] {
  const own = groups.filter(
    (group) =>
      group.country === country ||
      group.scope === 'international' ||
      (group.distanceKm ?? Number.POSITIVE_INFINITY) <= NEARBY_KM,
  );
  return own.length > 0 ? own : groups;
}
