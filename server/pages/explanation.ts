import type { View } from './view.ts';

type Explanations = Partial<Record<string, Partial<Record<string, { explanation?: string }>>>>;

const CATALOGUE_KEYS: Partial<Record<string, string>> = {
  service: 'services',
  site: 'sites',
  specialty: 'specialties',
  scheme: 'schemes',
};

/** What a filter's code is, in one sentence; undefined where its name says it all. */
export function explanationOf(view: View, filter: string, code: string): string | undefined {
  if (filter === 'reference') return view.text.pages.terms.reference.meaning;
  return (view.text.vocabulary as Explanations)[CATALOGUE_KEYS[filter] ?? '']?.[code]?.explanation;
}
