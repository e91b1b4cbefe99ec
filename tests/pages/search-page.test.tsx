import { describe, expect, test } from 'vitest';
import { searchPage } from '../../server/pages/search-page.tsx';
import { searchProblemPage } from '../../server/pages/search-problem-page.tsx';
import type { SearchAnswer } from '../../server/search/answer.ts';
import { LONDON, makeAnswer, makeCard, makeQuery, makeView } from './pages-under-test.ts';

const view = makeView();
const render = (answer: SearchAnswer) => String(searchPage({ view, answer }));
const cards = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    makeCard({ id: `c-${i}`, name: `Center ${i}`, city: 'Kiel' }, { point: [54, 10] }),
  );
const linksOf = (html: string) =>
  [...html.matchAll(/href="(\/search[^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));

describe('the search page', () => {
  test('keeps the order: skip link, search, filters, count, list, map', () => {
    const html = render(makeAnswer('place=2643743', { place: LONDON, results: cards(2) }));
    const at = ['class="skip"', 'role="search"', 'class="filters"', 'role="status"', '<ol class="cards', '<net-map'];
    const positions = at.map((mark) => html.indexOf(mark));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions.every((position) => position > 0)).toBe(true);
    expect(html.split('role="status"')).toHaveLength(2);
  });

  test('has no inline style, no inline script and no foreign host but the listings’ own', () => {
    const html = render(makeAnswer('place=2643743', { place: LONDON, results: cards(3) }));
    expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src="\/)|\son[a-z]+=/);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\/(?!finder\.example)/);
  });

  test('names the place and offers the others by id, with no coordinates in any link', () => {
    const answer = makeAnswer('lat=51.5&lon=-0.13&service=prrt', {
      place: LONDON,
      choices: [{ ...LONDON, id: '6058560', region: 'Ontario', country: 'CA' }],
      links: { self: '/search?place=2643743&service=prrt', next: null },
    });
    const html = render(answer);
    expect(html).toContain('London, England, United Kingdom');
    expect(linksOf(html)).toContain('/search?service=prrt&place=6058560#results');
    expect(linksOf(html).some((href) => /lat=|lon=/.test(href ?? ''))).toBe(false);
    expect(html).not.toMatch(/name="(lat|lon)"/);
  });

  test('each filter can be removed alone, from the first page', () => {
    const html = render(makeAnswer('place=1&service=prrt&service=mdt&kind=center&cursor=o20', { results: cards(1) }));
    expect(linksOf(html)).toEqual(
      expect.arrayContaining([
        '/search?place=1&service=prrt&service=mdt#results',
        '/search?place=1&service=mdt&kind=center#results',
        '/search?place=1&service=prrt&kind=center#results',
        '/search?place=1#results',
      ]),
    );
    expect(html).toContain('aria-label="Remove the filter Centers"');
  });

  test('a word that became a filter does not bring it back once removed', () => {
    const html = render(
      makeAnswer('q=carcinoid+PRRT&service=prrt', {
        understood: [
          { text: 'carcinoid', as: 'disease', code: null },
          { text: 'PRRT', as: 'service', code: 'prrt' },
        ],
      }),
    );
    expect(linksOf(html)).toContain('/search?q=carcinoid#results');
    // The words stay in their box, and the form does not send the code beside them.
    expect(html).toMatch(/name="q" value="carcinoid PRRT"/);
    expect(html).not.toContain('type="hidden" name="service"');
  });

  test('pages by links', () => {
    const answer = makeAnswer('place=1&cursor=o20', {
      results: cards(20),
      total: 45,
      links: { self: '/search?place=1&cursor=o20', next: '/search?place=1&cursor=o40' },
    });
    const html = render(answer);
    expect(html).toContain('>21 to 40 of 45<');
    expect(html).toMatch(/rel="prev" href="\/search\?place=1#results">\s*Previous 20/);
    expect(html).toMatch(/rel="next" href="\/search\?place=1&amp;cursor=o40#results">\s*Next 5/);
    expect(html).toContain('start="21"');
  });

  test('sets apart those that do not say', () => {
    const query = makeQuery('service=prrt');
    const html = render(makeAnswer('service=prrt', { unstated: [makeCard({ id: 'x' }, { query })], unstatedTotal: 9 }));
    expect(html).toMatch(/These do not say whether they offer .+ – ask/);
    expect(html).toContain('9 in all');
    expect(html).toContain('Nothing in this directory fits all of this');
  });

  test('specialists at centers that state the service have a section of their own, once', () => {
    const services = [{ code: 'prrt' as const, status: 'yes' as const, sources: [0] }];
    const query = makeQuery('service=prrt');
    const center = makeCard({ id: 'c', services }, { query });
    const there = { ...makeCard({ id: 'p' }, { query }), centerServices: ['prrt'] };
    const silent = makeCard({ id: 'x' }, { query });
    const html = render(makeAnswer('service=prrt', { results: [center], unstated: [there, silent] }));
    const [specialists, unstated] = [html.indexOf('id="specialists"'), html.indexOf('id="unstated"')];
    expect(html).toContain('>Specialists</h2>');
    expect(html.indexOf('data-listing="p"')).toBeGreaterThan(specialists);
    expect(html.indexOf('data-listing="p"')).toBeLessThan(unstated);
    expect(html.indexOf('data-listing="x"')).toBeGreaterThan(unstated);
    for (const id of 'cpx') expect(html.split(`data-listing="${id}"`)).toHaveLength(2);
  });

  test('specialists stand within the card of their center, with their own numbers', () => {
    const practicesAt = { id: 'c-0', name: 'Center 0' };
    const person = (id: string) => ({ ...makeCard({ id }), practicesAt });
    const [first, second] = cards(2) as [ReturnType<typeof makeCard>, ReturnType<typeof makeCard>];
    const html = render(makeAnswer('place=1', { results: [first, person('p'), person('q'), second] }));
    const inside = html.slice(html.indexOf('data-listing="c-0"'), html.indexOf('data-listing="c-1"'));
    expect(inside).toContain('Specialists here');
    expect(inside).toMatch(/data-listing="p">2\. <a.*data-listing="q">3\. <a/);
    expect(html).toMatch(/data-listing="c-1"><p class="kind">4\. Center/);
    // Without their center on the page they have cards of their own.
    const alone = render(makeAnswer('place=1', { results: [person('p'), second] }));
    expect(alone).toContain('<li class="card" data-listing="p">');
    expect(alone).toMatch(/Practices at.*Center 0/);
  });

  test('the search folds into one line, and stands open where the place is unknown or nothing was asked', () => {
    const isOpen = (html: string) => /<details class="again" id="again" open/.test(html);
    expect(isOpen(render(makeAnswer('place=2643743', { place: LONDON, results: cards(1) })))).toBe(false);
    expect(isOpen(render(makeAnswer('near=Xyzzy', { notice: 'Unknown.' })))).toBe(true);
    expect(isOpen(render(makeAnswer('', { links: { self: '/search', next: null } })))).toBe(true);
  });

  test('asks which place is meant, in words that tell them apart', () => {
    const choices = [LONDON, { ...LONDON, id: '6058560', region: 'Ontario', country: 'CA', population: 346765 }];
    const html = render(makeAnswer('near=London', { choices }));
    expect(html).toContain('Which place do you mean?');
    expect(html).toContain('London, Ontario, Canada');
    expect(html).toContain('href="/search?place=6058560#results"');
    expect(html).not.toContain('346');
  });

  test('an unknown place is said, with what can be done', () => {
    const html = render(makeAnswer('near=Xyzzy', { notice: 'We do not know a place called “Xyzzy”.' }));
    expect(html).toContain('We could not find this place');
    expect(html).toContain('We do not know a place called “Xyzzy”.');
    expect(html).toMatch(/name="near" value="Xyzzy"/);
  });

  test('only the bare search may be indexed', () => {
    expect(render(makeAnswer('service=prrt'))).toContain('content="noindex"');
    expect(render(makeAnswer('', { links: { self: '/search', next: null } }))).not.toContain('noindex');
  });
});

test('a search that cannot be read comes back with its words, the problems first and focused', () => {
  const values = new URLSearchParams('near=<b>Lyon&service=nope&within=-1&q="x');
  const problems = [
    { path: 'service.0', message: 'no' },
    { path: 'within', message: 'no' },
  ];
  const html = String(searchProblemPage({ view, values, problems }));
  expect(html).toMatch(/class="error-summary" role="alert" tabindex="-1" autofocus/);
  expect(html.indexOf('error-summary')).toBeLessThan(html.indexOf('role="search"'));
  expect(html).toContain('href="#service"');
  expect(html).toContain('id="service-error"');
  expect(html).toContain('value="&lt;b&gt;Lyon"');
  expect(html).toContain('value="&quot;x"');
  expect(html).not.toContain('name="within"');
});

test('says when the groups of the answer meet in the next weeks, on their own clock; nothing where none does', () => {
  const meeting = {
    start: '2026-01-13T18:00',
    durationMinutes: 90,
    timeZone: 'Europe/Berlin',
    repeats: 'monthly-by-weekday' as const,
    until: null,
    skips: [],
    note: null,
  };
  const group = (id: string, meetingSeries: (typeof meeting)[]) =>
    makeCard({ id, name: id, kind: 'support-group', meetingSeries });
  const shown = (groups: ReturnType<typeof group>[]) =>
    String(searchPage({ view: makeView(), answer: makeAnswer('near=London', { place: LONDON, groups }) }));
  const html = shown([group('silent', []), group('monthly', [meeting])]);
  const part = html.slice(html.indexOf('id="meetings"'));
  expect(part).toContain('Tuesday, December 8, 2026');
  expect(part).toContain('6:00');
  expect(part).toContain('href="/listings/monthly"');
  expect(part).not.toContain('href="/listings/silent"');
  const ended = group('ended', [{ ...meeting, until: '2026-11-30' } as never]);
  expect(shown([ended])).not.toContain('id="meetings"');
});
