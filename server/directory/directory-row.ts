import { type CompiledQuery, sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import { cardBase, indexRow, type PlacedListing, searchableText } from './listing-rows.ts';
import { sha256 } from './sha256.ts';

/** Raise when a derived column changes its meaning: every row is then written again. */
const DERIVATION = 1;

/** A listing's row in both tables, but for its place in the directory's history. */
export type DerivedRow = Awaited<ReturnType<typeof derivedRow>>;

/** The whole of it: what `insertRows` writes. */
export type DirectoryRow = DerivedRow & { ordinal: number; revision: number; changedIn: number; origin: string };

/** Everything a row holds that follows from the listing and its center; `contentHash` covers all of it. */
export async function derivedRow(placed: PlacedListing, fold: (text: string) => string) {
  const { listing } = placed;
  const text = searchableText(placed);
  const derived = {
    document: JSON.stringify(listing),
    card: JSON.stringify(cardBase(placed)),
    indexRow: JSON.stringify(indexRow(placed)),
    textName: fold(text.name),
    textOrganization: fold(text.organization),
    textPlace: fold(text.place),
    textBody: fold(text.body),
  };
  return {
    id: listing.id,
    kind: listing.kind,
    name: listing.name,
    nameSort: fold(listing.name),
    country: listing.country,
    practicesAt: listing.practicesAt,
    status: listing.status,
    contentHash: await sha256(`${DERIVATION}\n${Object.values(derived).join('\n')}`),
    ...derived,
  };
}

/** The writes that insert rows; they go in as one JSON text, so that no engine's limit on parameters matters. */
export function insertRows(engine: Engine, rows: readonly DirectoryRow[]): CompiledQuery[] {
  return insertRowsFrom(engine, sql`json_each(${JSON.stringify(rows)})`);
}

/** The same, from any source with a column `value` that holds a DirectoryRow as JSON. */
export function insertRowsFrom({ db }: Pick<Engine, 'db'>, source: ReturnType<typeof sql>): CompiledQuery[] {
  return [
    sql`INSERT INTO listing
          (ordinal, id, kind, name, name_sort, country, practices_at, status, document, content_hash, card, index_row,
           revision, changed_in, origin)
        SELECT value ->> 'ordinal', value ->> 'id', value ->> 'kind', value ->> 'name', value ->> 'nameSort',
          value ->> 'country', value ->> 'practicesAt', value ->> 'status', value ->> 'document', value ->> 'contentHash',
          value ->> 'card', value ->> 'indexRow', value ->> 'revision', value ->> 'changedIn', value ->> 'origin'
        FROM ${source}`,
    sql`INSERT INTO listing_text (rowid, name, organization, place, body)
        SELECT value ->> 'ordinal', value ->> 'textName', value ->> 'textOrganization', value ->> 'textPlace', value ->> 'textBody'
        FROM ${source}`,
  ].map((query) => query.compile(db));
}
