import type { Services } from '../../../services.ts';
import type { Resource } from '../resource.ts';
import { resourcesOf, withVersion } from '../resources-of-record.ts';
import { readRecords } from './read-records.ts';
import type { Entry } from './resource-index.ts';
import { keyOf } from './search-resources.ts';

/** The resources of some entries by "Type/id", in one statement; what was removed in between is missing. */
export async function readResources(
  { engine }: Pick<Services, 'engine'>,
  entries: readonly Entry[],
  today: string,
): Promise<ReadonlyMap<string, Resource>> {
  if (entries.length === 0) return new Map();
  const wanted = new Set(entries.map(keyOf));
  const ordinals = [...new Set(entries.map(({ ordinal }) => ordinal))];
  const resources = (await readRecords(engine, ordinals, today))
    .flatMap(({ record }) => resourcesOf(record))
    .filter(({ resourceType, id }) => wanted.has(`${resourceType}/${id}`));
  const complete = await Promise.all(resources.map(withVersion));
  return new Map(complete.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
}
