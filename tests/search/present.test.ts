import { describe, expect, it } from 'vitest';
import { cardBase } from '../../server/directory/listing-rows.ts';
import { presentCard } from '../../server/search/present.ts';
import { readSearchQuery, type SearchQuery } from '../../server/search/search-query.ts';
import { makeListing, offers, placed } from '../listings.ts';

const reader = { language: 'en', languages: ['en'], today: '2026-11-24' } as const;

function asking(address: string): SearchQuery {
  const read = readSearchQuery(new URLSearchParams(address));
  if (!('query' in read)) throw new Error(JSON.stringify(read.problems));
  return read.query;
}
function present(entry: Parameters<typeof cardBase>[0], address: string) {
  return presentCard(
    cardBase(entry),
    { ...reader, languages: [...reader.languages] },
    { query: asking(address), distanceKm: 12.345 },
  );
}
const accredited = (asOf: string | null, validUntil: string | null = null) =>
  [{ scheme: 'enets-coe', since: null, asOf, validUntil, source: 0, note: null }] as const;

describe('a card says why it is here', () => {
  it('by accreditation with its date, and what it lists', () => {
    const card = present(
      placed(
        { id: 'a', services: offers('prrt'), sites: ['small-bowel'], accreditations: [...accredited('2023-06')] },
        [1, 2],
      ),
      'service=prrt&site=small-bowel',
    );
    expect(card.reasons[0]).toBe('ENETS Center of Excellence as of June 2023');
    expect(card.matched).toEqual(['prrt', 'small-bowel']);
    expect(card.notStated).toEqual([]);
    expect(card.isReferenceCenter).toBe(true);
    expect(card.distanceKm).toBe(12.3);
  });

  it('by words for what is past, undated or has a stated end', () => {
    const reasons = (asOf: string | null, validUntil: string | null = null) =>
      present(placed({ id: 'a', accreditations: [...accredited(asOf, validUntil)] }, null), '').reasons[0];
    expect(reasons('2013-05')).toBe('Was accredited: ENETS Center of Excellence, May 2013; not re-confirmed');
    expect(reasons('undated page')).toBe('Named as ENETS Center of Excellence by an undated source');
    expect(reasons('2025', '2027-03')).toBe('ENETS Center of Excellence, valid until March 2027');
  });

  it('tells what is not stated from what is refused', () => {
    const services = offers('surgery').concat([{ code: 'prrt', status: 'no', sources: [0] }]);
    expect(present(placed({ id: 'a', services }, null), 'service=prrt').notStated).toEqual([]);
    expect(present(placed({ id: 'a', services }, null), 'service=ssa').notStated).toEqual(['ssa']);
  });

  it('names the center of a specialist that lists the service', () => {
    const center = makeListing({ id: 'c', name: 'The center', services: offers('prrt') });
    const card = present(placed({ id: 's', kind: 'specialist', practicesAt: 'c' }, null, center), 'service=prrt');
    expect(card.reasons).toEqual(['Practices at The center, which lists PRRT']);
  });

  it('does not ask a support group for treatments or referrals', () => {
    const group = placed({ id: 'g', kind: 'support-group', formats: ['online'], languages: ['de'] }, null);
    const card = present(group, 'service=prrt&access=gp&specialty=surgery&format=online');
    expect(card.notStated).toEqual([]);
    expect(card.reasons).toEqual(['Meets online, in German']);
  });
});
