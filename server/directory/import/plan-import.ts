import type { Engine } from '../../database/engine.ts';
import { checkPlace, type Geography } from '../check-listings.ts';
import { deriveLocation } from '../derive-location.ts';
import type { Listing } from '../listing.ts';
import { readSuppressions } from '../suppression.ts';
import { checkEntries } from './check-entries.ts';
import { changedOnOf, changesOf, type FieldChange } from './complete-listing.ts';
import type { Entry } from './entry.ts';
import { createDuplicateFinder } from './find-duplicates.ts';
import type { StoredDirectory } from './stored-directory.ts';

type Planned = { entry: Entry; listing: Listing };
export type PlannedChange = Planned & { changes: FieldChange[] };
export type HeldBack = Planned & { reasons: string[] };

/** What an import would do. Only `added` and `changed` are written. */
export type ImportPlan = {
  added: Planned[];
  changed: PlannedChange[];
  same: number;
  /** A person decided otherwise: confirmed by its owner, or merged into another. Needs a decision (`take`). */
  conflicts: HeldBack[];
  /** Perhaps wrong: a point in another country, a likely duplicate. Needs a look (`acceptSuspicious`). */
  suspicious: HeldBack[];
  /** Removed for good. */
  suppressed: Entry[];
};

export type PlanOptions = {
  /** YYYY-MM-DD: when what changes now was changed. */
  today: string;
  take: ReadonlySet<string>;
  acceptSuspicious: boolean;
  progress?: (done: number, total: number) => void;
};

/** Sorts the entries of one or more files. Throws BadImportError when a file breaks a rule; then nothing may be written. */
export async function planImport(
  engine: Pick<Engine, 'db'>,
  stored: StoredDirectory,
  entries: readonly Entry[],
  geography: Geography,
  { today, take, acceptSuspicious, progress = () => {} }: PlanOptions,
): Promise<ImportPlan> {
  const plan: ImportPlan = { added: [], changed: [], same: 0, conflicts: [], suspicious: [], suppressed: [] };
  const checked = checkEntries(entries, stored);
  const suppressions = await readSuppressions(engine);
  const buried = await buriedIds(engine);
  const incoming = new Map(checked.map(({ listing }) => [listing.id, listing]));
  const byId = (id: string) => incoming.get(id) ?? stored.listing(id);
  const duplicates = createDuplicateFinder((listing) => deriveLocation(listing, byId, geography.townOf));
  if (checked.some(({ before }) => before === undefined)) {
    for (const id of stored.rows.keys()) duplicates.add(stored.listing(id) as Listing);
  }

  for (const [done, { entry, listing, before }] of checked.entries()) {
    progress(done, checked.length);
    const changes = before ? changesOf(before, listing) : [];
    if (before && changes.length === 0) {
      plan.same++;
      continue;
    }
    if (await suppressions.holds(listing)) {
      plan.suppressed.push(entry);
      continue;
    }
    const conflicts = conflictsOf(before, changes, buried.get(listing.id));
    if (conflicts.length > 0 && !take.has(listing.id)) {
      plan.conflicts.push({ entry, listing, reasons: conflicts });
      continue;
    }
    const doubts = doubtsOf(listing, geography);
    if (!before) doubts.push(...duplicates.reasonsFor(listing));
    if (doubts.length > 0 && !acceptSuspicious) {
      plan.suspicious.push({ entry, listing, reasons: doubts });
      continue;
    }
    if (!before) {
      duplicates.addCompanion(listing);
      plan.added.push({ entry, listing });
    } else {
      const changedOn = changedOnOf(before, listing, changes, today);
      plan.changed.push({ entry, listing: { ...listing, changedOn }, changes });
    }
  }
  holdBackOrphans(plan, stored);
  return plan;
}

/** Why a listing may not be written without a decision. */
function conflictsOf(
  before: Listing | undefined,
  changes: readonly FieldChange[],
  buriedAs: string | undefined,
): string[] {
  if (before && before.confirmedOn !== null) {
    return [`confirmed on ${before.confirmedOn}; the file changes ${changes.map(({ field }) => field).join(', ')}`];
  }
  return before || buriedAs === undefined ? [] : [buriedAs];
}

function doubtsOf(listing: Listing, geography: Geography): string[] {
  const doubts: string[] = [];
  checkPlace(listing, geography, (field, rule) => doubts.push(`${field}: ${rule}`));
  return doubts;
}

/** Ids that were taken out on purpose. What only the undoing of an import took out may come again. */
async function buriedIds({ db }: Pick<Engine, 'db'>): Promise<Map<string, string>> {
  const undone = db
    .selectFrom('import_change')
    .innerJoin('import_batch', 'import_batch.id', 'import_change.batch')
    .where('import_batch.state', '=', 'undone')
    .where('import_change.before_document', 'is', null)
    .select('import_change.id');
  const rows = await db
    .selectFrom('tombstone')
    .select(['id', 'removed_on', 'merged_into'])
    .where((where) => where.or([where('merged_into', 'is not', null), where('id', 'not in', undone)]))
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      row.merged_into === null ? `removed on ${row.removed_on}` : `merged into ${row.merged_into}`,
    ]),
  );
}

/** A specialist whose center is held back waits with it. */
function holdBackOrphans(plan: ImportPlan, stored: StoredDirectory): void {
  const arriving = new Set(plan.added.map(({ listing }) => listing.id));
  const waits = ({ listing: { practicesAt } }: Planned) =>
    practicesAt !== null && !arriving.has(practicesAt) && !stored.rows.has(practicesAt);
  for (const list of [plan.added, plan.changed]) {
    for (const planned of list.filter(waits)) {
      list.splice(list.indexOf(planned as never), 1);
      const reasons = [`its center ${planned.listing.practicesAt} is held back`];
      plan.suspicious.push({ entry: planned.entry, listing: planned.listing, reasons });
    }
  }
}
