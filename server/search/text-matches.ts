import { sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { DirectoryIndex } from '../directory/index-holder.ts';
import { addTo, type Bitset, emptyBitset } from '../nearest/bitset.ts';
import { fold } from '../places/fold.ts';

export type TextMatches = {
  set: Bitset;
  /** Text rank by position, lower is better. */
  ranks: ReadonlyMap<number, number>;
  /** Every word stands in the town or region of some listing. */
  inPlaceNames: boolean;
  /** Every word stands in the name or organization of some listing. */
  inNames: boolean;
};

/** More words than this name nothing; a longer text would only cost time. */
const MAX_WORDS = 8;

/** Listings that hold every word of a text, each as the beginning of a word. One statement. */
export async function findText(engine: Engine, index: DirectoryIndex, text: string): Promise<TextMatches> {
  const words = wordsOf(text).slice(0, MAX_WORDS);
  const set = emptyBitset(index.nearest.size);
  const ranks = new Map<number, number>();
  if (words.length === 0) return { set, ranks, inPlaceNames: false, inNames: false };
  const match = words.map((word) => `"${word}"*`).join(' ');
  const { rows } = await sql<{ rowid: number; rank: number; names: string; place: string }>`
    SELECT rowid, bm25(listing_text, 10, 5, 3, 1) AS rank, name || ' ' || organization AS names, place
    FROM listing_text WHERE listing_text MATCH ${match}`.execute(engine.db);
  for (const row of rows) {
    const position = index.positions.get(row.rowid);
    if (position === undefined) continue;
    addTo(set, position);
    ranks.set(position, row.rank);
  }
  const holdsAll = (words: string[], column: string) => {
    const held = new Set(column.split(' '));
    return words.every((word) => held.has(word));
  };
  return {
    set,
    ranks,
    inPlaceNames: rows.some((row) => holdsAll(words, row.place)),
    inNames: rows.some((row) => holdsAll(words, row.names)),
  };
}

/** Letters and digits only: nothing that FTS5 reads as syntax is left. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
