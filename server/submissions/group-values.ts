import { z } from 'zod';
import { meetingSeriesSchema } from '../directory/meetings/meeting-series.ts';
import { AUDIENCES, FORMATS, SITES } from '../directory/vocabulary.ts';
import { lineOf, linesOf, mailOf, phoneOf, websiteOf } from './plain-text.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * What a support group may say of itself. Nothing else can be set from outside: accreditations, status and dates of
 * confirmation are not here, and unknown keys are refused.
 */
export const groupValuesSchema = z
  .strictObject({
    name: lineOf(200),
    formats: z.array(z.enum(FORMATS)).min(1).max(FORMATS.length),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .refine((code) => regionNames.of(code) !== undefined, 'an ISO 3166-1 alpha-2 country code')
      .nullable()
      .describe('null: an international group'),
    region: lineOf(100).nullable().default(null),
    city: lineOf(100).nullable().default(null),
    venue: lineOf(200).nullable().default(null),
    languages: z
      .array(
        z
          .string()
          .regex(/^[a-z]{2,3}$/)
          .refine((code) => languageNames.of(code) !== undefined, 'an ISO 639 language code'),
      )
      .min(1)
      .max(10),
    audience: z.array(z.enum(AUDIENCES)).max(AUDIENCES.length).default([]),
    sites: z.array(z.enum(SITES)).max(SITES.length).default([]),
    phone: phoneOf.nullable().default(null),
    email: mailOf.nullable().default(null).describe('Shown to everybody'),
    website: websiteOf.nullable().default(null),
    relay: z.boolean().default(false).describe('Messages through a form; no address is shown'),
    meetings: lineOf(500).nullable().default(null),
    meetingSeries: z.array(meetingSeriesSchema).max(10).default([]),
    summary: lineOf(800).nullable().default(null),
  })
  .superRefine((values, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const contacts = [values.phone, values.email, values.website, values.relay || null];
    if (contacts.every((contact) => contact === null)) {
      refuse('contact', 'one way to reach the group: phone, mail, website or the message form');
    }
    if (values.formats.includes('in-person') && values.country !== null && values.city === null) {
      refuse('city', 'the town where the group meets; groups that meet only online need none');
    }
    for (const field of ['formats', 'languages', 'audience', 'sites'] as const) {
      if (new Set(values[field]).size !== values[field].length) refuse(field, 'a choice given twice');
    }
  });

export type GroupValues = z.infer<typeof groupValuesSchema>;

/** A new group as sent: its values, the organizer's own address for the answer, and their consent. */
export const groupSubmissionSchema = z.strictObject({
  values: groupValuesSchema,
  mail: mailOf.describe('For questions and reminders; never shown'),
  consent: z.literal(true, 'the consent of the group to be listed'),
});

/** A wrong fact of a listing. It changes nothing by itself. */
export const reportSchema = z
  .strictObject({
    field: z.enum([
      'name',
      'phone',
      'email',
      'website',
      'address',
      'services',
      'accreditations',
      'access',
      'closed',
      'remove',
      'other',
    ]),
    message: linesOf(2000).nullable().default(null),
    mail: mailOf.nullable().default(null).describe('Only for the answer'),
  })
  .superRefine(({ field, message }, context) => {
    // Whoever wants to be taken out need not say why.
    if (message === null && field !== 'closed' && field !== 'remove') {
      context.addIssue({ code: 'custom', path: ['message'], message: 'what is wrong, or what would be right' });
    }
  });
export type Report = z.infer<typeof reportSchema>;
