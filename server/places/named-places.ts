import { type RawBuilder, sql } from 'kysely';
import { editDistance, startDistance } from './edit-distance.ts';
import { PLACE_COLUMNS, type PlaceRow } from './place-rows.ts';
import type { PlacesDatabase } from './tables.ts';
import { typoHashes } from './typo-keys.ts';

/** A place under one of its names. `edits` 0: found by its name or the start of it. */
export type NamedPlace = PlaceRow & {
  key: string;
  grade: 0 | 1 | 2 | 3;
  weight: number;
  spelled: string | null;
  edits: number;
};

const NAME_COLUMNS = sql`n.key, n.grade, n.weight, n.spelled`;
/** After every character that a key can hold. */
const LAST = '\u{10FFFF}';
const MOST_NAMESAKES = 1200;

/** Every place that has one of these keys, heaviest first. */
export async function findByKeys(db: PlacesDatabase, keys: readonly string[]): Promise<NamedPlace[]> {
  if (keys.length === 0) return [];
  return run(
    db,
    sql`SELECT ${NAME_COLUMNS}, 0 AS edits, ${PLACE_COLUMNS}
      FROM json_each(${JSON.stringify(keys)}) k
      CROSS JOIN place_name n ON n.key = k.value
      CROSS JOIN place p ON p.id = n.place
      ORDER BY n.weight DESC LIMIT ${MOST_NAMESAKES}`,
  );
}

/** Cities with a name that starts so, heaviest first. */
export async function findByStart(db: PlacesDatabase, start: string, limit: number): Promise<NamedPlace[]> {
  if (start === '') return [];
  return run(
    db,
    sql`SELECT ${NAME_COLUMNS}, 0 AS edits, ${PLACE_COLUMNS} FROM (
        SELECT c.key, c.place, m.grade, m.weight, m.spelled FROM crowded_prefix c
          CROSS JOIN place_name m ON m.key = c.key AND m.place = c.place
          WHERE c.prefix = ${start}
        UNION ALL
        SELECT * FROM (
          SELECT key, place, grade, weight, spelled FROM place_name
          WHERE key >= ${start} AND key < ${start + LAST} AND grade < 3
            AND NOT EXISTS (SELECT 1 FROM crowded_prefix WHERE prefix = ${start})
          ORDER BY weight DESC LIMIT ${limit})
      ) n CROSS JOIN place p ON p.id = n.place
      ORDER BY n.weight DESC LIMIT ${limit}`,
  );
}

/** Cities whose key is up to `limit` edits away, also where only its start was typed; not those that start so. */
export async function findByTypo(db: PlacesDatabase, typed: string, limit: 1 | 2, most: number): Promise<NamedPlace[]> {
  const { rows } = await sql<{ key: string; weight: number }>`
    SELECT s.key, s.weight FROM (
      SELECT DISTINCT t.spelling FROM json_each(${JSON.stringify(typoHashes(typed, limit))}) h
      CROSS JOIN typo t ON t.hash = h.value
    ) f CROSS JOIN spelling s ON s.id = f.spelling`.execute(db);
  const near = rows
    .filter(({ key }) => !key.startsWith(typed))
    .map((row) => ({ ...row, edits: editsBetween(typed, row.key, limit) }))
    .filter(({ edits }) => edits > 0 && edits <= limit)
    .sort((a, b) => b.weight / 20 ** b.edits - a.weight / 20 ** a.edits)
    .slice(0, most);
  const editsOf = new Map(near.map(({ key, edits }) => [key, edits]));
  const places = await findByKeys(db, [...editsOf.keys()]);
  return places.filter(({ grade }) => grade < 3).map((place) => ({ ...place, edits: editsOf.get(place.key) ?? limit }));
}

/** A start that fits counts as one more edit than the whole name with as many. */
function editsBetween(typed: string, key: string, limit: number): number {
  const whole = editDistance(typed, key, limit);
  if (key.length <= typed.length + 1 || whole <= 1) return whole;
  return Math.min(whole, startDistance(typed, key, limit - 1) + 1);
}

async function run(db: PlacesDatabase, query: RawBuilder<unknown>): Promise<NamedPlace[]> {
  const { rows } = await (query as RawBuilder<NamedPlace>).execute(db);
  return rows;
}
