import type { Coordinates } from '../geo/coordinates.ts';
import { distanceKm } from '../geo/distance.ts';
import { type Listing, listingSchema } from './listing.ts';
import type { Town } from './town-of-listing.ts';

/** A file as read: `file` ends in `<folder>/<id>.json`, `content` is its parsed JSON. */
export type ListingFile = { file: string; content: unknown };

/** `path` is the field ("sources.0.asOf"), empty for the file as a whole; `rule` is what it breaks, in words. */
export type Problem = { file: string; path: string; rule: string };

export type Geography = {
  townOf(listing: Pick<Listing, 'country' | 'region' | 'city'>): Town | undefined;
  isInCountry(point: Coordinates, country: string): boolean;
};

/** How far a point may lie from the middle of the town its listing names. */
export const MAX_KM_FROM_TOWN = 15;

export type Report = (path: string, rule: string) => void;

/** Everything wrong with a set of listing files, file by file; empty when all is well. Never throws on bad content. */
export function checkListings(files: readonly ListingFile[], geography: Geography): Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, { file: string; listing: Listing }>();
  const sound: { listing: Listing; report: Report }[] = [];
  for (const { file, content } of files) {
    const report: Report = (path, rule) => problems.push({ file, path, rule });
    checkText(content, '', report);
    const parsed = listingSchema.safeParse(content);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(issue.path.join('.'), issue.message);
      continue;
    }
    const listing = parsed.data;
    checkFileName(file, listing, report);
    const first = known.get(listing.id);
    if (first) report('id', `already used by ${first.file}`);
    else known.set(listing.id, { file, listing });
    sound.push({ listing, report });
  }
  for (const { listing, report } of sound) {
    checkCenter(listing, (id) => known.get(id)?.listing, report);
    checkPlace(listing, geography, report);
    checkPhone(listing, report);
    checkDates(listing, report);
  }
  const order = new Map(files.map(({ file }, index) => [file, index]));
  return problems.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
}

function checkFileName(file: string, { id, country }: Listing, report: Report): void {
  const [folder, name] = file.split('/').slice(-2);
  const wanted = country?.toLowerCase() ?? 'int';
  if (name !== `${id}.json`) report('id', `the file must be named ${id}.json`);
  if (folder !== wanted) report('country', `the file must lie in the folder ${wanted}`);
}

/** A specialist's center is listed, is a center, and is in the same country. */
export function checkCenter(listing: Listing, listingById: (id: string) => Listing | undefined, report: Report): void {
  if (listing.practicesAt === null) return;
  const center = listingById(listing.practicesAt);
  if (!center) report('practicesAt', `there is no listing ${listing.practicesAt}`);
  else if (center.kind !== 'center') report('practicesAt', `${center.id} is not a center`);
  else if (center.country !== listing.country) report('practicesAt', `${center.id} is in another country`);
}

/** The point lies in its country and near its town, and the town is one that is known. */
export function checkPlace(listing: Listing, { townOf, isInCountry }: Geography, report: Report): void {
  const { country, city, region, location } = listing;
  if (location && country !== null && !isInCountry(location, country)) report('location', `outside ${country}`);
  if (country === null || city === null) return;
  const town = townOf(listing);
  if (!town) {
    const named = region === null ? `${city} (no region)` : `${city}, ${region}`;
    report(
      'city',
      `no one town is clearly meant by ${named} in ${country}: correct the region, or add it to data/towns.json`,
    );
  } else if (location) {
    const km = distanceKm(location, town);
    if (km > MAX_KM_FROM_TOWN) report('location', `${Math.round(km)} km from ${city}`);
  }
}

/** International form has at most 15 digits (ITU-T E.164); without a plus only national short codes make sense. */
export function checkPhone({ phone }: Listing, report: Report): void {
  if (phone === null || /^(?:\+[1-9]\d{6,14}|[1-9]\d{2,5})$/.test(phone.number)) return;
  report('phone.number', 'neither an international number (+, then 7 to 15 digits) nor a short code (3 to 6 digits)');
}

/** No date is newer than the listing itself. */
export function checkDates(listing: Listing, report: Report): void {
  const { collectedOn, confirmedOn, changedOn, checkedOn } = listing;
  const newest = Math.max(...[collectedOn, confirmedOn, changedOn, checkedOn].map((date) => yearOf(date) ?? 0));
  const refuseFuture = (path: string, date: string | null) => {
    if ((yearOf(date) ?? 0) > newest) report(path, `${date} is newer than the listing (${newest})`);
  };
  if ((listing.lastEvidence ?? 0) > newest) {
    report('lastEvidence', `${listing.lastEvidence} is newer than the listing (${newest})`);
  }
  for (const [i, source] of listing.sources.entries()) refuseFuture(`sources.${i}.asOf`, source.asOf);
  for (const [i, { asOf, since }] of listing.accreditations.entries()) {
    refuseFuture(`accreditations.${i}.since`, since);
    refuseFuture(`accreditations.${i}.asOf`, asOf);
    if (asOf !== null && !/^(?:(?:19|20)\d{2}(?:-\d{2}){0,2}|about (?:19|20)\d{2}|undated\b.*)$/.test(asOf)) {
      report(`accreditations.${i}.asOf`, 'must be a date, "about" and a year, or begin with "undated"');
    }
  }
}

function yearOf(date: string | null): number | undefined {
  const year = date === null ? null : /^(?:about )?(\d{4})/.exec(date);
  return year ? Number(year[1]) : undefined;
}

/** Control characters, and marks that hide or turn the text around them (Unicode bidi controls, zero-width space). */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u;

/** No text anywhere in a value hides characters. */
export function checkText(value: unknown, path: string, report: Report): void {
  if (typeof value === 'string') {
    const hidden = HIDDEN.exec(value);
    const code = hidden?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    if (code) report(path, `holds the hidden character U+${code}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) checkText(part, path === '' ? key : `${path}.${key}`, report);
  }
}
