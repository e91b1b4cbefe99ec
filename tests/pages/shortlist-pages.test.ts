import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_LISTED } from '../../server/pages/listed-ids.ts';
import { MOST_SAVED } from '../../web/shortlist/saved.ts';
import { type AppUnderTest, openApp } from '../app-under-test.ts';

const CHARITE = 'de-berlin-charite';
const IPC = 'fr-marseille-ipc';
const NICCOLI = 'fr-marseille-patricia-niccoli';
const NCUK = 'gb-neuroendocrine-cancer-uk';

let app: AppUnderTest;
beforeAll(async () => {
  app = openApp();
  const tombstone = { removed_on: '2026-11-01', changed_in: 1 };
  await app.services.engine.db
    .insertInto('tombstone')
    .values([
      { id: 'de-old-name', merged_into: CHARITE, ...tombstone },
      { id: 'de-gone', merged_into: null, ...tombstone },
    ])
    .execute();
});
afterAll(() => app.close());

async function page(path: string, language = 'en') {
  const answer = await app.get(path, { 'Accept-Language': language });
  return { status: answer.status, html: await answer.text() };
}
const entriesOf = (html: string) => [...html.matchAll(/<h2><a href="\/listings\/([a-z0-9-]+)"/g)].map(([, id]) => id);

