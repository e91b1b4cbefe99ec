import { z } from 'zod';
import { meetingSeriesSchema } from './meetings/meeting-series.ts';
import { SCHEMES } from './schemes.ts';
import {
  ACCESS_ROUTES,
  AUDIENCES,
  CANCER_SCOPES,
  FORMATS,
  KINDS,
  PRECISIONS,
  SCOPES,
  SERVICES,
  SITES,
  SPECIALTIES,
  STATUSES,
} from './vocabulary.ts';

const text = (max: number) => z.string().trim().min(1).max(max);

/** YYYY, YYYY-MM or YYYY-MM-DD; null where the source carries no date. Never a guess. */
export const looseDate = z.string().regex(/^(1[89]|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s@]+$/, 'an http or https address without user information');

/** Kebab-case, ASCII, at most 64 characters: also a legal FHIR id. */
export const listingId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The fields of a listing that a source can support. */
export const SUPPORTABLE_FIELDS = [
  'name',
  'localName',
  'formerNames',
  'title',
  'degree',
  'role',
  'organization',
  'practicesAt',
  'country',
  'region',
  'city',
  'street',
  'postalCode',
  'venue',
  'location',
  'phone',
  'email',
  'website',
  'accreditations',
  'services',
  'sites',
  'specialties',
  'languages',
  'formats',
  'scope',
  'audience',
  'meetings',
  'access',
  'summary',
  'note',
  'status',
] as const;

export const sourceSchema = z.strictObject({
  url: webAddress,
  title: text(300),
  asOf: looseDate.nullable().describe('The date the page carries; null: undated'),
  supports: z.array(z.enum(SUPPORTABLE_FIELDS)).describe('A hint: fields this source speaks of'),
  linkCheckedOn: looseDate.nullable().default(null).describe('The day a program last reached the page'),
});

const sourceIndex = z.int().min(0).max(50).describe('Index into sources');

export const accreditationSchema = z.strictObject({
  scheme: z.enum(SCHEMES),
  since: looseDate.nullable(),
  asOf: text(80)
    .nullable()
    .describe('A date, "about YYYY", or words that begin with "undated": the words of the record are kept'),
  validUntil: looseDate.nullable().describe('Only where a source states an end; never computed'),
  source: sourceIndex,
  note: text(300).nullable(),
});

/** Absent code: not stated. "no" only where a source says so. */
export const serviceSchema = z.strictObject({
  code: z.enum(SERVICES),
  status: z.enum(['yes', 'no']),
  sources: z.array(sourceIndex),
});

/**
 * One listing: the form of a file under data/listings, of a row's document in the store, and of the API's answer
 * before the derived fields are added. Fields that are unknown are null or empty, never invented.
 */
export const listingSchema = z
  .strictObject({
    id: listingId,
    kind: z.enum(KINDS),
    name: text(200),
    title: text(60).nullable(),
    degree: text(60).nullable(),
    role: text(300).nullable(),
    localName: text(200).nullable(),
    formerNames: z.array(text(200)),
    organization: text(200).nullable(),
    practicesAt: listingId.nullable().describe("A specialist's center"),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2; null for international groups'),
    region: text(100).nullable(),
    city: text(100).nullable(),
    cityFromSource: z.boolean().describe('false: the page names the hospital, its town is general knowledge'),
    street: text(200).nullable(),
    postalCode: text(20).nullable(),
    venue: text(200).nullable(),
    location: z
      .strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        precision: z.enum(PRECISIONS),
        source: text(300),
        note: text(500).nullable(),
      })
      .nullable()
      .describe("The listing's own point; null: the store takes the center's or the town's"),
    phone: z
      .strictObject({
        number: z.string().regex(/^\+?[0-9]{3,20}$/),
        note: text(300).nullable(),
        asOf: looseDate.nullable(),
      })
      .nullable(),
    email: z.email().max(254).nullable(),
    relay: z.boolean().default(false).describe('The group takes messages through a form and shows no address'),
    website: webAddress.nullable(),
    accreditations: z.array(accreditationSchema),
    services: z.array(serviceSchema),
    sites: z.array(z.enum(SITES)),
    specialties: z.array(z.enum(SPECIALTIES)),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .describe('The language of the page; no promise that staff speak it'),
    formats: z.array(z.enum(FORMATS)),
    scope: z.enum(SCOPES).nullable(),
    audience: z.array(z.enum(AUDIENCES)),
    meetings: text(500).nullable(),
    meetingSeries: z
      .array(meetingSeriesSchema)
      .max(10)
      .default([])
      .describe('Dates that a calendar can hold; only from the group itself or a source'),
    cancerScope: z.enum(CANCER_SCOPES).nullable().describe('A general or rare-cancer service, not a NET one'),
    access: z.strictObject({
      routes: z.array(z.enum(ACCESS_ROUTES)).describe('Only where the sentence in note says so'),
      catchment: text(200).nullable().describe('The area served, only where the sentence says so'),
      note: text(500).nullable(),
    }),
    summary: text(800).nullable(),
    note: text(800).nullable(),
    status: z.enum(STATUSES),
    sources: z.array(sourceSchema).min(1).max(51),
    lastEvidence: z.int().min(1950).max(2100).nullable().describe('Newest year among the sources; null: all undated'),
    collectedOn: looseDate,
    confirmedOn: looseDate.nullable(),
    changedOn: looseDate.nullable(),
    checkedOn: looseDate.nullable(),
  })
  .superRefine((listing, context) => {
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = (index: number) => index < listing.sources.length;
    listing.accreditations.forEach((accreditation, i) => {
      if (!known(accreditation.source)) refuse(['accreditations', i, 'source'], 'names no source of this listing');
    });
    listing.services.forEach((service, i) => {
      if (!service.sources.every(known)) refuse(['services', i, 'sources'], 'names no source of this listing');
    });
    for (const field of ['services', 'sites', 'specialties', 'languages', 'formats'] as const) {
      const codes = listing[field].map((entry) => (typeof entry === 'string' ? entry : entry.code));
      if (new Set(codes).size !== codes.length) refuse([field], 'lists a code twice');
    }
    if ((listing.kind === 'specialist') !== (listing.practicesAt !== null)) {
      refuse(['practicesAt'], 'a specialist, and only a specialist, practices at a center');
    }
    if (listing.country === null && listing.kind !== 'support-group') {
      refuse(['country'], 'only support groups may have no country');
    }
  });

export type Listing = z.infer<typeof listingSchema>;
export type Accreditation = Listing['accreditations'][number];
