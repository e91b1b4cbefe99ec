import type { CardBase } from '../directory/card.ts';
import { distanceKm } from '../geo/distance.ts';
import { editDistance } from '../places/edit-distance.ts';
import { fold } from '../places/fold.ts';
import type { Services } from '../services.ts';

/** What is compared of an entry that may be in the directory already. */
export type Comparable = {
  kind: CardBase['kind'];
  name: string;
  country: string | null;
  city: string | null;
  phone: string | null;
  website: string | null;
  location?: { latitude: number; longitude: number } | null;
};

export type Duplicate = { id: string; name: string; city: string | null; because: ('name' | 'website' | 'phone')[] };

const MOST = 5;
const NEAR_KM = 30;
/** Words that every second group has in its name. */
const COMMON =
  /\b(the|a|an|of|for|and|net|nets|neuroendocrine?r?|tumou?rs?|tumoren|cancer|krebs|support|group|gruppe|selbsthilfegruppe|selbsthilfe|regional|e\.?v\.?|association|foundation|patients?)\b/g;
/** Hosts that many groups share. */
const SHARED_HOSTS =
  /(^|\.)(facebook|instagram|meetup|wordpress|blogspot|google|wixsite|jimdo(free)?|youtube|x|twitter)\.[a-z.]+$/;

/** Entries that may be the same one, likeliest first: same website or phone, or a name like it nearby. */
export async function findDuplicates(
  { engine }: Pick<Services, 'engine'>,
  asked: Comparable,
  except: string | null = null,
): Promise<Duplicate[]> {
  const rows = await engine.db.selectFrom('listing').select(['id', 'card']).where('kind', '=', asked.kind).execute();
  const found: (Duplicate & { weight: number })[] = [];
  for (const { id, card: text } of rows) {
    if (id === except) continue;
    const card = JSON.parse(text) as CardBase;
    const because: Duplicate['because'] = [];
    if (isAlike(asked.name, card) && isNear(asked, card)) because.push('name');
    if (hostOf(asked.website) !== null && hostOf(asked.website) === hostOf(card.contact.website))
      because.push('website');
    if (asked.phone !== null && asked.phone === card.contact.phone) because.push('phone');
    if (because.length > 0) found.push({ id, name: card.name, city: card.city, because, weight: because.length });
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name, 'en'))
    .slice(0, MOST)
    .map(({ weight: _, ...duplicate }) => duplicate);
}

function isAlike(name: string, card: CardBase): boolean {
  return [card.name, card.localName].some((other) => other !== null && alike(fold(name), fold(other)));
}

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const limit = Math.floor(Math.min(one.length, other.length) / 6);
  if (limit > 0 && editDistance(one, other, limit) <= limit) return true;
  const [left, right] = [telling(one), telling(other)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)))
  );
}

/** The words that tell one group from another. */
function telling(name: string): string[] {
  return name
    .replace(COMMON, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

function isNear(asked: Comparable, card: CardBase): boolean {
  if (asked.country !== card.country) return false;
  if (asked.location && card.location) return distanceKm(asked.location, card.location) <= NEAR_KM;
  // One of them has no place: its name must do.
  return asked.city === null || card.city === null || fold(asked.city) === fold(card.city);
}

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return SHARED_HOSTS.test(host) ? null : host;
}
