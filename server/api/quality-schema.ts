import { z } from 'zod';
import { KINDS, SERVICES } from '../directory/vocabulary.ts';
import type { Quality } from '../quality/figures.ts';

const number = z.int().min(0);
const days = number.nullable().describe('Days; null: there is none');
const share = z.strictObject({ count: number, of: number });

const spans = {
  total: number,
  within90: number.describe('Confirmed by a responsible person within 90 days; the longer spans hold the shorter'),
  within180: number,
  within365: number,
  never: number.describe('Never confirmed by a responsible person'),
};
const byKind = z.record(z.string(), z.strictObject(spans));

/** What /quality answers. */
export const qualityAnswerSchema = z.strictObject({
  version: z.int().describe('The version of the directory that was counted'),
  day: z.string().describe('The UTC day of the ages, YYYY-MM-DD'),
  listings: z.strictObject({ ...spans, byKind }).describe('Listings that are neither closed nor paused'),
  facts: z.strictObject({
    ...spans,
    byKind,
    ownSource: number.describe('A source speaks of this very field'),
    recordSource: number.describe('Sources speak of the listing, none of this field'),
    dated: number,
    undated: number,
  }),
  accreditations: z.strictObject({ total: number, current: number, undated: number, past: number }),
  services: z.strictObject({
    centers: number,
    stating: z.record(z.string(), number).describe('Centers that state each; the others do not say'),
  }),
  countries: z.strictObject({
    total: number.describe('Countries with a listing or a large city'),
    withoutCenter: z.array(z.string()).describe('ISO 3166-1 alpha-2'),
  }),
  far: z.strictObject({
    km: number,
    population: number.describe('Inhabitants that make a city large'),
    cities: number,
    far: number.describe('Large cities with no listed center within so many km'),
    countries: z.array(
      z.strictObject({
        country: z.string(),
        cities: number,
        far: z.array(
          z.strictObject({
            id: z.string().nullable(),
            name: z.string(),
            population: number.nullable(),
            nearestKm: number.nullable(),
          }),
        ),
      }),
    ),
  }),
  reports: z.strictObject({ open: number, medianDays: days, oldestDays: days }),
  saidToBeClosed: share.describe('Listings that two or more people independently say are closed'),
  links: z.strictObject({
    addresses: number,
    looked: number.describe('Looked at by a program at least once'),
    dead: number.describe('Not reached at two or more looks'),
    listings: share.describe('Listings that name a dead address'),
  }),
}) satisfies z.ZodType<Quality>;
