import { describe, expect, test } from 'vitest';
import { languageOf, withList, withMark } from '../../web/offline/marked-copy.ts';
import { addressOf, filesNamedIn, importsOf, kindOf, speaksOf, withoutLanguage } from '../../web/offline/page-rules.ts';

const at = (path: string) => new URL(path, 'https://finder.example');
const WORDS =
  '<html lang="de"><ul id="kept" data-kept="Behalten am {date}." data-again="Neu &amp; frisch" data-entry="am {date}"><li>Nichts</li></ul></html>';
const DAY = new Date(2026, 10, 24, 12);

describe('what may be kept', () => {
  test.each([
    ['/listings/ch-basel-usb', 'listing'],
    ['/listings/ch-basel-usb?lang=de', 'listing'],
    ['/search?near=Lyon', 'search'],
    ['/shortlist?ids=a,b', 'shortlist'],
    ['/questions?ids=a', 'questions'],
    ['/compare?ids=a', 'compare'],
    ['/offline', 'offline'],
    ['/', null],
    ['/listings/ch-basel-usb/report', null],
    ['/listings/ch-basel-usb.geojson', null],
    ['/review', null],
    ['/review/search', null],
    ['/manage/search', null],
    ['/submissions/a', null],
    ['/api/v1/search?near=Lyon', null],
    ['/searching', null],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(at(path))).toBe(kind);
  });
});

test('an address is kept in one way', () => {
  expect(addressOf(at('/shortlist?ids=a%2Cb#x'))).toBe('https://finder.example/shortlist?ids=a,b');
  expect(withoutLanguage('https://finder.example/listings/a?lang=de')).toBe('https://finder.example/listings/a');
});

test('the files of a page and of a script, without those loaded later', () => {
  const html =
    '<link href="/assets/a-1.css"><script src="/assets/b-2.js"></script><a href="/about">x</a><img src="/favicon.svg">';
  expect(filesNamedIn(html)).toEqual(['/assets/a-1.css', '/assets/b-2.js']);
  expect(importsOf('import{a as b}from"./c-3.js";import"./d-4.js";const e=()=>import("./f-5.js")')).toEqual([
    '/assets/c-3.js',
    '/assets/d-4.js',
  ]);
});

test('a page that speaks of a listing, not of one whose id begins alike', () => {
  expect(speaksOf('<a href="/listings/ch-bern?lang=de">', 'ch-bern')).toBe(true);
  expect(speaksOf('<a href="/listings/ch-bern-inselspital">', 'ch-bern')).toBe(false);
});

test('the mark stands before all else, in the words and the date of the page’s language', () => {
  const html = '<html lang="de"><body><header></header><main id="main" class="wide"><h1>A</h1></main></body></html>';
  expect(languageOf(html)).toBe('de');
  expect(withMark(html, 'kept', DAY, WORDS)).toContain(
    '<main id="main" class="wide"><p class="notice" id="offline" role="status">Behalten am 24. November 2026. <a href="">Neu &amp; frisch</a></p><h1>A</h1>',
  );
});

test('the list leads to the copies, the search first; a title stays what it was', () => {
  const page = (address: string, title: string) => ({
    address: `https://finder.example${address}`,
    kind: kindOf(at(address)) ?? 'offline',
    html: `<title>${title} – NET Finder</title>`,
    keptOn: DAY,
    response: new Response(),
  });
  const list = withList(WORDS, [
    page('/listings/a', 'A $&amp; &lt;B'),
    page('/offline', 'no'),
    page('/search?near=Lyon&kind=center', 'Centers near Lyon'),
  ]);
  expect(list).toContain(
    '<li><a href="/search?near=Lyon&amp;kind=center">Centers near Lyon</a> <span class="hint">am 24. November 2026</span></li><li><a href="/listings/a">A $&amp; &lt;B</a>',
  );
  expect(list).not.toContain('Nichts');
  expect(withList(WORDS, [])).toContain('Nichts');
});
