import type { Engine } from '../database/engine.ts';
import { addTo, type Bitset, emptyBitset } from '../nearest/bitset.ts';
import { createNearestIndex, type NearestIndex } from '../nearest/nearest-index.ts';
import { type AgeingDays, FRESHNESS_DAYS, freshnessOf, isReferenceCenter } from './freshness.ts';
import type { IndexRow } from './listing-rows.ts';
import { SITES } from './vocabulary.ts';

/** The directory in memory, for one version of it and one UTC day. Positions are in order of name. */
export type DirectoryIndex = {
  version: number;
  day: string;
  nearest: NearestIndex;
  /** Ordinals (rows of the store) by position, and back. */
  ordinals: Uint32Array;
  positions: ReadonlyMap<number, number>;
  /** What default search shows: not closed, not paused, not stale. */
  searchable: Bitset;
};

/** Gives the index of the day, read again when the directory's version has moved. */
export type IndexHolder = { current(): Promise<DirectoryIndex> };

/** Other processes write too: how long an index may be used without asking for the version. */
const VERSION_CHECK_MS = 1000;

/** Holds one index in memory. At most one statement a second while nothing changes. */
export function createIndexHolder(engine: Engine, now: () => Date, ageing: AgeingDays = FRESHNESS_DAYS): IndexHolder {
  let held: DirectoryIndex | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<DirectoryIndex> | undefined;

  async function refresh(day: string, time: number): Promise<DirectoryIndex> {
    const version = await readVersion(engine);
    if (!held || held.version !== version || held.day !== day) held = await loadIndex(engine, version, day, ageing);
    checkedAt = time;
    return held;
  }

  return {
    async current() {
      const time = now().getTime();
      const day = utcDay(now());
      // A clock set back must not keep an old index: compare the distance both ways.
      if (held && held.day === day && Math.abs(time - checkedAt) < VERSION_CHECK_MS) return held;
      loading ??= refresh(day, time).finally(() => {
        loading = undefined;
      });
      return loading;
    },
  };
}

/** The UTC day of a moment, YYYY-MM-DD. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

async function readVersion(engine: Engine): Promise<number> {
  const row = await engine.db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
  return row.version;
}

async function loadIndex(engine: Engine, version: number, day: string, ageing: AgeingDays): Promise<DirectoryIndex> {
  const rows = await engine.db
    .selectFrom('listing')
    .select(['ordinal', 'index_row'])
    .orderBy('name_sort')
    .orderBy('id')
    .execute();
  const parsed = rows.map((row) => JSON.parse(row.index_row) as IndexRow);
  const nearest = createNearestIndex(
    parsed.map((row) => ({ point: row.point, codes: { ...row.codes, reference: referenceCodes(row, day) } })),
  );
  const searchable = emptyBitset(rows.length);
  parsed.forEach((row, position) => {
    const status = row.codes.status[0];
    const shown = status !== 'closed' && status !== 'paused' && freshnessOf(row.confirmedOn, day, ageing) !== 'stale';
    if (shown) addTo(searchable, position);
  });
  return {
    version,
    day,
    nearest,
    ordinals: Uint32Array.from(rows, (row) => row.ordinal),
    positions: new Map(rows.map((row, position) => [row.ordinal, position])),
    searchable,
  };
}

/** "any-site" for a NET reference center as such, and each tumor site that only some scheme covers. */
function referenceCodes(row: IndexRow, day: string): string[] {
  if (isReferenceCenter(row.reference, [], day)) return ['any-site'];
  return SITES.filter((site) => isReferenceCenter(row.reference, [site], day));
}
