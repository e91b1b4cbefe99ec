/** Languages of the interface and of the words that search understands. English is the default. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Who reads the answer: decides words, names and labels, never which listings exist. */
export type Reader = {
  language: Language;
  /** Accept-Language tags in order of preference, "de-CH" kept whole; the interface language first. */
  languages: string[];
  /** UTC day, YYYY-MM-DD: what "current" and "fresh" are measured against. */
  today: string;
  /** Days after which a confirmed listing is aging, then stale, where the service is set to others than the usual. */
  ageing?: { aging: number; stale: number };
};
