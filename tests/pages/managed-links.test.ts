import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide } from '../../server/submissions/decide.ts';
import { issueToken } from '../../server/submissions/tokens.ts';
import { type Desk, ONLINE_GROUP, openDesk } from '../submissions/desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(async () => {
  await desk.mails();
  desk.close();
});

/** Sends a group and gives the reference of its status page. */
async function sent(fields: Record<string, string> = {}): Promise<string> {
  const answer = await desk.fill('/list-your-group', { ...ONLINE_GROUP, ...fields });
  return answer.headers.get('Location')?.split('/').at(-1) ?? '';
}
const press = (path: string, what: string, more: Record<string, string> = {}) => desk.post(path, { do: what, ...more });
const stateOf = async (reference: string) => (await desk.states()).find(({ id }) => id === reference);

/** A group that was sent, confirmed and accepted: its id and the link to look after it. */
async function accepted(fields: Record<string, string> = {}): Promise<{ id: string; link: string }> {
  const reference = await sent(fields);
  await press(await desk.link(), 'confirm');
  await desk.mails();
  const { revision = 0 } = (await stateOf(reference)) ?? {};
  const decided = await decide(
    desk.services,
    {
      reference,
      seen: { submission: revision, listing: 0 },
      reviewer: { id: 'r1' },
      baseUrl: 'http://localhost:8787',
    },
    { verdict: 'accept', reason: null },
  );
  if (decided.kind !== 'done' || decided.listingId === null) throw new Error(JSON.stringify(decided));
  desk.wait(2);
  return { id: decided.listingId, link: await desk.link() };
}

