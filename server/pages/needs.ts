/**
 * What a patient may need, in the order of the form, with the filters it stands for. "unsure" (no diagnosis yet) is no
 * medical filter: it leads to centers, where a sentence leads to questions that one can ask a doctor.
 */
const FILTERS = {
  team: [
    ['kind', 'center'],
    ['kind', 'specialist'],
  ],
  unsure: [['kind', 'center']],
  opinion: [['service', 'second-opinion']],
  talk: [['kind', 'support-group']],
} as const;

export type Need = keyof typeof FILTERS;
export const NEEDS = Object.keys(FILTERS) as Need[];

/**
 * The same search with its needs as filters: `need` is a word of the form, no parameter of a search. Null when nothing
 * is needed. Unknown needs are dropped.
 */
export function withoutNeed(asked: URLSearchParams): URLSearchParams | null {
  const needs = asked.getAll('need').filter((need) => need !== '');
  if (needs.length === 0) return null;
  const parameters = new URLSearchParams([...asked].filter(([name, value]) => name !== 'need' && value !== ''));
  for (const need of NEEDS.filter((known) => needs.includes(known))) {
    for (const [name, value] of FILTERS[need]) if (!parameters.has(name, value)) parameters.append(name, value);
  }
  return parameters;
}

/** The need that a search stands for; empty when it is none or several. */
export function needOf(parameters: URLSearchParams): Need | '' {
  const kinds = parameters.getAll('kind').sort().join();
  if (kinds === 'center,specialist') return 'team';
  if (kinds === 'support-group') return 'talk';
  return kinds === '' && parameters.getAll('service').join() === 'second-opinion' ? 'opinion' : '';
}
