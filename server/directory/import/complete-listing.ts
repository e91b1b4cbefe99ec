import { type Listing, listingSchema } from '../listing.ts';

/** What an unmentioned field of a new listing is: unknown. What is not here must be given. */
const UNKNOWN = {
  ...{ title: null, degree: null, role: null, localName: null, formerNames: [], organization: null, practicesAt: null },
  ...{ region: null, city: null, cityFromSource: false, street: null, postalCode: null, venue: null, location: null },
  ...{ phone: null, email: null, website: null, accreditations: [], services: [], sites: [], specialties: [] },
  ...{ languages: [], formats: [], scope: null, audience: [], meetings: null, cancerScope: null },
  ...{ access: { routes: [], catchment: null, note: null }, summary: null, note: null, lastEvidence: null },
  ...{ confirmedOn: null, changedOn: null, checkedOn: null },
} satisfies Partial<Listing>;

const PARTS = {
  location: { latitude: null, longitude: null, precision: null, source: null, note: null },
  phone: { number: null, note: null, asOf: null },
  access: { routes: [], catchment: null, note: null },
};

/** Fields that say when something was seen, not how things are. */
const NOT_FACTS: ReadonlySet<string> = new Set([
  ...['sources', 'lastEvidence', 'collectedOn', 'confirmedOn', 'changedOn', 'checkedOn'],
]);

export type FieldChange = { field: string; before: unknown; after: unknown };
type Issue = { field: string; rule: string };

/**
 * A whole listing from what a file gives of it: what it does not mention stays as stored, or is unknown in a new one.
 * A point, phone or access is taken whole, because its source speaks of all of it; parts that are not mentioned stay
 * only while the mentioned ones are as stored. Gives the rules it breaks otherwise.
 */
export function completeListing(
  given: Readonly<Record<string, unknown>>,
  stored: Listing | undefined,
): { listing: Listing } | { issues: Issue[] } {
  const whole: Record<string, unknown> = { ...(stored ?? UNKNOWN), ...given };
  for (const [field, empty] of Object.entries(PARTS)) {
    const parts = given[field];
    if (typeof parts !== 'object' || parts === null) continue;
    const before = stored?.[field as keyof typeof PARTS] as Record<string, unknown> | null | undefined;
    const isUnchanged = before && Object.entries(parts).every(([part, value]) => isSame(value, before[part]));
    whole[field] = isUnchanged ? before : { ...empty, ...parts };
  }
  const parsed = listingSchema.safeParse(whole);
  if (parsed.success) return { listing: parsed.data };
  return {
    issues: parsed.error.issues.map((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return { field: [...issue.path, issue.keys[0] ?? ''].join('.'), rule: 'there is no such field' };
      }
      const isMissing = issue.code !== 'custom' && valueAt(whole, issue.path) === undefined;
      return { field: issue.path.join('.'), rule: isMissing ? 'must be given' : issue.message };
    }),
  };
}

/**
 * The fields in which a listing differs from the stored one. `changedOn` is not among them: it follows from the others
 * and never makes a difference alone, so that a file read twice changes nothing the second time.
 */
export function changesOf(before: Listing, after: Listing): FieldChange[] {
  const fields = Object.keys(after) as (keyof Listing)[];
  return fields
    .filter((field) => field !== 'changedOn' && !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** The day of change of a listing with these changes: today when a fact is among them, unless the file names a later one. */
export function changedOnOf(before: Listing, after: Listing, changes: readonly FieldChange[], today: string) {
  const given = after.changedOn !== before.changedOn ? after.changedOn : null;
  if (given !== null && given > (before.changedOn ?? '')) return given;
  return changes.some(({ field }) => !NOT_FACTS.has(field)) ? today : before.changedOn;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], value);
}
