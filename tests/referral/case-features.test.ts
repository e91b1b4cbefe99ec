import { describe, expect, test } from 'vitest';
import { SITES } from '../../server/directory/vocabulary.ts';
import {
  type CaseFeatures,
  capabilitiesOf,
  FEATURES,
  GRADE_SOURCES,
  LINE_CODES,
  linesFor,
} from '../../server/referral/case-features.ts';
import { gradeOf, readKi67 } from '../../server/referral/ki67.ts';
import { CLINICAL_SOURCES, type SourceCode } from '../../server/referral/sources.ts';
import { SUSPICION } from '../../server/referral/suspicion.ts';
import { PAGE_LANGUAGES, textFor } from '../../server/text/text.ts';

const nothing: CaseFeatures = { site: null, ki67: null, differentiation: null, features: [] };
const codesOf = (given: Partial<CaseFeatures>) => linesFor({ ...nothing, ...given }).map(({ code }) => code);
const askedOf = (given: Partial<CaseFeatures>) =>
  capabilitiesOf(linesFor({ ...nothing, ...given })).map(({ code }) => code);

test.each([
  ['0', 0],
  ['2,5', 2.5],
  ['2.5', 2.5],
  [' 2.9 % ', 2.9],
  ['100', 100],
  ['20%', 20],
  ['100.1', undefined],
  ['350', undefined],
  ['1e1', undefined],
  ['-1', undefined],
  ['2-3', undefined],
  ['<3', undefined],
  ['', undefined],
  ['٣', undefined],
  ['2.5.1', undefined],
  [`${'9'.repeat(10_000)}`, undefined],
])('Ki-67 "%s" is read as %s', (text, percent) => {
  expect(readKi67(text)).toBe(percent);
});

test.each([
  ['small-bowel', 0, null, 'g1'],
  ['small-bowel', 2.9, null, 'g1'],
  ['small-bowel', 3, null, 'g2'],
  ['small-bowel', 20, null, 'g2'],
  ['small-bowel', 20, 'well', 'g2'],
  ['small-bowel', 20.1, null, 'differentiation?'],
  ['pancreas', 100, null, 'differentiation?'],
  ['pancreas', 35, 'well', 'net-g3'],
  ['pancreas', 35, 'poor', 'nec'],
  ['pancreas', 2, 'poor', 'nec'],
  ['pancreas', null, 'poor', 'nec'],
  ['pancreas', null, null, 'not-asked'],
  [null, 2.9, null, 'g1'],
  ['lung', 2.9, null, 'lung-or-thymus'],
  ['lung', 35, null, 'lung-or-thymus'],
  ['thymus', 3, 'well', 'lung-or-thymus'],
  ['lung', 60, 'poor', 'nec'],
  ['pituitary', 2, null, 'other-site'],
  ['skin-merkel', 80, null, 'other-site'],
] as const)('%s, Ki-67 %s, differentiation %s: %s', (site, ki67, differentiation, kind) => {
  expect(gradeOf(site, ki67, differentiation).kind).toBe(kind);
});

test('a grade without a digestive site is said to be assumed', () => {
  expect(gradeOf(null, 2, null)).toEqual({ kind: 'g1', assumed: true });
  expect(gradeOf('unknown-primary', 2, null)).toEqual({ kind: 'g1', assumed: true });
  expect(gradeOf('colon', 2, null)).toEqual({ kind: 'g1', assumed: false });
});

