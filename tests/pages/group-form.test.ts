import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetOld } from '../../server/submissions/forget-old.ts';
import { type Desk, ONLINE_GROUP, openDesk } from '../submissions/desk.ts';

const FORM = '/list-your-group';
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(async () => {
  await desk.mails();
  desk.close();
});
const publicRows = async () => {
  const { listings } = await (await desk.ask('/api/v1/listings?changedSince=2')).json();
  return listings.length;
};

describe('list your group', () => {
  test('seven fields are enough: 303 to the status page, one mail, nothing public', async () => {
    const before = await publicRows();
    const answer = await desk.fill(FORM, ONLINE_GROUP);
    expect(answer.status).toBe(303);
    const page = await (await desk.ask(answer.headers.get('Location') ?? '')).text();
    expect(page).toContain('Waiting for your mail');
    expect(page).not.toMatch(/anna|Zebra talk/);
    expect((await desk.mails()).map(({ to }) => to)).toEqual(['anna@zebra-talk.example']);
    expect(await publicRows()).toBe(before);
  });

  test('Origin null and no Sec-Fetch-Site: a form of a page without referrer is taken', async () => {
    const stamp = await desk.stampOf(FORM);
    const answer = await desk.post(FORM, { ...ONLINE_GROUP, stamp }, undefined, { Origin: 'null' });
    expect(answer.status).toBe(303);
  });

  test('errors: 422, summary first and focused, a message beside each field, values kept, in both languages', async () => {
    const wrong = { ...ONLINE_GROUP, name: '', formats: 'in-person', website: 'javascript:alert(1)', consent: '' };
    const answer = await desk.fill(FORM, { ...wrong, summary: 'We <b>meet</b>' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/<div class="error-summary" role="alert" tabindex="-1" autofocus/);
    expect(html.indexOf('error-summary')).toBeLessThan(html.indexOf('<h1>'));
    expect([...html.matchAll(/id="f-(\w+)-error"/g)].map(([, name]) => name).sort()).toEqual([
      'city',
      'consent',
      'name',
      'website',
    ]);
    for (const [, id] of html.matchAll(/<li><a href="#([\w-]+)"/g)) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('value="anna@zebra-talk.example"');
    expect(html).toContain('We &lt;b&gt;meet&lt;/b&gt;');
    expect(html).not.toContain('<b>meet');
    const german = await desk.fill(`${FORM}?lang=de`, wrong);
    expect(await german.text()).toContain('Angaben fehlen oder stimmen nicht');
  });

  test.each([
    ['name', 'A\r\nBcc: all@example.org'],
    ['name', 'abc\u202Edef'],
    ['name', 'a'.repeat(201)],
    ['website', 'javascript:alert(1)'],
    ['website', 'https://user:word@example.org/'],
    ['phone', '<script>'],
    ['mail', 'anna@example.org\r\nBcc: all@example.org'],
    ['country', 'XX'],
    ['languages', 'xx'],
    ['formats', 'accredited'],
    ['timeZone', 'Mars/Olympus'],
  ])('hostile %s %j is refused with the field named', async (field, value) => {
    const dates = { startDate: '2027-01-05', startTime: '18:00', duration: '60', repeats: 'weekly', timeZone: 'UTC' };
    const answer = await desk.fill(FORM, { ...ONLINE_GROUP, ...dates, [field]: value });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`href="#f-${field}"`);
    expect(await desk.mails()).toEqual([]);
  });

  test('markup is text: stored as written, and what no group may say of itself is dropped', async () => {
    const name = '<script>alert(1)</script> & friends';
    await desk.fill(FORM, {
      ...ONLINE_GROUP,
      name,
      accreditations: 'enets-coe',
      status: 'active',
      confirmedOn: '2026',
    });
    const [row] = await desk.services.engine.db.selectFrom('submission_payload').selectAll().execute();
    const { values } = JSON.parse(row?.document ?? '{}');
    expect(values.name).toBe(name);
    expect(Object.keys(values)).not.toEqual(expect.arrayContaining(['accreditations']));
    const page = await (await desk.ask(await desk.link())).text();
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });

  test('a body of 1 MB and a compressed one are refused', async () => {
    const stamp = await desk.stampOf(FORM);
    expect((await desk.post(FORM, { ...ONLINE_GROUP, stamp, summary: 'x'.repeat(1_000_000) })).status).toBe(413);
    const packed = await desk.post(FORM, { ...ONLINE_GROUP, stamp }, undefined, { 'Content-Encoding': 'gzip' });
    expect(packed.status).toBe(415);
    expect(await desk.states()).toEqual([]);
  });

  test('meetings become a series in their own zone', async () => {
    const dates = {
      startDate: '2027-01-05',
      startTime: '18:00',
      duration: '90',
      timeZone: 'Pacific/Auckland',
      repeats: 'monthly-by-weekday',
      joining: 'Ask for the link',
    };
    expect((await desk.fill(FORM, { ...ONLINE_GROUP, ...dates })).status).toBe(303);
    const [row] = await desk.services.engine.db.selectFrom('submission_payload').selectAll().execute();
    expect(JSON.parse(row?.document ?? '{}').values.meetingSeries).toEqual([
      {
        start: '2027-01-05T18:00',
        durationMinutes: 90,
        timeZone: 'Pacific/Auckland',
        repeats: 'monthly-by-weekday',
        until: null,
        skips: [],
        note: 'Ask for the link',
      },
    ]);
  });

  test('a group that may be listed already is asked about once, then taken', async () => {
    const twin = { ...ONLINE_GROUP, website: 'https://www.neuroendocrinecancer.org.uk/' };
    const asked = await desk.fill(FORM, twin);
    expect(asked.status).toBe(200);
    const html = await asked.text();
    expect(html).toContain('href="/listings/gb-neuroendocrine-cancer-uk/claim"');
    const stamp = /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await desk.post(FORM, { ...twin, stamp, another: '1' })).status).toBe(303);
    const similar = await desk.post(`${FORM}/similar`, { website: twin.website });
    const { duplicates } = await similar.json();
    expect(duplicates.map(({ claim }: { claim: string }) => claim)).toContain(
      '/listings/gb-neuroendocrine-cancer-uk/claim',
    );
  });
});

