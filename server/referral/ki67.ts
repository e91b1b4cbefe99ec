import type { Site } from '../directory/vocabulary.ts';

export type Differentiation = 'well' | 'poor';

/** A percentage as a report writes it: "2,5", "2.5 %", "20". Longer fractions are no longer a count of cells. */
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;

/** The Ki-67 index in percent, 0 to 100; undefined when the text is not one number in this range. */
export function readKi67(text: string): number | undefined {
  const parts = PERCENT.exec(text.trim());
  if (!parts) return undefined;
  const percent = Number(`${parts[1]}.${parts[2] ?? '0'}`);
  return percent <= 100 ? percent : undefined;
}

export type Grade =
  /** `assumed`: no site was given, so this holds only for a digestive tumor. */
  | { kind: 'g1' | 'g2' | 'net-g3'; assumed: boolean }
  /** Over 20 %: a G3 NET or a carcinoma; only the differentiation tells. */
  | { kind: 'differentiation?'; assumed: boolean }
  | { kind: 'nec' }
  /** Graded by mitoses and necrosis. */
  | { kind: 'lung-or-thymus' }
  /** The Ki-67 grades are those of digestive tumors. */
  | { kind: 'other-site' }
  | { kind: 'not-asked' };

/** Sites whose tumors are graded by Ki-67: the digestive organs; an unknown primary or a tumor in the liver is taken as one. */
const DIGESTIVE: readonly Site[] = [
  'small-bowel',
  'pancreas',
  'stomach',
  'duodenum',
  'appendix',
  'colon',
  'rectum',
  'liver',
  'unknown-primary',
];

export function isDigestive(site: Site | null): boolean {
  return site === null || DIGESTIVE.includes(site);
}

/**
 * What a Ki-67 index says about the grade (WHO 2019): below 3 % G1, 3 to 20 % G2, above 20 % G3 by differentiation.
 * Poorly differentiated is a carcinoma whatever the index, and always high grade.
 */
export function gradeOf(site: Site | null, ki67: number | null, differentiation: Differentiation | null): Grade {
  if (differentiation === 'poor') return { kind: 'nec' };
  if (ki67 === null) return { kind: 'not-asked' };
  if (site === 'lung' || site === 'thymus') return { kind: 'lung-or-thymus' };
  if (!isDigestive(site)) return { kind: 'other-site' };
  const assumed = site === null || site === 'unknown-primary';
  if (ki67 < 3) return { kind: 'g1', assumed };
  if (ki67 <= 20) return { kind: 'g2', assumed };
  return { kind: differentiation === 'well' ? 'net-g3' : 'differentiation?', assumed };
}
