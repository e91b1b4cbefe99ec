import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { listingAnswerSchema } from '../../server/api/schemas.ts';
import { SUPPORTABLE_FIELDS } from '../../server/directory/listing.ts';
import { type AppUnderTest, openApp } from '../app-under-test.ts';

type Answer = z.infer<typeof listingAnswerSchema>;

const LISTINGS = 798;
const LOOSE_DATE = /^(1[89]|20)\d{2}(-\d{2}(-\d{2})?)?$/;

let opened: AppUnderTest;
let listings: Answer[];
beforeAll(async () => {
  opened = openApp();
  const ids: string[] = [];
  for (let next: string | null = '/api/v1/listings'; next; ) {
    const page: { listings: { id: string }[]; links: { next: string | null } } = await (await opened.get(next)).json();
    ids.push(...page.listings.map(({ id }) => id));
    next = page.links.next;
  }
  listings = await Promise.all(ids.map(async (id) => (await opened.get(`/api/v1/listings/${id}`)).json()));
});
afterAll(() => opened.close());

function hasValue(value: unknown): boolean {
  if (value === null || value === '') return false;
  return typeof value !== 'object' || Object.values(value).some(hasValue);
}

test('every fact of every listing has a source, and the date of the newest or none', () => {
  expect(listings).toHaveLength(LISTINGS);
  for (const { id, facts, sources } of listings) {
    for (const { field, sources: named, asOf, basis } of facts) {
      const told = `${id} ${field}`;
      expect(named.length, told).toBeGreaterThan(0);
      for (const index of named) expect(sources[index], `${told} source ${index}`).toBeDefined();
      const dates = named.map((index) => sources[index]?.asOf ?? null);
      if (asOf === null) expect(dates.filter(Boolean), told).toEqual([]);
      else {
        expect(asOf, told).toMatch(LOOSE_DATE);
        expect(dates, told).toContain(asOf);
        for (const date of dates) expect(asOf >= (date ?? ''), told).toBe(true);
      }
      const speaking = sources.flatMap(({ supports }, index) =>
        (supports as string[]).includes(field) ? [index] : [],
      );
      expect(named, told).toEqual(basis === 'field' ? speaking : generalOf(sources));
      if (basis === 'record') expect(speaking, told).toEqual([]);
    }
  }
});

test('an address list lends its date to no other fact', () => {
  const charite = listings.find(({ id }) => id === 'de-berlin-charite');
  const asOf = (field: string) => charite?.facts.find((fact) => fact.field === field)?.asOf;
  expect(asOf('street')).toBe('2020');
  expect(asOf('summary')).not.toBe('2020');
});

test('no field with a value is left out', () => {
  for (const listing of listings) {
    const filled = SUPPORTABLE_FIELDS.filter((field) => field !== 'location' && hasValue(listing[field]));
    const told = listing.facts.map(({ field }) => field).filter((field) => field !== 'location');
    expect(told, listing.id).toEqual(filled);
  }
});

test('each service and accreditation has its own source, or those of the services in general', () => {
  for (const { id, services, accreditations, sources, facts } of listings) {
    const general = facts.find(({ field }) => field === 'services')?.sources ?? [];
    for (const { code, sources: named } of services) {
      expect(named.length + general.length, `${id} ${code}`).toBeGreaterThan(0);
      for (const index of named) expect(sources[index], `${id} ${code}`).toBeDefined();
    }
    for (const { scheme, source, asOf, state } of accreditations) {
      expect(sources[source], `${id} ${scheme}`).toBeDefined();
      // "undated news, about 2019" says a year after all.
      if (asOf === null || /^undated(?!.*about \d{4})/.test(asOf)) expect(state, `${id} ${scheme}`).not.toBe('past');
    }
  }
});

test('the page of a listing gives every source with its date, or the word undated', async () => {
  const dated = listings.filter(({ sources }) => sources.some(({ asOf }) => asOf !== null)).slice(0, 60);
  const undated = listings.filter(({ sources }) => sources.every(({ asOf }) => asOf === null)).slice(0, 60);
  for (const { id, sources } of [...dated, ...undated]) {
    const page = await (await opened.get(`/listings/${id}`)).text();
    const list = /<ol class="sources">(.*?)<\/ol>/s.exec(page)?.[1] ?? '';
    const entries = list.split('<li ').slice(1);
    expect(entries, id).toHaveLength(sources.length);
    for (const [index, source] of sources.entries()) {
      const year = source.asOf?.slice(0, 4) ?? 'undated';
      expect(entries[index], `${id} source ${index + 1}`).toContain(year);
    }
  }
});

/** By hand: sources that say more than an address, or all where none does. */
function generalOf(sources: { supports: string[] }[]): number[] {
  const address = /^(country|region|city|street|postalCode|venue|location|phone|email|website)$/;
  const general = sources.flatMap(({ supports }, index) =>
    supports.length === 0 || supports.some((field) => !address.test(field)) ? [index] : [],
  );
  return general.length > 0 ? general : sources.map((_, index) => index);
}
