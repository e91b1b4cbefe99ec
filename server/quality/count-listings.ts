import { factsOf } from '../directory/facts.ts';
import { accreditationState } from '../directory/freshness.ts';
import type { Listing } from '../directory/listing.ts';
import { KINDS, type Kind, SERVICES, type Service } from '../directory/vocabulary.ts';
import type { Confirmed, DirectoryFigures } from './figures.ts';

const DAY_MS = 86_400_000;

type Counted = Pick<DirectoryFigures, 'listings' | 'facts' | 'accreditations' | 'services'>;

/** Counts what listings say of themselves on a UTC day (YYYY-MM-DD). Give only those that are to be counted. */
export function countListings(listings: readonly Listing[], day: string): Counted {
  const counted = { ...nothing(), byKind: byKind() };
  const facts = { ...nothing(), byKind: byKind(), ownSource: 0, recordSource: 0, dated: 0, undated: 0 };
  const accreditations = { total: 0, current: 0, undated: 0, past: 0 };
  const stating = Object.fromEntries(SERVICES.map((code) => [code, 0])) as Record<Service, number>;
  for (const listing of listings) {
    const age = ageOf(listing.confirmedOn, day);
    const stated = factsOf(listing);
    for (const counts of [counted, counted.byKind[listing.kind]]) addTo(counts, age, 1);
    for (const counts of [facts, facts.byKind[listing.kind]]) addTo(counts, age, stated.length);
    for (const { basis, asOf } of stated) {
      facts[basis === 'field' ? 'ownSource' : 'recordSource']++;
      facts[asOf === null ? 'undated' : 'dated']++;
    }
    for (const held of listing.accreditations) {
      accreditations.total++;
      accreditations[accreditationState(held, day)]++;
    }
    if (listing.kind !== 'center') continue;
    for (const { code, status } of listing.services) if (status === 'yes') stating[code]++;
  }
  return {
    listings: counted,
    facts,
    accreditations,
    services: { centers: counted.byKind.center.total, stating },
  };
}

const nothing = (): Confirmed => ({ total: 0, within90: 0, within180: 0, within365: 0, never: 0 });
const byKind = () => Object.fromEntries(KINDS.map((kind) => [kind, nothing()])) as Record<Kind, Confirmed>;

/** Days since the last confirmation; null: never confirmed. */
function ageOf(confirmedOn: string | null, day: string): number | null {
  return confirmedOn === null ? null : (Date.parse(day) - Date.parse(confirmedOn)) / DAY_MS;
}

function addTo(counts: Confirmed, age: number | null, number: number): void {
  counts.total += number;
  if (age === null) counts.never += number;
  else {
    if (age <= 90) counts.within90 += number;
    if (age <= 180) counts.within180 += number;
    if (age <= 365) counts.within365 += number;
  }
}
