import { afterAll, describe, expect, test } from 'vitest';
import { contrast, readTheme, themeStyles } from '../../server/pages/embed-theme.ts';
import { openApp } from '../app-under-test.ts';

const opened = openApp();
afterAll(() => opened.close());

describe('colors of the embedding page', () => {
  test.each([
    ['000000', 'ffffff', 21],
    ['777777', 'ffffff', 4.48],
    ['767676', 'ffffff', 4.54],
  ])('contrast of %s on %s', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test.each([
    ['accent=%230B5F5B', { theme: { accent: '0b5f5b' } }],
    ['', { theme: {} }],
    ['accent=red', { problems: [{ path: 'accent', rule: 'hex' }] }],
    ['accent=0b5f5b;}body{', { problems: [{ path: 'accent', rule: 'hex' }] }],
    ['accent=777777&paper=ffffff', { problems: [{ path: 'accent', rule: 'contrast' }] }],
    ['ink=cccccc&paper=ffffff', { problems: [{ path: 'ink', rule: 'contrast' }] }],
    ['paper=101010', { theme: { paper: '101010' } }],
    // No text is readable on a middle gray with both our ink and our accent.
    [
      'paper=808080',
      {
        problems: [
          { path: 'paper', rule: 'contrast' },
          { path: 'paper', rule: 'contrast' },
        ],
      },
    ],
  ])('%s', (address, expected) => {
    expect(readTheme(new URLSearchParams(address))).toEqual(expected);
  });

  test('text on a button of the accent is black or white, whichever can be read', () => {
    expect(themeStyles({ accent: '0b5f5b' })).toContain('--on-accent:#ffffff');
    expect(themeStyles({ paper: '101010', accent: 'ffe29a' })).toContain('--on-accent:#000000');
    expect(themeStyles({ paper: '101010' })).toContain('color-scheme:dark');
    expect(themeStyles({})).toBe('');
  });
});

describe('only /embed may be framed', () => {
  test.each([
    ['/embed', 200, '*'],
    ['/embed?country=DE&kind=support-group', 200, '*'],
    ['/embed?accent=eeeeee', 400, '*'],
    ['/embed?colour=eeeeee', 400, '*'],
    ['/embed/builder', 200, "'none'"],
    ['/embed/theme.css?accent=0b5f5b', 200, "'none'"],
    ['/search?country=DE', 200, "'none'"],
    ['/', 200, "'none'"],
  ])('%s', async (path, status, ancestors) => {
    const answer = await opened.get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Security-Policy')).toContain(`frame-ancestors ${ancestors};`);
    expect(answer.headers.get('X-Frame-Options')).toBe(path.split('?')[0] === '/embed' ? null : 'DENY');
    expect(answer.headers.get('Set-Cookie')).toBeNull();
  });
});

test('a 304 has the policy of the answer it stands for', async () => {
  for (const path of ['/embed', '/embed/builder']) {
    const first = await opened.get(path);
    const again = await opened.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('Content-Security-Policy')).toBe(first.headers.get('Content-Security-Policy'));
  }
});

test('a wrong snippet is told what is wrong', async () => {
  expect(await (await opened.get('/embed?accent=eeeeee')).text()).toContain('too little contrast');
  expect(await (await opened.get('/embed?colour=eeeeee')).text()).toContain('<code>colour</code>');
  expect(await (await opened.get('/embed?country=Germany')).text()).toContain('<code>country.0</code>');
  expect((await opened.get('/embed/theme.css?accent=eeeeee')).status).toBe(400);
});

test('links of the frame keep its filters and colors', async () => {
  const html = await (await opened.get('/embed?kind=center&accent=8a1c7c')).text();
  expect(html).toMatch(/rel="next" href="\/embed\?kind=center&amp;limit=10&amp;cursor=o10&amp;accent=8a1c7c"/);
  expect(html).toContain('name="accent" value="8a1c7c"');
  expect(html).toContain('href="/embed/theme.css?accent=8a1c7c"');
  expect(html.match(/class="card"/g)).toHaveLength(10);
});

test('the builder keeps its own language, names the frame in its language, and joins several values', async () => {
  const html = await (await opened.get('/embed/builder?lang=en&frame-lang=de&country=DE&country=AT')).text();
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('&lt;net-finder lang=&quot;de&quot; country=&quot;DE AT&quot;&gt;');
  expect(html).toContain(
    '&lt;a href=&quot;http://localhost:8787/search?lang=de&amp;amp;country=DE&amp;amp;country=AT&quot;',
  );
  expect(html).toContain('NET Finder: Zentren, Fachleute und Selbsthilfegruppen');
  expect(html).toContain('<input type="hidden" name="lang" value="en"/>');
  expect(await (await opened.get('/data')).text()).toContain('href="/embed/builder"');
});