describe('links in mails', () => {
  test('HEAD and five GETs on every link change nothing; the button does', async () => {
    const reference = await sent();
    const link = await desk.link();
    const look = async (path: string) => {
      const before = await desk.kept();
      expect((await desk.ask(path, { method: 'HEAD' })).status).toBe(200);
      for (let time = 0; time < 5; time++) expect((await desk.ask(path)).status).toBe(200);
      expect(await desk.kept()).toBe(before);
    };
    await look(link);
    expect((await press(link, 'confirm')).headers.get('Location')).toBe(`/submissions/${reference}`);
    expect((await stateOf(reference))?.state).toBe('open');
    await look(await desk.link());
    await look(`/submissions/${reference}`);
    const { id, link: manage } = await accepted({ name: 'Another group' });
    await look(manage);
    const stop = await issueToken(desk.services, 'unsubscribe', `listing:${id}`);
    await desk.services.engine.batch([stop.write]);
    await look(`/unsubscribe/${stop.token}`);
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    const once = await desk.ask(`/unsubscribe/${stop.token}`, { method: 'POST', body });
    expect(once.status).toBe(200);
    expect(await (await desk.ask(manage)).text()).toContain('You get no more reminders.');
  });

  test('a used, expired, foreign, unknown or cut link is refused alike, looked at or pressed', async () => {
    const first = await sent();
    const used = await desk.link();
    await press(used, 'confirm');
    await sent({ name: 'Second', mail: 'b@example.org' });
    const expired = await desk.link('b@example.org');
    desk.wait(15 * 86_400);
    const foreign = await issueToken(desk.services, 'unsubscribe', 'listing:gb-neuroendocrine-cancer-uk');
    await desk.services.engine.batch([foreign.write]);
    const links = [used, expired, `/manage/${foreign.token}`, '/manage/unknown', used.slice(0, -1)];
    const before = await desk.kept();
    const pages = new Set<string>();
    for (const link of links) {
      const answers = [await desk.ask(link), await press(link, 'confirm'), await press(link, 'erase', { sure: '1' })];
      for (const answer of answers) {
        expect(answer.status).toBe(404);
        pages.add(await answer.text());
      }
    }
    expect(pages.size).toBe(1);
    expect([...pages][0]).toContain('action="/manage"');
    expect(await desk.kept()).toBe(before);
    expect((await stateOf(first))?.state).toBe('open');
  });

  test('a link does only what it is for: the one to confirm erases nothing', async () => {
    await sent();
    const link = await desk.link();
    for (const what of ['erase', 'withdraw', 'reconfirmed', '']) {
      expect((await press(link, what, { sure: '1' })).status).toBe(404);
    }
    expect((await desk.states()).map(({ state }) => state)).toEqual(['unconfirmed']);
  });

  test('a new link: the same answer for every address, a mail only to one we know', async () => {
    const reference = await sent();
    const old = await desk.link();
    const known = await desk.post('/manage', { mail: 'Anna@zebra-talk.example' });
    const unknown = await desk.post('/manage', { mail: 'nobody@zebra-talk.example' });
    expect(await known.text()).toBe(await unknown.text());
    const mails = await desk.mails();
    expect(mails.map(({ to }) => to)).toEqual(['anna@zebra-talk.example', 'anna@zebra-talk.example']);
    const fresh = await desk.link();
    expect(fresh).not.toBe(old);
    await press(fresh, 'confirm');
    expect((await stateOf(reference))?.state).toBe('open');
  });

  test('the page keeps its token out of the addresses it tells', async () => {
    await sent();
    const link = await desk.link();
    const html = await (await desk.ask(link)).text();
    const token = link.split('/').at(-1) ?? '';
    expect(html.split(token)).toHaveLength(2);
    expect(html).toContain(`action="${link}"`);
    expect((await desk.ask(link)).headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('what a submitter may do', () => {
  test('answer a question, take it back, erase it only when sure', async () => {
    const reference = await sent();
    await press(await desk.link(), 'confirm');
    const link = await desk.link();
    await desk.mails();
    await decide(
      desk.services,
      {
        reference,
        seen: { submission: (await stateOf(reference))?.revision ?? 0, listing: 0 },
        reviewer: { id: 'r1' },
        baseUrl: 'http://localhost:8787',
      },
      { verdict: 'ask-back', question: 'Which evening?' },
    );
    expect(await (await desk.ask(link)).text()).toContain('Which evening?');
    expect(await (await desk.ask(`/submissions/${reference}`)).text()).not.toContain('Which evening?');
    expect((await press(link, 'answer', { text: ' ' })).status).toBe(422);
    expect((await press(link, 'answer', { text: 'Thursdays\r\nat six' })).status).toBe(303);
    expect(await (await desk.ask(link)).text()).toContain('Thursdays\nat six');
    expect((await press(link, 'answer', { text: 'again' })).status).toBe(200);
    expect((await press(link, 'withdraw')).status).toBe(303);
    expect((await stateOf(reference))?.state).toBe('withdrawn');
    expect((await press(link, 'erase')).status).toBe(422);
    expect((await stateOf(reference))?.state).toBe('withdrawn');
    expect((await press(link, 'erase', { sure: '1' })).status).toBe(200);
    expect((await desk.ask(link)).status).toBe(404);
    expect(await desk.kept()).not.toMatch(/zebra-talk|Thursdays at|Zebra talk/);
  });
});

describe('what the person who looks after a group may do', () => {
  const found = async (name: string) => {
    const { results } = await (
      await desk.ask(`/api/v1/search?q=${encodeURIComponent(name)}&kind=support-group`)
    ).json();
    return results.map(({ id }: { id: string }) => id);
  };

  test('accepted it is found at once; paused it leaves the search; meeting again brings it back', async () => {
    const { id, link } = await accepted();
    expect(await found('Zebra talk')).toContain(id);
    await press(link, 'paused');
    desk.wait(2);
    expect(await found('Zebra talk')).not.toContain(id);
    expect((await desk.ask(`/listings/${id}`)).status).toBe(200);
    const again = await press(link, 'reconfirmed');
    expect(await (await desk.ask(again.headers.get('Location') ?? '')).text()).toContain('confirmed as of today');
    desk.wait(2);
    expect(await found('Zebra talk')).toContain(id);
  });

  test('a change waits for a reviewer; upon an older state it is shown again', async () => {
    const { id, link } = await accepted();
    const html = await (await desk.ask(link)).text();
    expect(html).toContain('value="Zebra talk on Thursdays"');
    const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
    const { mail: _, consent: __, ...values } = ONLINE_GROUP;
    const changed = { ...values, name: 'Zebra talk on Fridays', revision };
    expect((await press(link, 'change', { ...changed, website: 'ftp://x' })).status).toBe(422);
    await press(link, 'reconfirmed');
    expect(await (await press(link, 'change', changed)).text()).toContain('Somebody changed it');
    expect((await press(link, 'change', { ...changed, revision: String(Number(revision) + 1) })).status).toBe(303);
    expect(await (await desk.ask(`/listings/${id}`)).text()).not.toContain('Fridays');
    expect((await desk.states()).map(({ kind, state }) => `${kind} ${state}`)).toContain('change open');
  });

  test('erased: gone from search, page 410, tombstone in the feed, at once, and nothing is kept', async () => {
    const { id, link } = await accepted();
    const { version } = await (await desk.ask('/api/v1/listings?limit=1')).json();
    expect((await press(link, 'erase')).status).toBe(422);
    expect((await desk.ask(`/listings/${id}`)).status).toBe(200);
    await press(link, 'erase', { sure: '1' });
    expect(await found('Zebra talk')).not.toContain(id);
    expect((await desk.ask(`/listings/${id}`)).status).toBe(410);
    expect((await desk.ask(`/api/v1/listings/${id}`)).status).toBe(410);
    desk.wait(2);
    const feed = await (await desk.ask(`/api/v1/listings?changedSince=${version}`)).json();
    expect(feed.listings).toEqual([{ id, removed: true }]);
    await desk.mails();
    expect(await desk.kept()).not.toMatch(/anna@|Zebra talk/);
    expect((await desk.ask(link)).status).toBe(404);
  });

  test('messages reach the group without its address, and nothing of them is kept', async () => {
    const { id } = await accepted({ website: '', relay: '1' });
    const path = `/listings/${id}/contact`;
    expect(await (await desk.ask(`/listings/${id}`)).text()).toContain(path);
    const message = { message: 'May I come?\nThank you', mail: 'reader@example.org' };
    expect((await desk.fill(path, { ...message, mail: '' })).status).toBe(422);
    const answer = await desk.fill(path, message);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('anna@');
    const mail = (await desk.mails()).at(-1);
    expect(mail).toMatchObject({ to: 'anna@zebra-talk.example', replyTo: 'reader@example.org' });
    expect(mail?.text).toContain('Answer to: reader@example.org');
    expect(await desk.kept()).not.toMatch(/reader@|May I come/);
    expect((await desk.ask('/listings/gb-neuroendocrine-cancer-uk/contact')).status).toBe(404);
  });

  test('meetings are on the page, in the list of all, and in both calendars', async () => {
    const dates = {
      startDate: '2026-12-03',
      startTime: '19:00',
      duration: '60',
      repeats: 'weekly',
      timeZone: 'Pacific/Auckland',
    };
    const { id } = await accepted(dates);
    expect(await (await desk.ask(`/listings/${id}`)).text()).toMatch(/<time datetime="2026-12-03T06:00:00.000Z"/);
    const page = await (await desk.ask('/meetings?country=NZ&format=online&utm_source=x')).status;
    expect(page).toBe(302);
    const all = await (await desk.ask('/meetings?country=NZ&format=online')).text();
    expect(all.match(/<time /g)).toHaveLength(4);
    expect(all).toContain('Thursday, December 3, 2026 at 7:00 PM (Pacific/Auckland)');
    expect(await (await desk.ask('/meetings?country=DE')).text()).toContain('No meetings known');
    for (const path of [`/listings/${id}/meetings.ics`, '/meetings.ics?language=en']) {
      const answer = await desk.ask(path);
      expect(answer.headers.get('Content-Type')).toContain('text/calendar');
      expect(await answer.text()).toContain('DTSTART;TZID=Pacific/Auckland:20261203T190000');
    }
    expect(await (await desk.ask('/meetings.ics?language=de')).text()).not.toContain('VEVENT');
    expect((await desk.ask('/listings/gb-neuroendocrine-cancer-uk/meetings.ics')).status).toBe(404);
  });
});