describe('drafts', () => {
  test('kept under an unguessable address for 7 days, changed in place, gone once sent', async () => {
    const saved = await desk.post(FORM, { name: 'Half a group', action: 'draft', homepage: 'x' });
    const address = saved.headers.get('Location') ?? '';
    expect(address).toMatch(/^\/list-your-group\?draft=[\w-]{22}$/);
    expect(await (await desk.ask(address)).text()).toContain('value="Half a group"');
    const draft = address.split('=')[1] ?? '';
    const again = await desk.post(FORM, { name: 'Whole group', action: 'draft', draft });
    expect(again.headers.get('Location')).toBe(address);
    expect(JSON.stringify(await desk.services.engine.db.selectFrom('draft').selectAll().execute())).not.toContain(
      draft,
    );
    expect((await desk.fill(FORM, { ...ONLINE_GROUP, draft })).status).toBe(303);
    expect((await desk.ask(address)).status).toBe(404);
    await desk.post(FORM, { name: 'Another', action: 'draft' });
    desk.wait(8 * 86_400);
    await forgetOld(desk.services);
    expect(await desk.services.engine.db.selectFrom('draft').selectAll().execute()).toEqual([]);
  });
});

describe('spam', () => {
  const send = (fields: Record<string, string>, client?: string) =>
    desk.post(FORM, { ...ONLINE_GROUP, ...fields }, client);

  test('too fast: one plain question with the values kept; answered right it is taken', async () => {
    const html = await (await desk.ask(FORM)).text();
    const first = await send({ stamp: /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? '' });
    expect(first.status).toBe(422);
    const page = await first.text();
    expect(page).toContain('which number is seven');
    expect(page).toContain('Zebra talk on Thursdays');
    const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await send({ stamp, answer: '7' })).status).toBe(303);
    expect(await desk.mails()).toHaveLength(1);
  });

  test('a second hit is set aside: the same answer, no mail, deleted after 30 days', async () => {
    const first = await send({ stamp: await desk.stampOf(FORM), homepage: 'https://spam.example' });
    const stamp = /name="stamp" value="([^"]+)"/.exec(await first.text())?.[1] ?? '';
    const second = await send({ stamp, homepage: 'https://spam.example', answer: '7' });
    expect(second.status).toBe(303);
    expect(await (await desk.ask(second.headers.get('Location') ?? '')).text()).toContain('Waiting for your mail');
    expect((await desk.states()).map(({ state }) => state)).toEqual(['quarantined']);
    expect(await desk.mails()).toEqual([]);
    desk.wait(31 * 86_400);
    await forgetOld(desk.services);
    expect(await desk.states()).toEqual([]);
    expect(await desk.services.engine.db.selectFrom('submission_payload').selectAll().execute()).toEqual([]);
  });

  test('a stamp that is old, changed or of another form sends the form back', async () => {
    const stamp = await desk.stampOf(FORM);
    const other = await desk.stampOf('/listings/gb-neuroendocrine-cancer-uk/report');
    for (const wrong of ['', 'x', `${stamp}x`, other]) expect((await send({ stamp: wrong })).status).toBe(422);
    desk.wait(86_400);
    expect((await send({ stamp })).status).toBe(422);
    expect(await desk.states()).toEqual([]);
  });

  test('1,000 posts of bots leave no public row, at most 200 set aside, and at most 5 mails', async () => {
    const before = await publicRows();
    const values = {
      name: 'Cheap pills',
      formats: ['online'],
      country: 'US',
      languages: ['en'],
      website: 'https://pills.example/',
    };
    for (let index = 0; index < 400; index++) {
      const body = JSON.stringify({ values, mail: `victim${index}@example.org`, consent: true });
      await desk.ask('/api/v1/submissions', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
    }
    const first = await send({ stamp: await desk.stampOf(FORM), homepage: 'x' });
    const stamp = /name="stamp" value="([^"]+)"/.exec(await first.text())?.[1] ?? '';
    for (let index = 0; index < 300; index++) await send({ stamp, homepage: 'x' }, `192.0.2.${index}.x`);
    for (let index = 0; index < 300; index++) {
      await send({ stamp: await desk.stampOf(FORM), homepage: 'x' }, `198.51.100.${index}.x`);
    }
    expect(await publicRows()).toBe(before);
    expect((await desk.mails()).length).toBeLessThanOrEqual(5);
    const states = (await desk.states()).map(({ state }) => state);
    expect(states.filter((state) => state === 'quarantined')).toHaveLength(200);
    expect(states.filter((state) => state !== 'quarantined').length).toBeLessThanOrEqual(5);
  });

  test('one address gets at most 3 mails a day, and every sender the same answer', async () => {
    for (let index = 0; index < 5; index++) {
      const answer = await desk.fill(FORM, { ...ONLINE_GROUP, another: '1' }, `203.0.113.${index}`);
      expect(answer.status).toBe(303);
      const page = await (await desk.ask(answer.headers.get('Location') ?? '')).text();
      expect(page).toContain('Waiting for your mail');
    }
    expect(await desk.mails()).toHaveLength(3);
  });
});

