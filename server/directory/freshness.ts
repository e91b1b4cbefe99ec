import type { Accreditation } from './listing.ts';
import { SCHEME_MEANINGS } from './schemes.ts';
import type { AccreditationState, Freshness, Site } from './vocabulary.ts';

/** Days since the last confirmation after which a listing is aging, then stale. */
export const FRESHNESS_DAYS: AgeingDays = { aging: 180, stale: 270 };

/** The same as a setting. */
export type AgeingDays = { aging: number; stale: number };

/** Years for which an accreditation seen on a dated page counts as current; ENETS certificates run about five. */
const ACCREDITATION_YEARS = 5;

const DAY_MS = 86_400_000;
const NEVER_ENDS = '9999-12-31';

/** How fresh a listing is on a UTC day (YYYY-MM-DD). Never confirmed: unconfirmed, and no clock runs. */
export function freshnessOf(
  confirmedOn: string | null,
  today: string,
  { aging, stale }: AgeingDays = FRESHNESS_DAYS,
): Freshness {
  if (confirmedOn === null) return 'unconfirmed';
  const days = (Date.parse(today) - Date.parse(confirmedOn)) / DAY_MS;
  if (days <= aging) return 'fresh';
  return days <= stale ? 'aging' : 'stale';
}

/**
 * The last day on which an accreditation counts, YYYY-MM-DD, or null when its source is undated.
 * A stated end wins; else five years from the last day that the words of `asOf` may mean ("about 2023" and
 * "undated news, about 2019" say a year).
 */
export function accreditationEnd({ asOf, validUntil }: Pick<Accreditation, 'asOf' | 'validUntil'>): string | null {
  if (validUntil !== null) return lastDayOf(validUntil);
  const dated = asOf === null ? null : /^(?:.*\babout )?(\d{4})(-\d{2}(?:-\d{2})?)?$/.exec(asOf);
  if (!dated) return null;
  return lastDayOf(`${Number(dated[1]) + ACCREDITATION_YEARS}${dated[2] ?? ''}`);
}

/** Whether an accreditation is current, undated or past on a UTC day. */
export function accreditationState(
  accreditation: Pick<Accreditation, 'asOf' | 'validUntil'>,
  today: string,
): AccreditationState {
  const end = accreditationEnd(accreditation);
  if (end === null) return 'undated';
  return end >= today ? 'current' : 'past';
}

/** Until when a listing is a reference center: for every tumor site, and for single sites. Undated: no end known. */
export type ReferencePeriods = { all: string | null; sites: Partial<Record<Site, string>> };

/** The days until which its qualifying accreditations make a listing a reference center. */
export function referencePeriods(
  accreditations: readonly Pick<Accreditation, 'scheme' | 'asOf' | 'validUntil'>[],
): ReferencePeriods {
  const periods: ReferencePeriods = { all: null, sites: {} };
  const later = (known: string | null | undefined, end: string) => (known && known > end ? known : end);
  for (const accreditation of accreditations) {
    const { qualifies } = SCHEME_MEANINGS[accreditation.scheme];
    const end = accreditationEnd(accreditation) ?? NEVER_ENDS;
    if (qualifies === 'all-sites') periods.all = later(periods.all, end);
    else if (qualifies !== 'no') for (const site of qualifies) periods.sites[site] = later(periods.sites[site], end);
  }
  return periods;
}

/**
 * Whether a listing is a reference center on a UTC day. A scheme for some tumor sites counts only when one of them
 * was asked for: an adrenal center is not the reference center of a patient with a bowel tumor.
 */
export function isReferenceCenter(periods: ReferencePeriods, askedSites: readonly string[], today: string): boolean {
  if (periods.all !== null && periods.all >= today) return true;
  return askedSites.some((site) => (periods.sites[site as Site] ?? '') >= today);
}

function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year, month] = date.split('-').map(Number) as [number, number];
    return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
  }
  return date;
}
