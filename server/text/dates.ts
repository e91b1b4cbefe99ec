import type { Language } from './languages.ts';

/** A loose date (YYYY, YYYY-MM, YYYY-MM-DD) in the reader's words; words of a source ("about 2023") stay as they are. */
export function formatLooseDate(date: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** Kilometers for a reader: one decimal below 10, whole above. */
export function formatKilometers(km: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-US' : language, {
    maximumFractionDigits: km < 10 ? 1 : 0,
  }).format(km);
}
