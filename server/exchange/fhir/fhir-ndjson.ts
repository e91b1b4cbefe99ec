import type { Engine } from '../../database/engine.ts';
import { resourcesOf, withVersion } from './resources-of-record.ts';
import { readRecords } from './search/read-records.ts';

/** So many listings are written at once. */
const PIECE = 100;

/** Every FHIR resource of the directory, one a line, by listing; references stand as "Organization/id". */
export async function* fhirNdjson(engine: Engine, today: string): AsyncGenerator<string> {
  const records = (await readRecords(engine, 'all', today)).map(({ record }) => record);
  records.sort((a, b) => (a.listing.id < b.listing.id ? -1 : 1));
  for (let start = 0; start < records.length; start += PIECE) {
    const resources = records.slice(start, start + PIECE).flatMap(resourcesOf);
    const lines = (await Promise.all(resources.map(withVersion))).map((resource) => `${JSON.stringify(resource)}\n`);
    yield lines.join('');
  }
}
