/** What a page may ask for by name, under web/; the built file carries a hash. */
export const WEB_ENTRIES = [
  'main.ts',
  'styles/main.css',
  'styles/search.css',
  'styles/pages.css',
  'styles/print.css',
  'styles/review.css',
  'embed/embed.ts',
  'embed/net-finder.ts',
  'styles/embed.css',
  'groups/groups.ts',
  'review/review.ts',
] as const;
export type WebEntry = (typeof WEB_ENTRIES)[number];

/** Entries whose address must never change: other sites name them. They stand at the root, without a hash. */
export const ROOT_FILES: Readonly<Partial<Record<WebEntry, string>>> = { 'embed/net-finder.ts': 'embed.js' };