describe('by JSON', () => {
  const values = { name: 'A group', formats: ['online'], country: null, languages: ['en'], relay: true };
  const json = (path: string, body: string, type = 'application/json') =>
    desk.ask(`/api/v1${path}`, { method: 'POST', body, headers: { 'Content-Type': type } });

  test('202 with a status page', async () => {
    const answer = await json('/submissions', JSON.stringify({ values, mail: 'a@example.org', consent: true }));
    expect(answer.status).toBe(202);
    const { status } = await answer.json();
    expect((await desk.ask(new URL(status).pathname)).status).toBe(200);
    expect(await desk.mails()).toHaveLength(1);
  });

  test.each([
    ['{', 400, []],
    ['[]', 422, ['']],
    [JSON.stringify({ values, mail: 'a@example.org' }), 422, ['consent']],
    [
      JSON.stringify({ values: { ...values, status: 'active' }, mail: 'a@b.org', consent: true }),
      422,
      ['values.status'],
    ],
    [
      JSON.stringify({
        values: { ...values, website: 'javascript:alert(1)', name: 'a\nb' },
        mail: 'a@b.org',
        consent: true,
      }),
      422,
      ['values.name', 'values.website'],
    ],
  ])('%s: %i', async (body, status, paths) => {
    const answer = await json('/submissions', body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    const { errors = [] } = await answer.json();
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(paths);
  });

  test('another type, which a foreign page could send without asking, is refused', async () => {
    const body = JSON.stringify({ values, mail: 'a@example.org', consent: true });
    expect((await json('/submissions', body, 'text/plain')).status).toBe(415);
    expect((await json('/submissions', ' '.repeat(70_000))).status).toBe(413);
  });
});

test('nothing of what was sent is in the log', async () => {
  await desk.fill(FORM, { ...ONLINE_GROUP, name: 'Secretgroup' });
  await desk.ask(await desk.link());
  await desk.post(FORM, { name: 'Secretgroup' });
  await desk.post(FORM, { name: 'Secretgroup', action: 'draft' });
  const written = JSON.stringify(desk.log);
  expect(desk.log.length).toBeGreaterThan(4);
  for (const word of ['Secretgroup', 'zebra-talk', 'anna', '192.0.2']) expect(written).not.toContain(word);
  for (const [path] of [...(await desk.link()).matchAll(/[\w-]{22}/g)]) expect(written).not.toContain(path);
});
