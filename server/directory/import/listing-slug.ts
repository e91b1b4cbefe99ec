import { fold } from '../../places/fold.ts';

const LONGEST = 64;

/** What names a listing that has no id. */
export type Named = { kind: string; name: string; country: string | null; city: string | null };

/**
 * The id of a listing that came without one: country, town, name, as in data/listings. The same listing always gets
 * the same id, also from a later file; names that leave no Latin letters end in a hash of all of it.
 */
export function listingSlug({ kind, name, country, city }: Named): string {
  const words = [country ?? 'int', city ?? '', name].map(latin).filter(Boolean);
  const slug = words.join('-');
  if (latin(name).length >= 3 && slug.length <= LONGEST) return slug;
  const tail = hash32([kind, country, city, name].join('\n'));
  const room = LONGEST - tail.length - 1;
  return `${slug.slice(0, room).replace(/-+$/, '')}-${tail}`;
}

function latin(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** FNV-1a, 32 bits: only to tell apart what the letters do not. */
function hash32(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
