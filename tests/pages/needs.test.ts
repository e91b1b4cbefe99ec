import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEEDS } from '../../server/pages/needs.ts';
import { type AppUnderTest, openApp } from '../app-under-test.ts';

let under: AppUnderTest;
beforeAll(() => {
  under = openApp();
});
afterAll(() => under?.close());

const landing = async (query: string) => {
  const response = await under.get(`/search?${query}`);
  return { status: response.status, to: response.headers.get('Location') };
};

describe('what one needs becomes filters', () => {
  test.each([
    ['team', '/search?near=Lyon&kind=center&kind=specialist#results', ['Centers', 'Specialists']],
    ['unsure', '/search?near=Lyon&kind=center#results', ['Centers']],
    ['opinion', '/search?near=Lyon&service=second-opinion#results', ['Second opinion']],
    ['talk', '/search?near=Lyon&kind=support-group#results', ['Support groups']],
  ])('%s', async (need, address, filters) => {
    expect(await landing(`near=Lyon&need=${need}&site=&service=&q=`)).toEqual({ status: 302, to: address });
    const page = await (await under.get(address)).text();
    for (const filter of filters) expect(page).toContain(`aria-label="Remove the filter ${filter}"`);
  });

  test('every need of the form is one of these', () => {
    expect(NEEDS).toEqual(['team', 'unsure', 'opinion', 'talk']);
  });

  test('what else was asked stays, and nothing is asked twice', async () => {
    expect((await landing('lat=46.8&lon=7.15&site=lung&kind=center&need=team&lang=de')).to).toBe(
      '/search?lat=46.8&lon=7.15&site=lung&kind=center&lang=de&kind=specialist#results',
    );
  });

  test('no need and an unknown need ask for nothing', async () => {
    expect((await landing('near=Lyon&need=')).status).toBe(200);
    expect(await landing('near=Lyon&need=nonsense')).toEqual({ status: 302, to: '/search?near=Lyon#results' });
  });

  test('a program cannot ask by need', async () => {
    expect((await under.get('/api/v1/search?near=Lyon&need=talk')).status).toBe(400);
  });
});

describe('without a diagnosis', () => {
  test('no medical filter is set, and a calm sentence leads to questions', async () => {
    const page = await (await under.get('/search?near=Lyon&kind=center')).text();
    expect(page).toMatch(/No diagnosis yet\?.*href="\/questions"/s);
    expect(await (await under.get('/search?near=Lyon&kind=center&service=prrt')).text()).not.toContain(
      'No diagnosis yet?',
    );
  });
});

test('a filter in use is explained in one sentence, and leads to all words', async () => {
  const page = await (await under.get('/search?near=Lyon&service=prrt')).text();
  expect(page).toContain('What does “PRRT” mean?');
  expect(page).toContain('A radioactive medicine, given into a vein');
  expect(page).toContain('href="/terms"');
});

test.each([
  ['en', 'PRRT', 'Tumor board', 'Reference center', 'Second opinion'],
  ['de', 'PRRT', 'Tumorkonferenz', 'Referenzzentrum', 'Zweitmeinung'],
])('the words are explained, each with an address of its own (%s)', async (lang, ...words) => {
  const page = await (await under.get(`/terms?lang=${lang}`)).text();
  for (const word of words) expect(page).toMatch(new RegExp(`<dt id="[\\w-]+">${word}[^<]*</dt><dd>[^<]{15,}</dd>`));
  const ids = [...page.matchAll(/<dt id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toContain('service-sstr-pet');
  expect(new Set(ids).size).toBe(ids.length);
  expect(page).not.toMatch(/<dd>(undefined)?<\/dd>/);
});
