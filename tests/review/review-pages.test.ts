import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../server/api/contract.ts';
import { readListing } from '../../server/directory/store-listing.ts';
import { verifyEvents } from '../../server/submissions/events.ts';
import { readHistory } from '../../server/submissions/queue.ts';
import { formOf, openReviewApp } from './review-site.ts';
import { signIn } from './signed-in.ts';

let site: ReturnType<typeof openReviewApp>;
beforeEach(() => {
  site = openReviewApp();
});
afterEach(() => site.close());

const searched = async (): Promise<string[]> => {
  site.wait(2);
  const response = await site.get('/api/v1/search?near=Passau&kind=support-group');
  return ((await response.json()) as SearchAnswer).results.map(({ name }) => name);
};
/** A center without a point of its own: it stands where its town is. */
const CENTER = 'ar-buenos-aires-hospital-de-clinicas';

describe('who may see it', () => {
  const PATHS = ['/review', '/review/team', '/review/nothing'];

  test.each(PATHS)('%s: nobody without a session, and nothing of the queue', async (path) => {
    const reference = await site.group();
    const response = await site.open(path === '/review/nothing' ? `/review/${reference}` : path);
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/review/sign-in');
    expect(await response.text()).not.toContain('Passau');
  });

  test.each([
    ['the code alone, with a passkey to use', { passkeyAt: null }],
    ['the code alone, without a passkey', { passkey: false, passkeyAt: null }],
    ['a session whose passkey was reset', { passkey: false }],
  ])('%s shows nothing and decides nothing', async (_, given) => {
    const reference = await site.group();
    const { cookie } = await signIn(site.services, 'half@example.org', given);
    for (const path of ['/review', `/review/${reference}`]) {
      const response = await site.open(path, cookie);
      expect([response.status, response.headers.get('Location')]).toEqual([303, '/review/passkey']);
    }
    const fields = { verdict: 'accept', submission: '2', listing: '0' };
    expect((await site.post(`/review/${reference}`, fields, cookie)).status).toBe(303);
    expect(await searched()).not.toContain('NET Treff Passau');
  });

  test.each([
    ['idle for half an hour', { seenAt: new Date('2026-11-24T11:29:59Z') }],
    ['twelve hours old', { expiresAt: new Date('2026-11-24T12:00:00Z') }],
  ])('%s: signed out', async (_, given) => {
    const { cookie } = await signIn(site.services, 'r@example.org', given);
    expect((await site.open('/review', cookie)).headers.get('Location')).toBe('/review/sign-in');
  });

  test('a session works while it is used, not with another signature, and not after signing out everywhere', async () => {
    const first = await signIn(site.services, 'r@example.org', { seenAt: new Date('2026-11-24T11:31:00Z') });
    const second = await signIn(site.services, 'r@example.org');
    const other = await signIn(site.services, 'other@example.org');
    const response = await site.open('/review', first.cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(await response.text()).toContain('<meta name="robots" content="noindex"');
    expect((await site.open('/review', first.cookie.replace(/.{4}$/, 'AAAA'))).status).toBe(303);
    await site.post('/review/sign-out', { everywhere: 'on' }, first.cookie);
    expect((await site.open('/review', first.cookie)).status).toBe(303);
    expect((await site.open('/review', second.cookie)).status).toBe(303);
    expect((await site.open('/review', other.cookie)).status).toBe(200);
  });

  test.each(['https://evil.example', 'null', null])('a post from %s is refused and changes nothing', async (origin) => {
    const reference = await site.group();
    const { cookie } = await signIn(site.services, 'r@example.org');
    const fields = formOf(await (await site.open(`/review/${reference}`, cookie)).text(), 'accept');
    expect((await site.post(`/review/${reference}`, fields, cookie, origin)).status).toBe(403);
    expect(await searched()).not.toContain('NET Treff Passau');
  });

  test('only a lead resets a passkey; it signs its owner out and is an event', async () => {
    const reviewer = await signIn(site.services, 'r@example.org');
    const lead = await signIn(site.services, 'lead@example.org', { role: 'lead' });
    const reset = (cookie: string) => site.post('/review/team', { mail: 'r@example.org' }, cookie);
    expect((await reset(reviewer.cookie)).status).toBe(403);
    expect((await site.open('/review', reviewer.cookie)).status).toBe(200);
    expect((await reset(lead.cookie)).status).toBe(200);
    expect((await site.open('/review', reviewer.cookie)).status).toBe(303);
    const events = await site.services.engine.db.selectFrom('event').select(['actor', 'kind']).execute();
    expect(events.at(-1)).toEqual({ actor: `reviewer:${lead.id}`, kind: 'reviewer-changed' });
    expect(await verifyEvents(site.services)).toMatchObject({ problems: [] });
  });
});

describe('a new group', () => {
  test('stands in the queue with what a reviewer needs, and is found as soon as it is accepted', async () => {
    const reference = await site.group();
    const { cookie, id } = await signIn(site.services, 'r@example.org');
    const queue = await (await site.open('/review', cookie)).text();
    expect(queue).toMatch(/NET Treff Passau[\s\S]*New group · Passau, Germany · today[\s\S]*Medium: new/);
    expect(await (await site.open('/review?kind=report', cookie)).text()).toContain('Nothing waits for a decision');
    const page = await (await site.open(`/review/${reference}`, cookie)).text();
    expect(page).toMatch(/48\.5665, 13\.4312 \(GeoNames 2855328\)/);
    expect(page).not.toContain('anna@example.org');
    expect(await searched()).not.toContain('NET Treff Passau');

    const fields = { ...formOf(page, 'accept'), summary: 'Every month.', acceptReason: 'Known to the society.' };
    const answer = await site.post(`/review/${reference}`, fields, cookie);
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/review?done=${reference}`]);
    expect(await searched()).toContain('NET Treff Passau');
    const accepted = (await readHistory(site.services, { submissionId: reference })).at(-1)!;
    expect(accepted).toMatchObject({ actor: `reviewer:${id}`, kind: 'accepted', at: '2026-11-24T12:00:02.000Z' });
    expect(accepted.payload).toMatchObject({
      before: null,
      after: { name: 'NET Treff Passau', summary: 'Every month.', languages: ['de'], formats: ['in-person'] },
      reason: 'Known to the society.',
    });
    expect(await (await site.open(`/review?done=${reference}`, cookie)).text()).toMatch(/role="status"[\s\S]*accepted/);
    expect(await verifyEvents(site.services)).toMatchObject({ problems: [] });
  });

  test('an edit that breaks a rule comes back with what was typed, and stores nothing', async () => {
    const reference = await site.group();
    const { cookie } = await signIn(site.services, 'r@example.org');
    const page = await (await site.open(`/review/${reference}`, cookie)).text();
    const fields = { ...formOf(page, 'accept'), website: 'javascript:alert(1)', meetingSeries: '[{' };
    const broken = await site.post(`/review/${reference}`, fields, cookie);
    expect(broken.status).toBe(422);
    const html = await broken.text();
    expect(html).toContain('meetingSeries: not readable as JSON');
    expect(formOf(html, 'accept').website).toBe('javascript:alert(1)');
    const again = await site.post(`/review/${reference}`, { ...fields, meetingSeries: '[]' }, cookie);
    expect(again.status).toBe(422);
    expect(await again.text()).toMatch(/website: .*http/);
    expect(await searched()).not.toContain('NET Treff Passau');
  });

  test('rejecting and asking back need their words, and the words reach the sender', async () => {
    const reference = await site.group();
    const { cookie } = await signIn(site.services, 'r@example.org');
    const page = async () => (await site.open(`/review/${reference}`, cookie)).text();
    const send = async (verdict: string, more: Record<string, string>) =>
      (await site.post(`/review/${reference}`, { ...formOf(await page(), verdict), ...more }, cookie)).status;
    const mails = async () =>
      (await site.services.engine.db.selectFrom('outbox').select('body').execute()).map(({ body }) => body);
    expect(await send('reject', { rejectReason: '  ' })).toBe(422);
    expect(await send('ask-back', {})).toBe(422);
    expect(await mails()).toEqual([]);
    expect(await send('ask-back', { question: 'Where do you meet?' })).toBe(303);
    expect((await mails())[0]).toContain('Where do you meet?');
    expect(await page()).toMatch(/Questions and answers[\s\S]*Where do you meet\?/);
    expect(await send('reject', { rejectReason: 'No answer.' })).toBe(303);
    expect((await mails()).join()).toContain('No answer.');
    expect((await readHistory(site.services, { submissionId: reference })).at(-1)?.payload).toEqual({
      reason: 'No answer.',
    });
    expect(await page()).not.toContain('name="verdict"');
  });

  test('an accepted one can be taken back: out of the search, and waiting again', async () => {
    const reference = await site.group();
    const { cookie } = await signIn(site.services, 'r@example.org');
    const page = async () => (await site.open(`/review/${reference}`, cookie)).text();
    await site.post(`/review/${reference}`, formOf(await page(), 'accept'), cookie);
    expect(await searched()).toContain('NET Treff Passau');
    const form = formOf(await page(), 'revert');
    expect((await site.post(`/review/${reference}`, form, cookie)).status).toBe(422);
    expect((await site.post(`/review/${reference}`, { ...form, revertReason: 'A mistake.' }, cookie)).status).toBe(303);
    expect(await searched()).not.toContain('NET Treff Passau');
    expect(await (await site.open('/review', cookie)).text()).toContain('All (1)');
    expect((await site.post(`/review/${reference}`, formOf(await page(), 'accept'), cookie)).status).toBe(303);
    expect(await searched()).toContain('NET Treff Passau');
  });
});

describe('a report', () => {
  const phone = { phoneNumber: '+54 11 5950 8000', phoneNote: 'switchboard' };
  const source = {
    sourceUrl: 'https://hospital.example/contact',
    sourceTitle: 'Contact',
    sourceAsOf: '2026-10',
    publisher: 'institution',
  };

  test('of a center is corrected only with a source, which is kept; the point stays', async () => {
    const reference = await site.report(CENTER);
    const { cookie } = await signIn(site.services, 'r@example.org');
    const where = async () =>
      ((await (await site.get(`/api/v1/listings/${CENTER}`)).json()) as { location: unknown }).location;
    const before = await where();
    expect(before).toMatchObject({ precision: 'city' });
    const page = await (await site.open(`/review/${reference}`, cookie)).text();
    expect(page).toContain('The number is dead.');
    const form = { ...formOf(page, 'accept'), ...phone };
    const refused = await site.post(`/review/${reference}`, form, cookie);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('changes only with a source');
    expect((await site.post(`/review/${reference}`, { ...form, ...source }, cookie)).status).toBe(303);
    const after = await readListing(site.services.engine, CENTER);
    expect(after).toMatchObject({
      phone: { number: '+541159508000', note: 'switchboard', asOf: null },
      changedOn: '2026-11-24',
    });
    expect(after?.sources.at(-1)).toMatchObject({ url: 'https://hospital.example/contact', supports: ['phone'] });
    expect(await where()).toEqual(before);
  });

  test('of two reviewers on one item the second is told what has changed, with the form again', async () => {
    const one = await site.report(CENTER);
    const other = await site.report(CENTER, { field: 'website', message: 'Has moved.' });
    const anna = await signIn(site.services, 'anna@example.org');
    const ben = await signIn(site.services, 'ben@example.org');
    const pages = [one, one, other].map(async (reference, index) =>
      (await site.open(`/review/${reference}`, index === 0 ? anna.cookie : ben.cookie)).text(),
    );
    const [annas = '', bens = '', bensOther = ''] = await Promise.all(pages);
    const first = await site.post(`/review/${one}`, { ...formOf(annas, 'accept'), ...phone, ...source }, anna.cookie);
    const late = await site.post(`/review/${one}`, { ...formOf(bens, 'reject'), rejectReason: 'Mine.' }, ben.cookie);
    expect([first.status, late.status]).toEqual([303, 409]);
    const stale = await late.text();
    expect(stale).toMatch(/It was open; now it is accepted/);
    expect(stale).toMatch(/phone[\s\S]*<ins>number: \+541159508000/);
    expect(stale).toContain('Mine.');

    // The same listing by another report: the entry has moved on, the decision is still to be made.
    const edited = { ...formOf(bensOther, 'accept'), website: 'https://hospital.example', ...source };
    const second = await site.post(`/review/${other}`, edited, ben.cookie);
    expect(second.status).toBe(409);
    const form = formOf(await second.text(), 'accept');
    expect(form.website).toBe('https://hospital.example');
    expect((await readListing(site.services.engine, CENTER))?.website).toBeNull();
  });

  test('rejected leaves the entry as it is', async () => {
    const reference = await site.report(CENTER);
    const { cookie } = await signIn(site.services, 'r@example.org');
    const before = await readListing(site.services.engine, CENTER);
    const form = formOf(await (await site.open(`/review/${reference}`, cookie)).text(), 'reject');
    expect((await site.post(`/review/${reference}`, { ...form, rejectReason: 'It rings.' }, cookie)).status).toBe(303);
    expect(await readListing(site.services.engine, CENTER)).toEqual(before);
  });
});

test('somebody who wants out is taken out for good, after a tick', async () => {
  const person = 'fr-marseille-patricia-niccoli';
  const reference = await site.report(person, { field: 'remove', message: 'Please take me out.' });
  const { cookie, id } = await signIn(site.services, 'r@example.org');
  const form = formOf(await (await site.open(`/review/${reference}`, cookie)).text(), 'remove');
  const { sure: _, ...unsure } = form;
  expect((await site.post(`/review/${reference}`, unsure, cookie)).status).toBe(422);
  expect((await site.get(`/api/v1/listings/${person}`)).status).toBe(200);
  expect((await site.post(`/review/${reference}`, { ...unsure, sure: 'on' }, cookie)).status).toBe(303);
  expect((await site.get(`/api/v1/listings/${person}`)).status).toBe(410);
  expect((await readHistory(site.services, { listingId: person })).at(-1)).toMatchObject({
    kind: 'erased',
    actor: `reviewer:${id}`,
  });
  const page = await site.open(`/review/${reference}`, cookie);
  expect(await page.text()).not.toMatch(/Please take me out|Patricia/);
});

test('a center where specialists practice is not taken out before them', async () => {
  const reference = await site.report('fr-marseille-ipc', { field: 'remove', message: 'Out.' });
  const { cookie } = await signIn(site.services, 'r@example.org');
  const form = formOf(await (await site.open(`/review/${reference}`, cookie)).text(), 'remove');
  const refused = await site.post(`/review/${reference}`, { ...form, sure: 'on' }, cookie);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('fr-marseille-patricia-niccoli');
  expect((await site.get('/api/v1/listings/fr-marseille-ipc')).status).toBe(200);
});

test('hostile text is shown as text', async () => {
  const message = '<script>alert(1)</script> "><img src=x onerror=alert(1)>';
  const reference = await site.report(CENTER, { message });
  const { cookie } = await signIn(site.services, 'r@example.org');
  const html = await (await site.open(`/review/${reference}`, cookie)).text();
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toMatch(/<script>|<img/);
});
