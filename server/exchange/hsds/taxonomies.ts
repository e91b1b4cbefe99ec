import type { Term } from '../../text/en/vocabulary.ts';
import { vocabularyFor } from '../../text/vocabulary.ts';
import { hsdsId } from './ids.ts';
import type { HsdsRows } from './tables.ts';

/** Our sets of codes, each a taxonomy of its own. */
const TAXONOMIES = {
  kinds: 'What is listed: a center or a support group',
  services: 'Services stated by a source; a service that is not there is not stated, which is not "no"',
  sites: 'Tumor sites: where the tumor began',
  specialties: 'Medical specialties',
  schemes: 'Accreditation schemes; the date is in the label of the attribute',
  accessRoutes: 'Who may refer',
  formats: 'How a support group meets',
  audiences: 'Whom a support group is for',
  scopes: 'The reach of a support group',
  cancerScopes: 'A service for more than neuroendocrine tumors',
  precisions: 'How well the point of a location is known',
} as const;

export type TaxonomyName = keyof typeof TAXONOMIES;

/** The id of a code's taxonomy term. */
export function termId(taxonomy: TaxonomyName, code: string): string {
  return hsdsId('taxonomy_term', `${taxonomy}/${code}`);
}

/** Adds the taxonomies and all their terms, used or not: readers can build their filters from them. */
export function addTaxonomies(rows: HsdsRows): void {
  const words = vocabularyFor('en');
  for (const [name, description] of Object.entries(TAXONOMIES) as [TaxonomyName, string][]) {
    const id = hsdsId('taxonomy', name);
    rows.taxonomy.push({ id, name: `NET Finder ${name}`, description, version: '1' });
    for (const [code, { label, explanation }] of Object.entries<Term>(words[name])) {
      rows.taxonomy_term.push({
        id: termId(name, code),
        code: `${name}/${code}`,
        name: label,
        description: explanation ?? label,
        taxonomy: `NET Finder ${name}`,
        taxonomy_id: id,
        language: 'en',
      });
    }
  }
}
