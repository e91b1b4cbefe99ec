import { z } from 'zod';
import { SERVICES, SITES, SPECIALTIES } from '../directory/vocabulary.ts';
import { FEATURES } from './case-features.ts';
import { readKi67 } from './ki67.ts';

export const KI67_RULE = 'one number from 0 to 100, in percent';

const placeText = z.string().max(200);
const placeId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'the id of a place');

const questionSchema = z
  .strictObject({
    near: placeText.optional(),
    place: placeId.optional(),
    site: z.enum(SITES).nullable().default(null),
    service: z.enum(SERVICES).nullable().default(null),
    ki67: z
      .string()
      .max(20, KI67_RULE)
      .transform((text, context) => {
        const percent = readKi67(text);
        if (percent === undefined) context.addIssue({ code: 'custom', message: KI67_RULE });
        return percent ?? null;
      })
      .nullable()
      .default(null),
    differentiation: z.enum(['well', 'poor']).nullable().default(null),
    feature: z.array(z.enum(FEATURES)).default([]),
  })
  .refine(({ near, place }) => near !== undefined || place !== undefined, {
    path: ['near'],
    message: 'a town or a postal code',
    // Beside another wrong field the missing place must be named too.
    when: () => true,
  });

/** What a doctor asks: where the patient lives, and what is needed or what the case is like. Never who. */
export type ReferralQuestion = z.infer<typeof questionSchema>;
type ReferralProblem = { path: string; message: string };

/** Reads a sent form. An empty field means not given; an unknown, repeated or wrong one is named. */
export function readReferralQuestion(
  form: URLSearchParams,
): { question: ReferralQuestion } | { problems: ReferralProblem[] } {
  const problems: ReferralProblem[] = [];
  const parsed = questionSchema.safeParse(fieldsOf(form, ['feature'], problems));
  if (parsed.success && problems.length === 0) return { question: parsed.data };
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    problems.push({ path: String(path ?? '(form)'), message: issue.message });
  }
  return { problems };
}

const areaSchema = z.strictObject({
  near: placeText.optional(),
  place: placeId.optional(),
  site: z.enum(SITES).optional(),
  service: z.array(z.enum(SERVICES)).max(SERVICES.length).default([]),
  specialty: z.array(z.enum(SPECIALTIES)).max(SPECIALTIES.length).default([]),
  ids: z.string().max(2000).optional(),
});

/** What a sheet or a leaflet is told: the patient's area, what is asked for, and of which entries. */
export type SheetRequest = z.infer<typeof areaSchema>;

/** Reads what a sheet or leaflet form sent; undefined when a field is unknown or wrong. */
export function readSheetRequest(form: URLSearchParams): SheetRequest | undefined {
  const problems: ReferralProblem[] = [];
  const parsed = areaSchema.safeParse(fieldsOf(form, ['service', 'specialty'], problems));
  return parsed.success && problems.length === 0 ? parsed.data : undefined;
}

function fieldsOf(
  form: URLSearchParams,
  lists: readonly string[],
  problems: ReferralProblem[],
): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const values = [...new Set(form.getAll(name).map((value) => value.trim()))].filter((value) => value !== '');
    if (values[0] === undefined) continue;
    if (lists.includes(name)) fields[name] = values;
    else if (values.length > 1) problems.push({ path: name, message: 'given more than once' });
    else fields[name] = values[0];
  }
  return fields;
}
