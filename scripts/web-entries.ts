/** What a page may ask for by name, under web/; the built file carries a hash. */
export const WEB_ENTRIES = [
  'main.ts',
  'styles/main.css',
  'styles/search.css',
  'styles/pages.css',
  'styles/print.css',
  'embed/embed.ts',
  'styles/embed.css',
  'groups/groups.ts',
  'review/review.ts',
] as const;
export type WebEntry = (typeof WEB_ENTRIES)[number];
