import type { Engine } from '../../database/engine.ts';
import { readDirectory, type StoredListing } from '../../directory/read-directory.ts';
import { writeCsvRow } from '../csv.ts';
import { DATA_LICENCE } from '../licence.ts';
import { LISTING_COLUMNS } from '../listing-cells.ts';
import { listingFeature } from './listing-feature.ts';

type Chunks = AsyncGenerator<string>;

/** One listing a line, as in its data file, in order of id. */
export async function* listingsJsonl(engine: Engine): Chunks {
  for await (const page of readDirectory(engine)) {
    yield page.map(({ listing }) => `${JSON.stringify(listing)}\n`).join('');
  }
}

/** A table of every field (RFC 4180), in order of id; an import of it gives the same listings. */
export async function* listingsCsv(engine: Engine): Chunks {
  yield writeCsvRow(LISTING_COLUMNS.map(([name]) => name));
  const rowOf = ({ listing, card }: StoredListing) =>
    writeCsvRow(LISTING_COLUMNS.map(([, cellOf]) => cellOf(listing, card)));
  for await (const page of readDirectory(engine)) yield page.map(rowOf).join('');
}

/** A feature collection (RFC 7946); geometry is null where no point is known. */
export async function* listingsGeojson(engine: Engine): Chunks {
  const { name, attribution } = DATA_LICENCE;
  const head = JSON.stringify({ type: 'FeatureCollection', license: name, attribution });
  yield `${head.slice(0, -1)},"features":[`;
  let separator = '\n';
  for await (const page of readDirectory(engine)) {
    for (const stored of page) {
      yield `${separator}${JSON.stringify(listingFeature(stored))}`;
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}
