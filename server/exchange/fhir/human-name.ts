import type { Listing } from '../../directory/listing.ts';
import type { HumanName } from './resource.ts';

/** Countries whose names are often written family name first. */
const FAMILY_MAY_BE_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'HU', 'JP', 'KR', 'SG', 'TW', 'VN']);
const INITIAL = /^\p{Lu}\.$/u;

/** A person's names. Records hold names as one text. */
export function humanNames({ name, title, degree, localName, formerNames, country }: Listing): HumanName[] {
  return [
    {
      use: 'official',
      text: name,
      ...partsOf(name, country),
      prefix: title === null ? undefined : [title],
      suffix: degree === null ? undefined : [degree],
    },
    ...(localName === null ? [] : [{ text: localName }]),
    ...formerNames.map((text) => ({ use: 'old' as const, text })),
  ];
}

/**
 * Family and given name where two words leave no doubt which is which, initials between them aside. With three words
 * ("Amparo García Burillo") nobody but the person knows, so the parts stay unsaid rather than guessed.
 */
function partsOf(name: string, country: string | null): Pick<HumanName, 'family' | 'given'> {
  const words = name.split(/\s+/);
  const family = words.at(-1);
  const given = words.slice(0, -1);
  const whole = given.filter((word) => !INITIAL.test(word));
  if (family === undefined || whole.length !== 1 || FAMILY_MAY_BE_FIRST.has(country ?? '')) return {};
  return { family, given };
}
