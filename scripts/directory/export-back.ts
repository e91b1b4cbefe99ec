import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine } from '../../server/database/engine.ts';
import { checkListings, type Geography } from '../../server/directory/check-listings.ts';
import { type Listing, listingSchema } from '../../server/directory/listing.ts';
import { erasedAmong, type ReviewedRow, reviewedListings } from '../../server/directory/return-to-files.ts';
import { readListingFiles } from '../listing-files.ts';

/** What happens to a file; `file` is its path in the folder, `text` what it will hold, null: it goes. */
type Step = { kind: 'new' | 'changed' | 'deleted' | 'same'; file: string; text: string | null };

export type ExportBackPlan = {
  steps: Step[];
  /** Why a listing cannot become a file: "de-koeln-net: city: no one town …". */
  heldBack: string[];
  /** Rows whose files will be the same as they are. */
  returning: ReviewedRow[];
};

/** The text of a listing's file: the keys in the order of the schema, two spaces, a newline at the end. */
export function fileText(listing: Listing): string {
  return `${JSON.stringify(listingSchema.parse(listing), null, 2)}\n`;
}

/** Where a listing's file lies within the folder. */
export function fileOf({ id, country }: Pick<Listing, 'id' | 'country'>): string {
  return `${country?.toLowerCase() ?? 'int'}/${id}.json`;
}

/** Compares what reviewers approved with the files of a folder. Every file as it would be is checked; writes nothing. */
export async function planExportBack(
  engine: Pick<Engine, 'db'>,
  folder: string,
  geography: Geography,
): Promise<ExportBackPlan> {
  const known = readListingFiles(folder).map(({ content }) => content as Listing);
  const fileById = new Map(known.map((listing) => [listing.id, fileOf(listing)]));
  const erased = new Set((await erasedAmong(engine, known)).map(fileOf));
  const after = new Map(known.filter((listing) => !erased.has(fileOf(listing))).map((one) => [one.id, one]));
  let rows = await reviewedListings(engine);
  const heldBack: string[] = [];
  // Without one listing another may break a rule: until nothing is left to hold back.
  for (;;) {
    const together = new Map(after);
    for (const { listing } of rows) together.set(listing.id, listing);
    const files = [...together.values()].map((content) => ({ file: fileOf(content), content }));
    const problems = checkListings(files, geography);
    const bad = new Set(problems.map(({ file }) => file));
    const kept = rows.filter(({ listing }) => !bad.has(fileOf(listing)));
    heldBack.push(...problems.map(({ file, path, rule }) => [file, path, rule].filter(Boolean).join(': ')));
    if (kept.length === rows.length) {
      // What is wrong is not among the reviewed ones: a center whose specialists remain must not lose its file.
      if (problems.length > 0) return { steps: [], heldBack, returning: [] };
      break;
    }
    rows = kept;
  }
  const steps: Step[] = [...erased].map((file) => ({ kind: 'deleted', file, text: null }));
  for (const { listing } of rows) {
    const [file, before] = [fileOf(listing), fileById.get(listing.id)];
    const text = fileText(listing);
    if (before !== undefined && before !== file) steps.push({ kind: 'deleted', file: before, text: null });
    const path = join(folder, file);
    const kind = !existsSync(path) ? 'new' : readFileSync(path, 'utf8') === text ? 'same' : 'changed';
    steps.push({ kind, file, text });
  }
  return { steps, heldBack, returning: rows };
}

/** Writes and deletes the files; each appears whole or not at all. */
export function carryOut({ steps }: ExportBackPlan, folder: string): void {
  for (const { kind, file, text } of steps) {
    const path = join(folder, file);
    if (text === null) rmSync(path, { force: true });
    else if (kind !== 'same') {
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}.part`;
      writeFileSync(draft, text);
      renameSync(draft, path);
    }
  }
}
