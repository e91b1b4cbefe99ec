import { Hono } from 'hono';
import { z } from 'zod';
import { SCHEMES } from '../directory/schemes.ts';
import * as vocabulary from '../directory/vocabulary.ts';
import type { AppEnv } from '../http/app-context.ts';
import { readerOf } from '../http/reader.ts';
import type { Services } from '../services.ts';
import { LANGUAGES } from '../text/languages.ts';
import { type Text, textFor } from '../text/text.ts';
import { readParameters } from './parameters.ts';
import { badRequest } from './problem.ts';

export const vocabularyParameters = z.strictObject({ lang: z.enum(LANGUAGES).optional() });

/** Each axis of search, and what else a card shows as a code, with the labels' place in the text. */
const AXES = {
  kind: [vocabulary.KINDS, 'kinds'],
  service: [vocabulary.SERVICES, 'services'],
  site: [vocabulary.SITES, 'sites'],
  specialty: [vocabulary.SPECIALTIES, 'specialties'],
  scheme: [SCHEMES, 'schemes'],
  format: [vocabulary.FORMATS, 'formats'],
  access: [vocabulary.ACCESS_ROUTES, 'accessRoutes'],
  scope: [vocabulary.SCOPES, 'scopes'],
  audience: [vocabulary.AUDIENCES, 'audiences'],
  cancerScope: [vocabulary.CANCER_SCOPES, 'cancerScopes'],
  status: [vocabulary.STATUSES, 'statuses'],
  precision: [vocabulary.PRECISIONS, 'precisions'],
  freshness: [vocabulary.FRESHNESS, 'freshness'],
  accreditationState: [vocabulary.ACCREDITATION_STATES, 'accreditationStates'],
} as const satisfies Record<string, readonly [readonly string[], keyof Text['vocabulary']]>;

/** Every code of the directory with what it is called in the reader's language. */
export function vocabularyRoutes(services: Services): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/vocabulary', (c) => {
    const read = readParameters(vocabularyParameters, new URL(c.req.url).searchParams);
    if ('problems' in read) return badRequest(read.problems);
    const { language } = readerOf(c, services);
    const text = textFor(language).vocabulary;
    const codes = Object.entries(AXES).map(([axis, [list, place]]) => {
      const terms: Record<string, { label: string; explanation?: string }> = text[place];
      return [axis, list.map((code) => ({ code, label: code, ...terms[code] }))];
    });
    return c.json({ language, codes: Object.fromEntries(codes) });
  });
}
