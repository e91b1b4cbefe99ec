import { utcDay } from '../directory/index-holder.ts';
import type { Services } from '../services.ts';
import { LANGUAGES, type Language, type Reader } from '../text/languages.ts';
import { parseAcceptLanguage } from './accept-language.ts';
import type { AppContext } from './app-context.ts';

/** Who reads the answer: the language asked for in `lang`, else the first spoken of Accept-Language, else English. */
export function readerOf(c: AppContext, services: Services, spoken: readonly Language[] = LANGUAGES): Reader {
  const tags = parseAcceptLanguage(c.req.header('Accept-Language'));
  const asked = c.req.query('lang');
  const languageIn = (code: string | undefined) => spoken.find((language) => language === code);
  const language = languageIn(asked) ?? tags.map((tag) => languageIn(primaryOf(tag))).find(Boolean) ?? 'en';
  return {
    language,
    languages: [...new Set([language, ...tags])],
    today: todayOf(services),
    ageing: services.config.freshnessDays,
  };
}

/** The UTC day, YYYY-MM-DD. */
export function todayOf(services: Services): string {
  return utcDay(services.now());
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
