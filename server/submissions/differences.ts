export type Difference = { field: string; before: unknown; after: unknown; same: boolean };

/** Two versions of the same thing, field by field: those that differ first, each part in the order of `after`. */
export function differences(before: object | null, after: object): Difference[] {
  const old = (before ?? {}) as Record<string, unknown>;
  const all = Object.entries(after).map(([field, value]) => {
    const was = old[field] ?? null;
    const isNothing = before === null && Array.isArray(value) && value.length === 0;
    return { field, before: was, after: value, same: isNothing || same(was, value) };
  });
  return [...all.filter(({ same }) => !same), ...all.filter(({ same }) => same)];
}

/** Whether two values of a field say the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Two lists of records without what is in both: of fifty sources the one that is new. Anything else comes back as it is.
 */
export function apart(before: unknown, after: unknown): { before: unknown; after: unknown; shared: number } {
  if (!isRecords(before) || !isRecords(after)) return { before, after, shared: 0 };
  const only = (list: unknown[], other: unknown[]) => list.filter((entry) => !other.some((twin) => same(entry, twin)));
  const [removed, added] = [only(before, after), only(after, before)];
  // In another order only: the whole lists say it.
  if (removed.length + added.length === 0) return { before, after, shared: 0 };
  return { before: removed, after: added, shared: after.length - added.length };
}

function isRecords(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some((entry) => typeof entry === 'object');
}
