import { checkCenter, checkDates, checkPhone, checkText } from '../check-listings.ts';
import type { Listing } from '../listing.ts';
import { completeListing } from './complete-listing.ts';
import { BadImportError, type Entry, type ImportProblem } from './entry.ts';
import { listingSlug } from './listing-slug.ts';
import type { StoredDirectory } from './stored-directory.ts';

export type CheckedEntry = { entry: Entry; listing: Listing; before: Listing | undefined };

/** The entries as whole listings. Throws BadImportError with every problem of every file, if there is one. */
export function checkEntries(entries: readonly Entry[], stored: StoredDirectory): CheckedEntry[] {
  const problems: ImportProblem[] = [];
  const checked = new Map<string, CheckedEntry>();
  for (const entry of entries) {
    const { file, line } = entry;
    const refuse = (field: string, rule: string) => problems.push({ file, line, field, rule });
    const id = idOf(entry);
    const first = checked.get(id);
    if (first) {
      const where = first.entry.file === file ? `on line ${first.entry.line}` : `in ${first.entry.file}`;
      refuse('id', entry.given.id === undefined ? `the same listing is already ${where}` : `already used ${where}`);
      continue;
    }
    const before = stored.listing(id);
    if (before && entry.given.id === undefined && entry.given.kind !== before.kind) {
      refuse('id', `must be given: ${id} is another listing`);
      continue;
    }
    const completed = completeListing({ ...entry.given, id }, before);
    if ('issues' in completed) {
      for (const { field, rule } of completed.issues) refuse(field, rule);
      continue;
    }
    const { listing } = completed;
    checkText(listing, '', refuse);
    checkPhone(listing, refuse);
    checkDates(listing, refuse);
    checked.set(id, { entry, listing, before });
  }
  for (const { entry, listing } of checked.values()) {
    const refuse = (field: string, rule: string) => problems.push({ file: entry.file, line: entry.line, field, rule });
    checkCenter(listing, (id) => checked.get(id)?.listing ?? stored.listing(id), refuse);
  }
  problems.push(...forsakenSpecialists(checked, stored));
  if (problems.length > 0) throw new BadImportError(problems);
  return [...checked.values()];
}

/** A center that becomes something else, or moves abroad, while specialists of the directory practice there. */
function forsakenSpecialists(checked: ReadonlyMap<string, CheckedEntry>, stored: StoredDirectory): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const isOther = ({ before, listing }: CheckedEntry) =>
    before && (before.kind !== listing.kind || before.country !== listing.country);
  if (![...checked.values()].some(isOther)) return problems;
  for (const id of stored.rows.keys()) {
    const specialist = stored.listing(id);
    const center = checked.get(specialist?.practicesAt ?? '');
    if (!specialist || !center || checked.has(id)) continue;
    const { file, line } = center.entry;
    checkCenter(
      specialist,
      () => center.listing,
      (_, rule) => problems.push({ file, line, field: 'kind', rule: `${id} practices here: ${rule}` }),
    );
  }
  return problems;
}

/** The given id, or the one that follows from what the listing is. */
function idOf({ given }: Entry): string {
  if (given.id !== undefined && given.id !== null) return String(given.id);
  const text = (field: string) => (typeof given[field] === 'string' ? (given[field] as string).trim() : null);
  const [kind, name, country, city] = ['kind', 'name', 'country', 'city'].map(text);
  return listingSlug({ kind: kind ?? '', name: name ?? '', country: country ?? null, city: city ?? null });
}
