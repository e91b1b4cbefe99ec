import { fold } from '../../../places/fold.ts';
import { splitEscaped, unescapeValue } from './escaped.ts';
import { dateTest } from './match-date.ts';
import { RefusedSearch } from './refused-search.ts';
import type { Entry } from './resource-index.ts';
import type { ReferenceParameter, SearchParameter } from './search-parameters.ts';

export type EntryTest = (entry: Entry) => boolean;

/**
 * The test that a parameter's value sets; a comma means "or". `root` is our own address, which references may begin with.
 * @throws RefusedSearch for a value or modifier that has no meaning
 */
export function entryTest(
  parameter: SearchParameter,
  modifier: string | undefined,
  alternatives: readonly string[],
  root: string,
): EntryTest {
  const { name } = parameter;
  if (modifier !== undefined && (parameter.type !== 'string' || (modifier !== 'exact' && modifier !== 'contains'))) {
    throw new RefusedSearch(`${name}:${modifier}`, 'this modifier is not supported', 'not-supported');
  }
  const tests = alternatives.map((value) => valueTest(parameter, modifier, value, root));
  return (entry) => tests.some((test) => test(entry));
}

function valueTest(parameter: SearchParameter, modifier: string | undefined, value: string, root: string): EntryTest {
  const { name } = parameter;
  switch (parameter.type) {
    case 'string':
      return textTest(name, modifier, unescapeValue(value));
    case 'token':
      return tokenTest(name, value);
    case 'reference':
      return referenceTest(parameter, unescapeValue(value), root);
    case 'date': {
      const matches = dateTest(name, value);
      return ({ lastUpdated }) => lastUpdated !== null && matches(lastUpdated);
    }
    case 'special':
      throw new Error(`${name} is no test of a resource's values`);
  }
}

/** Beginnings in plain letters by default; parts with :contains; the very text with :exact. */
function textTest(name: string, modifier: string | undefined, value: string): EntryTest {
  const plain = fold(value);
  const matches = ({ raw, folded }: { raw: string; folded: string }) => {
    if (modifier === 'exact') return raw === value;
    // Only punctuation: as a prefix it would be everybody's.
    if (plain === '') return false;
    return modifier === 'contains' ? folded.includes(plain) : folded.startsWith(plain);
  };
  return ({ texts }) => (texts.get(name) ?? []).some(matches);
}

/** code, system|code, |code (no system) or system| (any code of it). */
function tokenTest(name: string, value: string): EntryTest {
  const parts = splitEscaped(value, '|').map(unescapeValue);
  const [first = '', second] = parts;
  if (parts.length > 2 || (first === '' && second === '')) throw new RefusedSearch(name, 'a code, or system|code');
  return ({ tokens }) =>
    (tokens.get(name) ?? []).some(({ system, code }) => {
      if (second === undefined) return code === first;
      return (system ?? '') === first && (second === '' || code === second);
    });
}

/** An id, Type/id, or the absolute address of one of our resources. */
function referenceTest({ name, target }: ReferenceParameter, value: string, root: string): EntryTest {
  const own = value.startsWith(`${root}/`) ? value.slice(root.length + 1) : value;
  const key = own.includes('/') ? own : `${target}/${own}`;
  return ({ targets }) => (targets.get(name) ?? []).includes(key);
}
