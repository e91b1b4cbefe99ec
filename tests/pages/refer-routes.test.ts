import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { CLINICAL_SOURCES } from '../../server/referral/sources.ts';
import { openApp, TEST_NOW } from '../app-under-test.ts';
import { countingEngine } from '../counting-engine.ts';
import { openTestDirectory } from '../directory-database.ts';

const opened = openApp();
afterAll(() => opened.close());

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** As a browser sends a form under this site's own Referrer-Policy: Origin null, and nothing else to know it by. */
async function send(path: string, form: Record<string, string> | string[][] | string, headers = {}) {
  const body = typeof form === 'string' ? form : new URLSearchParams(form).toString();
  const answer = await opened.app.request(path, {
    method: 'POST',
    body,
    headers: { ...FORM, Origin: 'null', ...headers },
  });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe('/refer', () => {
  test('shows the form, with need and site from a link but no area', async () => {
    const answer = await opened.get('/refer?service=prrt&site=lung');
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('<option value="prrt" selected="">');
    expect(html).toContain('<option value="lung" selected="">');
    expect(html).toMatch(/<form class="find full refer" method="post" action="\/refer">/);
    const names = [...html.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    // Nothing here could hold who the patient is.
    expect([...new Set(names)].sort()).toEqual(['differentiation', 'feature', 'ki67', 'near', 'service', 'site']);
    const dropped = await opened.get('/refer?near=Lyon&place=1&service=prrt');
    expect([dropped.status, dropped.headers.get('Location')]).toEqual([302, '/refer?service=prrt']);
    expect(await (await opened.get('/refer?service=nonsense&site=%3Cscript%3E')).text()).not.toContain('nonsense');
  });

  test('what a card asks for, the sheet asks for: services and medical fields', async () => {
    const { html } = await send('/refer', { near: 'Milano', site: 'paraganglioma' });
    const forms = html.split('<form').filter((form) => form.includes('/referral"'));
    expect(forms.length).toBeGreaterThan(3);
    for (const form of forms) expect(form).toContain('name="specialty" value="endocrinology"');
    const asked = [
      ['place', '3173435'],
      ['service', 'genetics'],
      ['specialty', 'endocrinology'],
    ];
    const sheet = textOf((await send('/listings/ch-lausanne-chuv/referral', asked)).html);
    expect(sheet).toContain('Not stated – ask: Genetic counseling and Endocrinology');
  });

  test('sheet and leaflet name the groups of the site that was given', async () => {
    const { html } = await send('/refer', { near: 'Leeds', site: 'pancreas' });
    const forms = html.split('<form').filter((form) => /\/(leaflet|referral)"/.test(form));
    for (const form of forms) expect(form).toContain('name="site" value="pancreas"');
    const asked = { near: 'Leeds', site: 'pancreas' };
    for (const path of ['/listings/gb-leeds-lth/referral', '/leaflet']) {
      expect((await send('/leaflet', { near: 'Leeds' })).html).toContain('Thyroid Cancer Support Group Wales');
      expect((await send(path, asked)).html, path).not.toContain('Thyroid Cancer Support Group Wales');
    }
  });

  test('an address is written as its country writes it', async () => {
    const { html } = await send('/refer', { near: 'London', service: 'prrt' });
    expect(html).toContain('London NW1 2BU');
    expect(html).not.toContain('NW1 2BU London');
  });

  test('answers by way in with what each states, and nothing is kept', async () => {
    const { status, headers, html } = await send('/refer', { near: 'Lyon', service: 'prrt' });
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.has('ETag')).toBe(false);
    expect(headers.has('Set-Cookie')).toBe(false);
    const words = textOf(html);
    expect(words).toContain('Centers for a patient near Lyon, Auvergne-Rhône-Alpes, France');
    expect(words.indexOf('You may refer')).toBeGreaterThan(0);
    expect(words.indexOf('You may refer')).toBeLessThan(words.indexOf('Who may refer is not stated'));
    expect(words).toContain('States: PRRT');
    expect(words).toContain('These do not say – ask');
    expect(words).toContain('Rue du Bugnon 21');
    // Groups of use to this patient: not one of another country's regions, 500 km away.
    const groups = words.slice(words.indexOf('For your patient'), words.indexOf('Leaflet with'));
    expect(groups).toContain('APTED');
    expect(groups).not.toContain('Netzwerk NeT');
    // The place stands in forms only, never in an address, nor in the title that a browser keeps.
    expect([...html.matchAll(/(?:href|action)="([^"]*)"/g)].join()).not.toMatch(/Lyon|2996944|place=/);
    expect(html.match(/<title>.*<\/title>/)?.[0]).not.toContain('Lyon');
    expect(html).toContain('content="noindex"');
  });

  test('every line of a case cites a text that can be opened', async () => {
    const { html } = await send('/refer', [
      ['near', 'Lyon'],
      ['site', 'pancreas'],
      ['ki67', '2,5'],
      ['feature', 'liver-metastases'],
      ['feature', 'functioning-pancreas'],
      ['feature', 'under-18'],
    ]);
    const lines =
      html
        .match(/<dl class="ask">.*?<\/dl>/s)?.[0]
        .split('<dt>')
        .slice(1) ?? [];
    expect(lines).toHaveLength(7);
    const known = Object.values(CLINICAL_SOURCES).map(({ url }) => url);
    for (const line of lines) {
      const links = [...line.matchAll(/href="([^"]+)"/g)].map(([, url]) => url?.replaceAll('&amp;', '&'));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(known).toContain(link);
      expect(textOf(line)).toMatch(/^ ?Ask for: /);
    }
    expect(textOf(html)).toContain('Ki-67 below 3 %: grade 1 (G1).');
  });

  test('above 20 % the question comes first; a lung tumor is told how it is graded', async () => {
    const high = textOf((await send('/refer', { near: 'Lyon', site: 'pancreas', ki67: '20,1' })).html);
    expect(high).toContain('What does the pathology report say about differentiation?');
    expect(high.indexOf('differentiation?')).toBeLessThan(high.indexOf('Ask for:'));
    const lung = textOf((await send('/refer', { near: 'Lyon', site: 'lung', ki67: '20.1' })).html);
    expect(lung).toContain('not graded by Ki-67 but by mitoses and necrosis');
    expect(lung).not.toMatch(/G[123]\b/);
  });

  test('asks which place within the flow and keeps the other answers', async () => {
    const { status, html } = await send('/refer', [
      ['near', 'Fribourg'],
      ['ki67', '2.5'],
      ['feature', 'under-18'],
      ['feature', 'liver-metastases'],
    ]);
    expect(status).toBe(200);
    const kept = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(kept).toEqual([
      ['ki67', '2.5'],
      ['feature', 'under-18'],
      ['feature', 'liver-metastases'],
    ]);
    const places = [...html.matchAll(/<button type="submit" name="place" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(places.length).toBeGreaterThan(1);
    const chosen = await send('/refer', [...(kept as string[][]), ['place', places[0] ?? '']]);
    expect(chosen.status).toBe(200);
    expect(textOf(chosen.html)).toMatch(/Centers for a patient near (Fribourg|Freiburg)/);
    expect(textOf(chosen.html)).toContain('Ask for: Care for children');
  });

  test.each([
    [{ near: '' }, 'Type the patient’s town', 'near'],
    [{ near: 'qwxyzzt' }, 'We do not know a place called “qwxyzzt”', 'near'],
    [{ near: 'Lyon', ki67: '350' }, 'one number from 0 to 100', 'ki67'],
    [{ near: 'Lyon', ki67: 'high' }, 'one number from 0 to 100', 'ki67'],
    [{ near: 'Lyon', ki67: '<3' }, 'one number from 0 to 100', 'ki67'],
  ])('%o is refused with the rule, beside the field and in a summary, values kept', async (form, rule, field) => {
    const { status, headers, html } = await send('/refer', { ...form, site: 'colon' });
    expect(status).toBe(422);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(textOf(html)).toContain(rule);
    expect(html).toContain(`<a href="#${field}">`);
    expect(html).toMatch(new RegExp(`id="${field}-error"`));
    expect(html).toContain('<option value="colon" selected="">');
    if (form.near) expect(html).toContain(`value="${form.near}"`);
  });

  test.each([
    ['an unknown field', 'near=Lyon&patient=Doe', 422],
    ['a code that does not exist', 'near=Lyon&service=nonsense', 422],
    ['a place given twice', 'near=Lyon&near=Paris', 422],
    ['no place id', 'place=%3Cscript%3E', 422],
    ['nothing', '', 422],
    ['a long place', `near=${'a'.repeat(201)}`, 422],
    ['bytes that are no text', Uint8Array.of(0x6e, 0xff, 0xfe), 400],
    ['64 kB and more', `near=${'a'.repeat(65_537)}`, 413],
  ])('%s: the form again, and nothing of it in the log', async (_, body, status) => {
    opened.log.length = 0;
    const answer = await opened.app.request('/refer', { method: 'POST', body, headers: FORM });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const html = await answer.text();
    expect(html).toContain('class="error-summary"');
    expect(html).not.toContain('<script>');
    expect(opened.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('markup in a place is text', async () => {
    const { html } = await send('/refer', { near: '"><script>alert(1)</script>' });
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;');
  });

  test.each([
    [{ 'Content-Type': 'application/json' }, 415],
    [{ 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
    [{ 'Content-Encoding': 'gzip' }, 415],
  ])('%o is refused', async (headers, status) => {
    expect((await send('/refer', { near: 'Lyon' }, headers)).status).toBe(status);
  });

  test('the log knows the route and nothing of the body', async () => {
    opened.log.length = 0;
    await send('/refer', { near: 'Scobey, MT', ki67: '37.93', site: 'pancreas' });
    await send('/listings/fr-marseille-ipc/referral', { near: 'Scobey, MT', service: 'prrt' });
    await send('/leaflet', { near: 'Scobey, MT' });
    expect(opened.log.map(({ fields }) => fields.route)).toEqual(['/refer', '/listings/:id/referral', '/leaflet']);
    expect(JSON.stringify(opened.log)).not.toMatch(/Scobey|37\.93|pancreas|prrt|marseille/);
  });
});

describe('the sheet', () => {
  test('of one center: the groups nearest the center, and it says so', async () => {
    const answer = await opened.get('/listings/es-valencia-la-fe/referral');
    expect(answer.status).toBe(200);
    const words = textOf(await answer.text());
    expect(words).toContain('Support groups nearest this center, as no area of the patient is known');
    expect(words).toContain('Avenida Fernando Abril Martorell 106');
    expect(words).toContain('+34 961 244 000');
    expect(words).toContain('Pheo Para Alliance Center of Excellence, as of May 2023');
    expect(words).toContain('the whole Comunitat Valenciana');
    expect(words).toContain('Printed from NET Finder on November 24, 2026.');
    expect(words).toContain('undated');
  });

  test('with an area: nearest the patient, kept nowhere, and what was asked for', async () => {
    const { status, headers, html } = await send('/listings/gb-manchester-christie/referral', [
      ['near', 'Perth, Australia'],
      ['service', 'mdt'],
      ['service', 'mibg-therapy'],
    ]);
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('no-store');
    const words = textOf(html);
    expect(words).toContain('Support groups nearest Perth');
    expect(words).toContain('NECA NET nurse line');
    expect(words).toMatch(/Stated: Tumor board/);
    expect(words).toMatch(/Not stated – ask: MIBG/);
  });

  test('speaks to the doctor, not to the patient', async () => {
    const words = textOf(await (await opened.get('/listings/us-iowa-city-uihc-holden/referral')).text());
    expect(words).toContain('Who may refer The patient can contact them directly;');
    expect(words).not.toContain('contact them yourself');
  });

  test('an area that is not understood falls back to the center and says so', async () => {
    const { status, html } = await send('/listings/gb-manchester-christie/referral', { near: 'qwxyzzt' });
    expect(status).toBe(200);
    expect(textOf(html)).toContain('nearest this center');
  });

  test('where nothing is known about what to send, the center is to be asked, by phone where one is known', async () => {
    const words = textOf(await (await opened.get('/listings/gb-manchester-christie/referral')).text());
    expect(words).toContain('What to send Not stated: ask the center, +44 161 446 3000.');
    const silent = textOf(await (await opened.get('/listings/nl-rotterdam-erasmus/referral')).text());
    expect(silent).toContain('A referral letter with recent CT');
    expect(silent).toContain('The source says no more than the lines above: ask the center.');
  });

  test.each([
    ['/listings/nobody/referral', 404],
    ['/listings/gb-neuroendocrine-cancer-uk/referral', 404],
    ['/refer/sheet', 404],
    ['/refer/sheet?ids=nobody', 404],
    ['/refer/sheet?ids=gb-neuroendocrine-cancer-uk', 404],
    ['/refer/sheet?ids=nobody,nl-rotterdam-erasmus', 200],
    [`/refer/sheet?ids=${'a,'.repeat(5000)}`, 404],
    ['/refer/sheet?ids=%27%3B--,%22,%00', 404],
    ['/listings/fr-marseille-patricia-niccoli/referral', 200],
  ])('%s: %i', async (path, status) => {
    expect((await opened.get(path)).status).toBe(status);
  });

  test('of a short list: three at most, and who was left out is named', async () => {
    const ids = ['es-valencia-la-fe', 'nl-rotterdam-erasmus', 'gb-manchester-christie', 'it-milan-ieo'];
    const words = textOf(await (await opened.get(`/refer/sheet?ids=${ids}`)).text());
    expect(words).toContain('Left out: NET programme, European Institute of Oncology (IEO).');
    expect(await (await opened.get(`/refer/sheet?ids=${ids[0]},${ids[1]}`)).text()).toContain(
      'href="/refer/sheet?ids=es-valencia-la-fe%2Cnl-rotterdam-erasmus&amp;lang=de"',
    );
    const sent = await send('/refer/sheet', { ids: ids.slice(0, 2).join(), near: 'Lyon' });
    expect(textOf(sent.html)).toContain('Support groups nearest Lyon');
  });

  test('a removed listing is gone and a merged one leads to its heir', async () => {
    const own = openApp();
    const remove = (id: string, heir: string | null) =>
      own.services.engine.db
        .insertInto('tombstone')
        .values({ id, removed_on: '2026-11-01', merged_into: heir, changed_in: 1 })
        .execute();
    await remove('gone', null);
    await remove('merged', 'it-milan-ieo');
    expect((await own.get('/listings/gone/referral')).status).toBe(410);
    const moved = await own.get('/listings/merged/referral');
    expect([moved.status, moved.headers.get('Location')]).toEqual([308, '/listings/it-milan-ieo/referral']);
    own.close();
  });
});

describe('leaflet and signs', () => {
  test('the leaflet asks where, then shows groups and questions', async () => {
    const empty = await (await opened.get('/leaflet')).text();
    expect(empty).toContain('name="near"');
    const full = textOf(await (await opened.get('/leaflet?place=2643743')).text());
    expect(full).toContain('Groups near London');
    expect(full).toContain('Neuroendocrine Cancer UK');
    expect((await opened.get('/leaflet?place=nowhere')).status).toBe(422);
    expect((await send('/leaflet', { near: 'qwxyzzt' })).status).toBe(422);
    expect((await send('/leaflet', { near: 'Fribourg' })).html).toContain('name="place"');
    expect((await send('/leaflet', 'x='.repeat(40_000))).status).toBe(413);
  });

  test('each sign, test and urgency cites its text; the emergency line is there', async () => {
    const html = await (await opened.get('/suspicion')).text();
    const lines = [...html.matchAll(/<ul class="cited-lines">.*?<\/ul>/gs)].flatMap(([list]) =>
      list.split('<li>').slice(1),
    );
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) {
      expect(line).toMatch(/href="https?:\/\//);
      expect(textOf(line)).toMatch(/undated|20\d\d/);
    }
    expect(textOf(html)).toContain('call the emergency number of your country');
    expect(html).toContain('href="/refer"');
  });

  test('a search for a symptom leads there; the header leads to /refer', async () => {
    const html = await (await opened.get('/search?q=flushing')).text();
    expect(html).toContain('href="/suspicion"');
    expect(await (await opened.get('/search?q=carcinoid')).text()).not.toContain('href="/suspicion"');
    expect(html).toContain('href="/refer"');
    expect(await (await opened.get('/')).text()).toMatch(/<a href="\/refer">For family doctors/);
  });

  test.each(['/refer', '/suspicion', '/leaflet', '/listings/it-milan-ieo/referral'])(
    '%s speaks German',
    async (path) => {
      const html = await (await opened.get(path, { 'Accept-Language': 'de' })).text();
      expect(html).toContain('<html lang="de">');
      expect(html).toContain('Für Praxen');
    },
  );
});

describe('statements on the directory', () => {
  const directory = openTestDirectory();
  const { engine, taken } = countingEngine(directory.engine);
  let time = TEST_NOW.getTime();
  const now = () => new Date(time);
  const counted = openApp({ services: { engine, now, index: createIndexHolder(engine, now) } });
  beforeAll(() => counted.get('/refer'));
  afterAll(() => {
    counted.close();
    directory.close();
  });

  // The version of the directory is asked for each time; a capability that nobody near states takes one more.
  test.each([
    ['/refer', 'near=Lyon&service=prrt', 3],
    ['/refer', 'near=Lyon&ki67=30&feature=liver-metastases&feature=under-18', 3],
    ['/refer', 'near=Honolulu&service=interferon', 4],
    ['/refer', 'near=Fribourg', 2],
    ['/listings/it-milan-ieo/referral', 'near=Lyon', 5],
    ['/refer/sheet', 'ids=it-milan-ieo,es-valencia-la-fe&near=Lyon', 4],
    ['/leaflet', 'near=Lyon', 3],
  ])('%s with %s takes at most %i', async (path, body, most) => {
    time += 2000;
    taken();
    const answer = await counted.app.request(path, { method: 'POST', body, headers: FORM });
    expect(answer.status).toBe(200);
    expect(taken()).toBeLessThanOrEqual(most);
  });
});
