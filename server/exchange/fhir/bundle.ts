import { LOCATION_DISTANCE } from './addresses.ts';
import { type Issue, operationOutcome } from './operation-outcome.ts';
import type { Resource } from './resource.ts';

/** One page of a search, links absolute. */
export type SearchPage = {
  total: number;
  self: string;
  next: string | null;
  matches: readonly { resource: Resource; distanceKm: number | null }[];
  included: readonly Resource[];
  warnings: readonly Issue[];
};

/** A searchset of a page; `root` is the address of the FHIR server, without a slash at its end. */
export function searchset({ total, self, next, matches, included, warnings }: SearchPage, root: string) {
  const fullUrl = ({ resourceType, id }: Resource) => `${root}/${resourceType}/${id}`;
  const [first, ...others] = warnings;
  const entry = [
    ...matches.map(({ resource, distanceKm }) => ({
      fullUrl: fullUrl(resource),
      resource,
      search: { ...(distanceKm !== null && { extension: [distanceExtension(distanceKm)] }), mode: 'match' },
    })),
    ...included.map((resource) => ({ fullUrl: fullUrl(resource), resource, search: { mode: 'include' } })),
    ...(first ? [{ resource: operationOutcome([first, ...others]), search: { mode: 'outcome' } }] : []),
  ];
  return {
    resourceType: 'Bundle' as const,
    type: 'searchset',
    total,
    link: [{ relation: 'self', url: self }, ...(next ? [{ relation: 'next', url: next }] : [])],
    ...(entry.length > 0 && { entry }),
  };
}

function distanceExtension(km: number) {
  const value = Math.round(km * 1000) / 1000;
  return {
    url: LOCATION_DISTANCE,
    valueDistance: { value, unit: 'km', system: 'http://unitsofmeasure.org', code: 'km' },
  };
}
