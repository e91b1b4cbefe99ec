import { describe, expect, test } from 'vitest';
import type { Listing } from '../../server/directory/listing.ts';
import { SERVICES } from '../../server/directory/vocabulary.ts';
import { listingPage } from '../../server/pages/listing-page.tsx';
import { SERVICE_GROUPS } from '../../server/pages/service-groups.ts';
import { makeListing } from '../listings.ts';
import { makeCard, makeView } from './pages-under-test.ts';

const view = makeView({ path: '/listings/x' });
function render(given: Partial<Listing> = {}) {
  const listing = makeListing({ id: 'x', ...given });
  const card = makeCard({ id: 'x', ...given }, { point: given.city ? [1, 2] : null });
  return String(
    listingPage({
      view,
      listing,
      card,
      now: new Date('2026-11-24T12:00:00Z'),
      practitioners: [],
      center: null,
      groups: [],
    }),
  );
}

describe('the page of an entry', () => {
  test('with nothing known says so in words', () => {
    const html = render();
    expect(html).toContain('not stated – ask the center');
    expect(html).toContain('None stated in the sources we read.');
    expect(html).toContain('Newest source about this work');
    expect(html).not.toMatch(/null|undefined|NaN|\[object/);
    expect(html).not.toContain('<net-map');
  });

  test('tells stated, refused and not stated services apart', () => {
    const html = render({
      services: [
        { code: 'prrt', status: 'yes', sources: [0] },
        { code: 'surgery', status: 'no', sources: [0] },
      ],
    });
    const treatments = html.slice(html.indexOf('id="services-treatment"'), html.indexOf('id="services-test"'));
    const [yes, no, silent] = ['class="yes"', 'class="no"', 'class="silent"'].map((mark) => treatments.indexOf(mark));
    expect(yes).toBeGreaterThan(0);
    expect(no).toBeGreaterThan(yes as number);
    expect(silent).toBeGreaterThan(no as number);
    expect(treatments.slice(yes, no)).toContain('PRRT');
    expect(treatments.slice(silent)).not.toContain('PRRT');
  });

  test('every service stands in exactly one group', () => {
    expect(Object.values(SERVICE_GROUPS).flat().sort()).toEqual([...SERVICES].sort());
  });

  test('leads from each fact to its source and date', () => {
    const html = render({
      services: [{ code: 'prrt', status: 'yes', sources: [1] }],
      sources: [
        { url: 'https://a.example/', title: 'A', asOf: null, supports: ['role'], linkCheckedOn: null },
        { url: 'https://b.example/', title: 'B', asOf: '2019-05', supports: [], linkCheckedOn: '2026-11-20' },
      ],
      role: 'Head of unit',
      specialties: ['surgery'],
    });
    expect(html).toMatch(/href="#source-2" aria-label="Source 2, May 2019"/);
    expect(html).toMatch(/Head of unit.*?href="#source-1" aria-label="Source 1, undated"/s);
    expect(html).toContain('from the sources below in general');
    expect(html).toContain('link reached on November 20, 2026');
    expect(html).toContain('rel="noreferrer"');
  });

  test('an online group has no map, a group in a town has one', () => {
    const group = { kind: 'support-group' as const, city: 'Kiel' };
    expect(render({ ...group, formats: ['online'] })).not.toContain('<net-map');
    expect(render({ ...group, formats: ['in-person', 'online'] })).toContain('<net-map');
  });

  test('hostile text stays text', () => {
    const html = render({ note: '</dd><script>x</script>', summary: '"><svg onload=x>', city: '<i>Kiel' });
    expect(html).not.toMatch(/<script>|<svg|<i>/);
  });

  test('goes on to corrections and the country', () => {
    const html = render();
    expect(html).toContain('href="/about#correct"');
    expect(html).toContain('href="/countries/de"');
  });
});
