/** No reader ranks more; the rest of a hostile header is not looked at. */
const MAX_TAGS = 10;
const MAX_LENGTH = 500;
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** The tags of an Accept-Language header, most wanted first, "de-CH" kept whole; what is not a tag is passed over. */
export function parseAcceptLanguage(header: string | undefined): string[] {
  if (!header) return [];
  return header
    .slice(0, MAX_LENGTH)
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';');
      const quality = options.map((option) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(option)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => TAG.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .slice(0, MAX_TAGS)
    .map(({ tag }) => tag);
}
