import { describe, expect, it } from 'vitest';
import {
  accreditationState,
  freshnessOf,
  isReferenceCenter,
  referencePeriods,
} from '../../server/directory/freshness.ts';

const TODAY = '2026-11-24';

describe('freshness', () => {
  it.each([
    [null, 'unconfirmed'],
    ['2026-11-24', 'fresh'],
    ['2026-05-28', 'fresh'], // 180 days
    ['2026-05-27', 'aging'], // 181
    ['2026-02-27', 'aging'], // 270
    ['2026-02-26', 'stale'], // 271
  ])('confirmed on %s is %s', (confirmedOn, expected) => {
    expect(freshnessOf(confirmedOn, TODAY)).toBe(expected);
  });
});

describe('accreditation', () => {
  const held = (asOf: string | null, validUntil: string | null = null) => ({ asOf, validUntil });
  it.each([
    [held('2025-07'), 'current'],
    [held('2021-11'), 'current'],
    [held('2021-10'), 'past'],
    [held('2021-11-24'), 'current'],
    [held('2021-11-23'), 'past'],
    [held('about 2023'), 'current'],
    [held('2021'), 'current'],
    [held('2020'), 'past'],
    [held('2013-05'), 'past'],
    [held(null), 'undated'],
    [held('undated NHS news, about 2019'), 'past'],
    [held('undated news, about 2023'), 'current'],
    [held('undated page'), 'undated'],
    [held('2019', '2027-01'), 'current'],
    [held('2025', '2026-10'), 'past'],
    [held('2025', '2026-11'), 'current'],
  ])('%o is %s', (accreditation, expected) => {
    expect(accreditationState(accreditation, TODAY)).toBe(expected);
  });

  const periods = (scheme: 'enets-coe' | 'nci' | 'ensat' | 'snmmi-rpt', asOf: string | null) =>
    referencePeriods([{ scheme, asOf, validUntil: null }]);

  it('makes a reference center only by a qualifying scheme that is current or undated', () => {
    expect(isReferenceCenter(periods('enets-coe', '2023'), [], TODAY)).toBe(true);
    expect(isReferenceCenter(periods('enets-coe', 'undated page'), [], TODAY)).toBe(true);
    expect(isReferenceCenter(periods('enets-coe', '2013-05'), [], TODAY)).toBe(false);
    expect(isReferenceCenter(periods('nci', '2026'), [], TODAY)).toBe(false);
    expect(isReferenceCenter(periods('snmmi-rpt', null), [], TODAY)).toBe(false);
    expect(isReferenceCenter(referencePeriods([]), ['pancreas'], TODAY)).toBe(false);
  });

  it('counts a scheme for some tumor sites only when one of them is asked for', () => {
    const adrenal = periods('ensat', '2023-02');
    expect(isReferenceCenter(adrenal, ['adrenal-pheochromocytoma'], TODAY)).toBe(true);
    expect(isReferenceCenter(adrenal, ['small-bowel'], TODAY)).toBe(false);
    expect(isReferenceCenter(adrenal, [], TODAY)).toBe(false);
  });
});
