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
