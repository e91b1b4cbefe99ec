import { describe, expect, test } from 'vitest';
import { ListingCard } from '../../server/pages/card.tsx';
import { formatPhone } from '../../server/pages/phone.ts';
import { makeCard, makeQuery, makeView } from './pages-under-test.ts';

const view = makeView();
const render = (card: ReturnType<typeof makeCard>, from: string | null = 'Lyon') =>
  String(<ListingCard view={view} card={card} from={from} />);

describe('a card', () => {
  test('with nothing but a name says what is not stated', () => {
    const html = render(makeCard({ id: 'x', name: 'A center' }));
    expect(html).toContain('not stated – ask');
    expect(html).toContain('No phone or website stated');
    expect(html).toContain('no town given');
    expect(html).toContain('Not confirmed by the center yet. Undated sources only, collected November 2026.');
    expect(html).not.toMatch(/null|undefined|NaN|\[object/);
  });

  test('escapes hostile text and links no script', () => {
    const card = makeCard({ id: 'x', name: '<script>alert(1)</script>', summary: '"><img src=x onerror=alert(1)>' });
    card.contact.website = 'javascript:alert(1)';
    const html = render({ ...card, kind: 'support-group' });
    expect(html).not.toMatch(/<script|<img|javascript:/);
    expect(html).toContain('&lt;script&gt;');
  });

  test('keeps names from being translated, in their own direction', () => {
    const html = render(makeCard({ id: 'x', name: 'Rabin', localName: 'המרכז הרפואי רבין', languages: ['he'] }));
    expect(html).toContain('translate="no" dir="auto" lang="he">המרכז הרפואי רבין');
  });

  test('says how far, from where, and how exact the point is', () => {
    const card = makeCard({ id: 'x', city: 'Bron' }, { distanceKm: 12.3, point: [45.7, 4.9] });
    expect(render(card)).toMatch(/<b>12 km<\/b> from Lyon, straight line/);
    const town = { ...card, location: { latitude: 45.7, longitude: 4.9, precision: 'city' as const } };
    expect(render(town)).toContain('placed at its town, not at its door');
    expect(render({ ...card, distanceKm: 0.4 })).toContain('less than 1 km');
    expect(render({ ...card, distanceKm: null })).not.toContain(' km');
  });

  test.each([
    [{ confirmedOn: '2026-10-01' }, 'Confirmed by the center on October 1, 2026'],
    [{ confirmedOn: '2026-04-01' }, 'more than 6 months ago'],
    [{ confirmedOn: '2025-01-01' }, 'Not confirmed lately'],
    [{ lastEvidence: 2023 }, 'Not confirmed by the center yet. Newest source 2023, collected November 2026.'],
    [{ checkedOn: '2026-11-02' }, 'compared with its source on November 2, 2026'],
  ])('ages in words: %o', (given, words) => {
    expect(render(makeCard({ id: 'x', ...given }))).toContain(words);
  });

  test.each([
    [{ asOf: '2024-03', validUntil: null }, 'current', 'ENETS Center of Excellence, as of March 2024'],
    [{ asOf: null, validUntil: '2027' }, 'current', 'ENETS Center of Excellence, valid until 2027'],
    [{ asOf: null, validUntil: null }, 'undated', 'from an undated source'],
    [{ asOf: '2017', validUntil: null }, 'past', 'Was accredited: ENETS Center of Excellence, 2017; not re-confirmed'],
  ])('shows an accreditation with its date: %o', (dates, state, words) => {
    const held = { scheme: 'enets-coe' as const, since: null, source: 0, note: null, ...dates };
    const html = render(makeCard({ id: 'x', accreditations: [held] }));
    expect(html).toContain(`<li class="${state}">`);
    expect(html).toContain(words);
    expect(html.includes('Reference center')).toBe(state !== 'past');
    expect(html.split('ENETS Center of Excellence')).toHaveLength(2);
  });

  test('says how to get in', () => {
    const access = { routes: ['gp' as const, 'self' as const], catchment: 'Tirol', note: 'Write a letter.' };
    expect(render(makeCard({ id: 'x', access }))).toMatch(
      /A family doctor \(GP\) may refer; you can contact them yourself; area served: Tirol\. Write a letter\./,
    );
  });

  test('a long sentence of the source is cut where no route is known, and left to the page of the entry where one is', () => {
    const note = `${'Please send the letter of your doctor and all pictures '.repeat(3)}by post.`;
    const html = render(makeCard({ id: 'x', access: { routes: [], catchment: null, note } }));
    expect(html).toMatch(/How to get in:<\/b> {2}Please send [^<]{90,110} …<\/p>/);
    expect(html).not.toContain('not stated');
    const routed = render(makeCard({ id: 'x', access: { routes: ['self'], catchment: null, note } }));
    expect(routed).toMatch(/How to get in:<\/b> You can contact them yourself\. <\/p>/);
  });

  test('ends with what to do, also where nothing can be called', () => {
    const html = render(makeCard({ id: 'x' }));
    expect(html.indexOf('class="age"')).toBeLessThan(html.indexOf('<p class="contact">'));
  });

  test('marks a reference center beside the accreditation that makes it one', () => {
    const dates = { since: null, source: 0, note: null, validUntil: null };
    const accreditations = [
      { scheme: 'nci' as const, asOf: '2025', ...dates },
      { scheme: 'ern-euracan' as const, asOf: null, ...dates },
      { scheme: 'enets-coe' as const, asOf: '2024', ...dates },
    ];
    const html = render(makeCard({ id: 'x', accreditations }));
    expect(html).toMatch(/<li class="current"><b>Reference center<\/b> ENETS Center of Excellence, as of 2024/);
    expect(html.split('<b>Reference center')).toHaveLength(2);
  });

  test('gives the reasons that stand nowhere else on it', () => {
    const services = [{ code: 'prrt' as const, status: 'yes' as const, sources: [0] }];
    const card = makeCard({ id: 'x', services, status: 'unclear' }, { query: makeQuery('service=prrt') });
    const html = render(card);
    expect(html).toMatch(/class="why"[^>]*><li>Lists /);
    expect(html.split('Not shown to be current')).toHaveLength(2);
  });
});

test.each([
  ['+431404000', '+43 140 4000'],
  ['+16176323000', '+1 617 632 3000'],
  ['+442034567890', '+44 203 456 7890'],
  ['+35312345678', '+353 123 456 78'],
  ['131120', '131 120'],
  ['112', '112'],
])('phone number %s reads %s', (number, shown) => {
  expect(formatPhone(number)).toBe(shown);
  expect(shown.replaceAll(' ', '')).toBe(number);
});
