import { type Listing, listingSchema } from '../directory/listing.ts';
import type { Services } from '../services.ts';
import { differences, same } from './differences.ts';
import { townOf } from './receive.ts';

/** Who published what a change rests on. */
export const PUBLISHERS = ['institution', 'society', 'patient-organization'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

/** The page that a change rests on; its publisher goes into the reason of the decision. */
export type NewSource = { url: string; title: string; asOf: string | null; publisher: Publisher };

export type Corrected =
  | { kind: 'ok'; listing: Listing }
  | { kind: 'invalid'; problems: { path: string; message: string }[] };

/** Changes that need no source: taking a claim back is not making one. */
const WITHOUT_SOURCE: ReadonlySet<string> = new Set(['status', 'note', 'sources']);

/**
 * A listing with the fields that a reviewer edited. What a center or a specialist is said to be rests on a source from
 * an institution, a society or a patient organization: a change there names one. A new town takes the point along.
 */
export async function correctListing(
  services: Pick<Services, 'places'>,
  before: Listing,
  edited: Record<string, unknown>,
  source: NewSource | null,
): Promise<Corrected> {
  const changed = differences(before, { ...before, ...edited })
    .filter((difference) => !difference.same)
    .map(({ field }) => field);
  if (changed.length === 0) return { kind: 'ok', listing: before };
  const needsSource = before.kind !== 'support-group' && changed.some((field) => !WITHOUT_SOURCE.has(field));
  if (needsSource && !source) {
    const message = 'a center or specialist changes only with a source: its address, title and publisher';
    return { kind: 'invalid', problems: [{ path: 'newSource', message }] };
  }
  const given = { ...before, ...edited };
  const sources = Array.isArray(given.sources) ? given.sources : [];
  const read = listingSchema.safeParse({
    ...given,
    ...(source && { sources: [...sources, sourceOf(source, changed)] }),
  });
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
    return { kind: 'invalid', problems };
  }
  return { kind: 'ok', listing: await moved(services, before, read.data) };
}

function sourceOf({ url, title, asOf }: NewSource, changed: string[]) {
  const supports = changed.filter((field) => !WITHOUT_SOURCE.has(field));
  return { url, title, asOf, supports, linkCheckedOn: null };
}

/**
 * The listing with the point of its town when it is somewhere else than before: the old point would be wrong, the town's
 * is right as far as it goes. Online groups have none.
 */
export async function moved(services: Pick<Services, 'places'>, before: Listing, after: Listing): Promise<Listing> {
  const stays = (['country', 'region', 'city', 'street'] as const).every((field) => before[field] === after[field]);
  const hasOwn = after.location !== null && !same(after.location, before.location);
  if (stays || hasOwn) return after;
  const meets = after.formats.length === 0 || after.formats.includes('in-person');
  const town = meets ? await townOf(services, after) : null;
  if (!town) return { ...after, location: null };
  const { latitude, longitude } = town;
  const source = `GeoNames ${town.id}`;
  return { ...after, location: { latitude, longitude, precision: 'city', source, note: null } };
}