describe('/shortlist', () => {
  test('shows the entries of its address in order, and nothing to search engines', async () => {
    const { status, html } = await page(`/shortlist?ids=${NICCOLI},${CHARITE}`);
    expect(status).toBe(200);
    expect(entriesOf(html)).toEqual([NICCOLI, CHARITE]);
    expect(html).toContain('content="noindex"');
    expect(html).toContain(`href="/shortlist?ids=${CHARITE}" data-keeps`);
    expect(html).toContain(`value="http://localhost:8787/shortlist?ids=${NICCOLI},${CHARITE}"`);
    expect(html).toContain(`href="/compare?ids=${NICCOLI},${CHARITE}"`);
    expect(html).toContain('As on November 24, 2026.');
    expect(html).toContain('Charitéplatz 1, 10117 Berlin, Germany');
  });

  test('a merged id gives its heir once, a removed and an unknown one a line', async () => {
    const { status, html } = await page(`/shortlist?ids=de-old-name,de-gone,xx-nobody,${CHARITE},${IPC}`);
    expect(status).toBe(200);
    expect(entriesOf(html)).toEqual([CHARITE, IPC]);
    expect(html).toContain('An older entry was merged into this one.');
    expect(html).toContain('de-gone: this entry was removed');
    expect(html).toContain('xx-nobody: there is no such entry');
    expect(html).toContain(`href="/shortlist?ids=${CHARITE},${IPC}" data-keeps`);
  });

  test('empty: says how to begin', async () => {
    for (const path of ['/shortlist', '/shortlist?ids=', '/shortlist?ids=,']) {
      const { status, html } = await page(path);
      expect(status).toBe(200);
      expect(html).toContain('Nothing on this list yet');
    }
  });

  test('as many as the device keeps can be shown; one more is refused with the rule', async () => {
    expect(MOST_LISTED).toBe(MOST_SAVED);
    const ids = Array.from({ length: 31 }, (_, index) => `x-${index}`);
    expect((await page(`/shortlist?ids=${ids.slice(1).join()}`)).status).toBe(200);
    const { status, html } = await page(`/shortlist?ids=${ids.join()}`);
    expect(status).toBe(400);
    expect(html).toContain('A list holds at most 30 entries. This address names 31.');
  });

  test('the address of an entry, pasted, adds it and becomes its id', async () => {
    const pasted = encodeURIComponent(`http://localhost:8787/listings/${CHARITE}?lang=de#contact`);
    const answer = await app.get(`/shortlist?ids=${IPC},${NICCOLI}&ids=${pasted}&lang=de`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/shortlist?ids=${IPC},${NICCOLI},${CHARITE}&lang=de`);
    const { status } = await page(`/shortlist?ids=${encodeURIComponent('https://x/listings/<script>')}`);
    expect(status).toBe(400);
  });

  test.each(['../etc', '<script>', 'A-B', 'a--b', `${'a'.repeat(65)}`])('%s is no id: 400', async (id) => {
    const { status, html } = await page(`/shortlist?ids=${encodeURIComponent(id)}`);
    expect(status).toBe(400);
    expect(html).toContain('small letters, digits and hyphens');
    expect(html).not.toContain('<script>');
  });

  test('keeps the language, and drops what it does not know', async () => {
    const { html } = await page(`/shortlist?ids=${IPC},${NICCOLI}&lang=de`);
    expect(html).toContain('<h1>Liste: 2 Einträge');
    expect(html).toContain(`href="/compare?ids=${IPC},${NICCOLI}&amp;lang=de"`);
    const foreign = await app.get(`/shortlist?ids=${IPC}&utm_source=x`);
    expect([foreign.status, foreign.headers.get('Location')]).toEqual([302, `/shortlist?ids=${IPC}`]);
  });

  test('more than four: a form chooses which to compare, and what it sends is understood', async () => {
    const five = [CHARITE, IPC, NICCOLI, NCUK, 'it-rozzano-humanitas'];
    const { html } = await page(`/shortlist?ids=${five.join()}`);
    expect(html.match(/type="checkbox" name="ids"/g)).toHaveLength(5);
    const compared = await page(`/compare?ids=${CHARITE}&ids=${IPC}`);
    expect(compared.html).toContain('Compare 2 entries');
  });
});

describe('/compare', () => {
  /** Row labels of the table before the fold, and of the one in it. */
  function rowsOf(html: string) {
    const [open = '', folded = ''] = html.slice(html.indexOf('<table')).split('<details>');
    const labels = (part: string) => [...part.matchAll(/<th scope="row"[^>]*>([^<]+)/g)].map(([, label]) => label);
    return { open: labels(open), folded: labels(folded) };
  }

  test('five are refused with the rule, and the way back keeps them', async () => {
    const { status, html } = await page('/compare?ids=a,b,c,d,e');
    expect(status).toBe(400);
    expect(html).toContain('At most 4 entries can be compared side by side. This address names 5.');
    expect(html).toContain('href="/shortlist?ids=a,b,c,d,e"');
    expect((await page('/compare?ids=a,b,c,d')).status).toBe(200);
  });

  test('what differs stands before what is the same or stated by none', async () => {
    const { html } = await page(`/compare?ids=${CHARITE},${IPC}`);
    const { open, folded } = rowsOf(html);
    expect(open).toEqual(expect.arrayContaining(['Place', 'Phone', 'PRRT', 'Newest source']));
    // Both are centers; nobody states chemotherapy; nobody confirmed either.
    expect(folded).toEqual(expect.arrayContaining(['Kind', 'Chemotherapy', 'Confirmed', 'Collected']));
    expect(open.filter((label) => folded.includes(label))).toEqual([]);
    expect(open).not.toContain('Distance');
    expect(html).toMatch(/PRRT<\/th>.*?class="silent">Not stated – ask.*?class="yes">Yes, stated/s);
  });

  test('distances only from a place, and an unknown place is said', async () => {
    const { html } = await page(`/compare?ids=${CHARITE},${IPC}&place=2996944`);
    expect(html).toContain('straight lines from Lyon');
    expect(html).toMatch(/Distance<\/th>.*?975 km.*?280 km/s);
    const unknown = await page(`/compare?ids=${CHARITE},${IPC}&place=nowhere`);
    expect(unknown.html).toContain('We do not know this place');
    expect(rowsOf(unknown.html).open).not.toContain('Distance');
  });

  test('a typed place is looked up, asked back where it is unclear, and shared as its id', async () => {
    const { html } = await page(`/compare?ids=${CHARITE}&ids=${IPC}&near=Lyon`);
    expect(html).toContain('straight lines from Lyon');
    expect(html).toContain(
      `<link rel="canonical" href="http://localhost:8787/compare?ids=${CHARITE},${IPC}&amp;place=2996944"`,
    );
    const unclear = await page(`/compare?ids=${CHARITE}&ids=${IPC}&near=Fribourg`);
    expect(unclear.html).toContain('Which place do you mean?');
    expect(unclear.html).toMatch(
      new RegExp(`href="/compare\\?ids=${CHARITE},${IPC}&amp;place=\\d+"[^>]*>Fribourg, .*Switzerland`),
    );
    expect((await page(`/compare?ids=${IPC}&near=qwxyzzt`)).html).toContain('We do not know this place');
  });

  test('what belongs to another kind makes no difference', async () => {
    const { html } = await page(`/compare?ids=${NICCOLI},${NCUK}`);
    expect(html).toContain('does not apply');
    expect(rowsOf(html).folded).toContain('Chemotherapy');
    expect(html).toContain('Not stated – their center lists it');
  });

  test('with one left, or none, says so', async () => {
    expect((await page(`/compare?ids=${IPC},de-gone`)).html).toContain('Only one entry is left here');
    expect((await page('/compare')).html).toContain('Nothing to compare yet');
  });
});

describe('/questions', () => {
  test('without ids: what to bring and plain questions, for search engines too', async () => {
    const { status, html } = await page('/questions');
    expect(status).toBe(200);
    for (const part of ['What to bring', 'Scans and tests', 'Grade and spread', 'Who to call']) {
      expect(html).toContain(part);
    }
    expect(html).not.toContain('noindex');
  });

  test('with ids: only what a page does not state becomes a question', async () => {
    const { html } = await page(`/questions?ids=${IPC},${CHARITE}`);
    const [, ipc = '', charite = ''] = html.split('class="of-entry"');
    expect(ipc).toContain('tel:+33491223700');
    expect(ipc).not.toContain('Do you offer PRRT?');
    expect(ipc).toContain('Do you have a NET nurse? Your page does not say.');
    expect(ipc).not.toContain('Do you take patients from elsewhere');
    expect(ipc).not.toContain('Who may send me');
    expect(charite).toContain('Do you offer PRRT? Your page does not say.');
    expect(charite).toContain('Which number do I call?');
    expect(charite).toContain('Is this still so? Was accredited: ENETS Center of Excellence, 2019');
    expect(charite).toContain('Do you take patients from elsewhere');
    expect(html).toContain('noindex');
  });

  test('a group is asked what a group can answer; a specialist with what the center lists', async () => {
    const { html } = await page(`/questions?ids=${NCUK},${NICCOLI}`);
    const [, group = '', specialist = ''] = html.split('class="of-entry"');
    expect(group).toContain('When and where do you meet next?');
    expect(group).not.toContain('PRRT');
    expect(specialist).toContain('Do you offer PRRT? Your page does not say; IPC NET Center');
  });
});

describe('/listings/:id.vcf', () => {
  test('is a file to keep', async () => {
    const answer = await app.get(`/listings/${IPC}.vcf`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/vcard; charset=utf-8');
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${IPC}.vcf"`);
    expect(await answer.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n.*FN:IPC NET Center.*END:VCARD\r\n$/s);
    // Known to its town only: no point.
    expect(await (await app.get(`/listings/${CHARITE}.vcf`)).text()).not.toContain('GEO:');
  });

  test('removed: 410, merged: on to the heir, unknown: 404', async () => {
    expect((await app.get('/listings/de-gone.vcf')).status).toBe(410);
    expect((await app.get('/listings/xx-nobody.vcf')).status).toBe(404);
    const merged = await app.get('/listings/de-old-name.vcf');
    expect([merged.status, merged.headers.get('Location')]).toEqual([308, `/listings/${CHARITE}.vcf`]);
  });
});

test('the page of an entry can be put on a list without a script', async () => {
  const { html } = await page(`/listings/${IPC}`);
  expect(html).toMatch(new RegExp(`data-save="${IPC}"><a href="/shortlist\\?ids=${IPC}">Add to a list`));
});
