import { z } from 'zod';
import { SAID_TO_BE_CLOSED } from '../directory/card.ts';
import { listingSchema } from '../directory/listing.ts';
import { meetingSeriesSchema } from '../directory/meetings/meeting-series.ts';
import { SCHEMES } from '../directory/schemes.ts';
import * as codes from '../directory/vocabulary.ts';
import { FACET_NAMES } from '../search/answer.ts';
import type { Card, Place, PlacesAnswer, Problem, SearchAnswer } from './contract.ts';

const text = z.string();
const maybe = z.string().nullable();
const texts = z.array(z.string());
const day = z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD; null: no date is known');

const point = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  precision: z.enum(codes.PRECISIONS),
});

const accreditation = z.strictObject({
  scheme: z.enum(SCHEMES),
  name: text,
  since: day,
  asOf: maybe,
  validUntil: day,
  state: z.enum(codes.ACCREDITATION_STATES),
});

export const placeSchema = z.strictObject({
  id: maybe,
  name: text,
  matchedName: text.exactOptional().describe('The name that was typed, where it is another one'),
  region: maybe,
  country: maybe,
  latitude: z.number(),
  longitude: z.number(),
  kind: z.enum(['city', 'postcode', 'region', 'point']),
  population: z.number().nullable(),
}) satisfies z.ZodType<Place>;

export const cardSchema = z.strictObject({
  id: text,
  kind: z.enum(codes.KINDS),
  name: text,
  localName: maybe,
  title: maybe,
  degree: maybe,
  role: maybe,
  organization: maybe,
  practicesAt: z.strictObject({ id: text, name: text }).nullable(),
  country: maybe,
  region: maybe,
  city: maybe,
  location: point.nullable(),
  contact: z.strictObject({ phone: maybe, phoneNote: maybe, email: maybe, website: maybe }),
  access: z.strictObject({ routes: z.array(z.enum(codes.ACCESS_ROUTES)), catchment: maybe, note: maybe }),
  accreditations: z.array(accreditation),
  services: texts.describe('Stated as offered'),
  servicesNo: texts.describe('Stated as not offered'),
  centerServices: texts.describe("Stated by a specialist's center"),
  sites: texts,
  specialties: texts,
  languages: texts,
  formats: texts,
  scope: maybe,
  audience: texts,
  meetings: maybe,
  meetingSeries: z.array(meetingSeriesSchema).describe('Meetings with dates, on the clock of the group'),
  cancerScope: maybe,
  summary: maybe,
  status: z.enum(codes.STATUSES),
  lastEvidence: z.number().nullable(),
  collectedOn: text,
  confirmedOn: day,
  changedOn: day,
  checkedOn: day,
  url: text,
  caution: z.literal(SAID_TO_BE_CLOSED).nullable().describe('Two people say so independently; not yet reviewed'),
  isReferenceCenter: z.boolean(),
  freshness: z.enum(codes.FRESHNESS),
  distanceKm: z.number().nullable().describe('Straight line from the place asked for'),
  reasons: texts.describe("Why it is shown, in the reader's language"),
  matched: texts.describe('Asked codes that it states'),
  notStated: texts.describe('Asked codes that it does not state'),
}) satisfies z.ZodType<Card>;

const counts = z.record(z.string(), z.number().int());
const facets = z.strictObject(
  Object.fromEntries(FACET_NAMES.map((name) => [name, counts])) as Record<(typeof FACET_NAMES)[number], typeof counts>,
);

export const searchAnswerSchema = z.strictObject({
  query: z.looseObject({}).describe('The search as it was read'),
  understood: z.array(
    z.strictObject({
      text,
      as: z.enum(['disease', 'site', 'service', 'specialty', 'kind', 'format', 'place', 'name', 'symptom', 'unknown']),
      code: maybe,
    }),
  ),
  place: placeSchema.nullable(),
  choices: z.array(placeSchema),
  notice: maybe,
  total: z.int(),
  relaxed: z.array(z.strictObject({ filter: text, value: text, reason: text })),
  facets,
  results: z.array(cardSchema),
  unstatedTotal: z.int(),
  unstated: z.array(cardSchema),
  groups: z.array(cardSchema),
  links: z.strictObject({ self: text, next: maybe }),
}) satisfies z.ZodType<Omit<SearchAnswer, 'query'>>;

export const placesAnswerSchema = z.strictObject({ places: z.array(placeSchema) }) satisfies z.ZodType<PlacesAnswer>;

export const problemSchema = z.strictObject({
  type: text,
  title: text,
  status: z.int(),
  detail: text,
  errors: z.array(z.strictObject({ path: text, message: text })).exactOptional(),
}) satisfies z.ZodType<Problem>;

const derived = {
  location: point.nullable().describe("The listing's own point, else its center's or its town's"),
  caution: cardSchema.shape.caution,
  freshness: z.enum(codes.FRESHNESS),
  isReferenceCenter: z.boolean(),
  accreditations: z.array(accreditation.extend({ source: z.int().describe('Index into sources'), note: maybe })),
  url: text,
  facts: z.array(
    z.strictObject({
      field: text,
      sources: z.array(z.int()).describe('Indexes into sources'),
      asOf: day.describe('The newest date among these sources; null: all undated'),
      basis: z.enum(['field', 'record']).describe('record: no source speaks of this field alone'),
    }),
  ),
};

/** A listing as its data file has it, with what follows from it. */
export const listingAnswerSchema = z.strictObject({ ...listingSchema.shape, ...derived });

export const listingsAnswerSchema = z.strictObject({
  version: z.int().describe('For changedSince, the next time'),
  listings: z.array(z.union([listingAnswerSchema, z.strictObject({ id: text, removed: z.literal(true) })])),
  links: z.strictObject({ self: text, next: maybe }),
});

export const tombstoneSchema = z.strictObject({ id: text, removed: z.literal(true), removedOn: text });

export const vocabularyAnswerSchema = z.strictObject({
  language: text,
  codes: z.record(z.string(), z.array(z.strictObject({ code: text, label: text, explanation: text.optional() }))),
});
