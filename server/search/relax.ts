import type { DirectoryIndex } from '../directory/index-holder.ts';
import { countOf } from '../nearest/bitset.ts';
import { type Filter, type FilterName, matching, RELAX_ORDER, unstatedOf } from './filters.ts';

/** Free text is given up last; what kind of listing was asked for, never. */
const GIVE_UP_ORDER: readonly FilterName[] = [...RELAX_ORDER, 'text'];

/**
 * Filters that leave something, and the names of those given up for it: as few as the order allows.
 * A filter given up on the way is taken back where the search has results even with it.
 */
export function relax(
  index: DirectoryIndex,
  filters: readonly Filter[],
): { filters: readonly Filter[]; givenUp: FilterName[] } {
  const leavesSomething = (kept: readonly Filter[]) =>
    countOf(matching(index, kept)) > 0 || countOf(unstatedOf(index, kept)) > 0;
  const without = (names: readonly FilterName[]) => filters.filter((filter) => !names.includes(filter.name));
  const givenUp: FilterName[] = [];
  for (const name of GIVE_UP_ORDER) {
    if (leavesSomething(without(givenUp))) break;
    if (filters.some((filter) => filter.name === name)) givenUp.push(name);
  }
  let needed = givenUp;
  for (const name of givenUp) {
    const fewer = needed.filter((other) => other !== name);
    if (leavesSomething(without(fewer))) needed = fewer;
  }
  return { filters: without(needed), givenUp: needed };
}
