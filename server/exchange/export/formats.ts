import type { Engine } from '../../database/engine.ts';
import { readDirectory, type StoredListing } from '../../directory/read-directory.ts';
import { fhirNdjson } from '../fhir/fhir-ndjson.ts';
import { hsdsJson } from '../hsds/hsds-json.ts';
import { hsdsZip } from '../hsds/hsds-zip.ts';
import { hsdsRows } from '../hsds/map-listings.ts';
import { listingsCsv, listingsGeojson, listingsJsonl } from './listings-text.ts';

type Format = {
  fileName: string;
  type: string;
  /** `today`: UTC day, YYYY-MM-DD. */
  write(engine: Engine, today: string): AsyncGenerator<string | Uint8Array>;
};

/** The whole directory in each format: what the addresses under /export give, and what the command writes. */
export const EXPORT_FORMATS = {
  jsonl: { fileName: 'listings.jsonl', type: 'application/jsonl; charset=utf-8', write: listingsJsonl },
  csv: { fileName: 'listings.csv', type: 'text/csv; charset=utf-8', write: listingsCsv },
  geojson: { fileName: 'listings.geojson', type: 'application/geo+json', write: listingsGeojson },
  hsds: {
    fileName: 'hsds.zip',
    type: 'application/zip',
    async *write(engine) {
      yield hsdsZip(hsdsRows(await everything(engine)));
    },
  },
  'hsds-json': {
    fileName: 'hsds.json',
    type: 'application/json; charset=utf-8',
    async *write(engine) {
      yield `${JSON.stringify(hsdsJson(hsdsRows(await everything(engine))))}\n`;
    },
  },
  fhir: { fileName: 'fhir.ndjson', type: 'application/fhir+ndjson', write: fhirNdjson },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

async function everything(engine: Engine): Promise<StoredListing[]> {
  const all: StoredListing[] = [];
  for await (const page of readDirectory(engine)) all.push(...page);
  return all;
}