describe('what a case asks for', () => {
  const any = ['team', 'pathology', 'sstr-pet'];
  test.each([
    ['nothing known', {}, any],
    ['G1', { site: 'small-bowel', ki67: 2.9 }, any],
    ['above 20 %', { ki67: 20.1 }, ['team', 'sstr-pet', 'differentiation']],
    ['NET G3', { ki67: 30, differentiation: 'well' }, ['team', 'sstr-pet', 'net-g3']],
    ['a carcinoma', { differentiation: 'poor' }, ['team', 'pathology', 'nec']],
    ['liver metastases', { features: ['liver-metastases'] }, [...any, 'liver-metastases', 'prrt']],
    [
      'liver metastases, G3',
      { ki67: 30, differentiation: 'well', features: ['liver-metastases'] },
      ['team', 'sstr-pet', 'net-g3', 'liver-metastases'],
    ],
    [
      'liver metastases of a carcinoma',
      { differentiation: 'poor', features: ['liver-metastases'] },
      ['team', 'pathology', 'nec'],
    ],
    [
      'liver metastases of a lung tumor',
      { site: 'lung', features: ['liver-metastases'] },
      [...any, 'liver-metastases', 'lung'],
    ],
    ['carcinoid syndrome', { features: ['carcinoid-syndrome'] }, [...any, 'carcinoid-syndrome']],
    ['an insulinoma', { site: 'pancreas', features: ['functioning-pancreas'] }, [...any, 'functioning-pancreas']],
    ['lung', { site: 'lung' }, [...any, 'lung']],
    ['thymus', { site: 'thymus' }, ['team', 'pathology']],
    ['a pheochromocytoma', { site: 'adrenal-pheochromocytoma' }, ['adrenal']],
    ['a paraganglioma', { site: 'paraganglioma' }, ['adrenal']],
    ['medullary thyroid cancer', { site: 'thyroid-medullary' }, ['medullary-thyroid']],
    ['Merkel', { site: 'skin-merkel' }, ['merkel']],
    ['an unknown primary', { site: 'unknown-primary' }, ['team', 'pathology', 'unknown-primary']],
    ['a child', { features: ['under-18'] }, [...any, 'under-18']],
    ['under 40', { features: ['under-40-pancreas'] }, [...any, 'inherited']],
    ['family history', { features: ['family-history'] }, [...any, 'inherited']],
  ] as [string, Partial<CaseFeatures>, string[]][])('%s', (_, given, codes) => {
    expect(codesOf(given)).toEqual(codes);
  });

  test('each capability once, whatever the lines', () => {
    const all = askedOf({ site: 'adrenal-pheochromocytoma', ki67: 50, differentiation: 'poor', features: FEATURES });
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['mdt', 'genetics', 'pediatric', 'endocrinology', 'ssa']));
    expect(askedOf({})).toEqual(['mdt', 'pathology', 'sstr-pet']);
  });

  test('lung is never asked what only Ki-67 would tell', () => {
    for (const ki67 of [1, 15, 60]) expect(codesOf({ site: 'lung', ki67 })).toEqual([...any, 'lung']);
  });
});

describe('no clinical line without its source', () => {
  const hasSource = (codes: readonly SourceCode[]) => {
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const { url, name, asOf } = CLINICAL_SOURCES[code];
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      expect(name.length).toBeGreaterThan(5);
      expect(asOf).toSatisfy((date) => date === null || /^\d{4}(-\d{2}){0,2}$/.test(String(date)));
    }
  };
  const everyCase = SITES.flatMap((site) =>
    [null, 2, 10, 50].flatMap((ki67) =>
      ([null, 'well', 'poor'] as const).map((differentiation) => ({
        site,
        ki67,
        differentiation,
        features: FEATURES,
      })),
    ),
  );

  test('of what can be asked for', () => {
    const seen = new Set<string>();
    for (const given of [nothing, ...everyCase]) {
      for (const line of linesFor(given)) {
        seen.add(line.code);
        hasSource(line.sources);
        expect(line.askFor.length).toBeGreaterThan(0);
      }
    }
    expect([...seen].sort()).toEqual([...LINE_CODES].sort());
  });

  test('of grades and signs', () => {
    for (const sources of Object.values(GRADE_SOURCES)) hasSource(sources);
    for (const part of Object.values(SUSPICION)) for (const sources of Object.values(part)) hasSource(sources);
  });

  test.each(PAGE_LANGUAGES)('and none in %s that tells a doctor or patient to treat', (language) => {
    const { lines } = textFor(language).pages.refer;
    for (const sentence of Object.values(lines))
      expect(sentence).not.toMatch(/\b(you should|must|start|müssen Sie|sollten Sie)\b/i);
  });
});
