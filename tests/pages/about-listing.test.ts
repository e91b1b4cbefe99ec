import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide } from '../../server/submissions/decide.ts';
import { type Desk, openDesk } from '../submissions/desk.ts';

const ID = 'gb-neuroendocrine-cancer-uk';
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(async () => {
  await desk.mails();
  desk.close();
});

describe('a wrong fact', () => {
  const report = (fields: Record<string, string>, client?: string) =>
    desk.fill(`/listings/${ID}/report`, fields, client);
  const cautionOf = async () => {
    desk.wait(2);
    const { results } = await (
      await desk.ask('/api/v1/search?q=Neuroendocrine%20Cancer%20UK&kind=support-group')
    ).json();
    const { caution } = await (await desk.ask(`/api/v1/listings/${ID}`)).json();
    const page = await (await desk.ask(`/listings/${ID}`)).text();
    const found = results.find(({ id }: { id: string }) => id === ID);
    return [found.caution, caution, page.includes('Two people tell us')];
  };
  const CLOSED = ['said-to-be-closed', 'said-to-be-closed', true];
  const FINE = [null, null, false];

  test('is linked from the page, needs no account, changes nothing, and is followed on its status page', async () => {
    const before = await (await desk.ask(`/api/v1/listings/${ID}`)).text();
    expect(await (await desk.ask(`/listings/${ID}`)).text()).toContain(`href="/listings/${ID}/report"`);
    expect((await report({ field: 'phone' })).status).toBe(422);
    expect((await report({ field: 'remove' })).status).toBe(303);
    const answer = await report({ field: 'phone', message: 'It is another number <b>now</b>' });
    expect(answer.status).toBe(303);
    const page = await (await desk.ask(answer.headers.get('Location') ?? '')).text();
    expect(page).toContain('Waiting for a person to read it');
    expect(page).not.toContain('another number');
    expect(await (await desk.ask(`/api/v1/listings/${ID}`)).text()).toBe(before);
    expect(await desk.mails()).toEqual([]);
  });

  test('"closed" from two people puts a caution on card, page and JSON at once; from one it does not', async () => {
    await report({ field: 'closed' }, '192.0.2.1');
    await report({ field: 'closed' }, '192.0.2.1');
    expect(await cautionOf()).toEqual(FINE);
    const before = await (await desk.ask('/api/v1/search?kind=support-group&limit=1')).headers.get('ETag');
    await report({ field: 'closed' }, '192.0.2.77');
    expect(await cautionOf()).toEqual(CLOSED);
    expect((await desk.ask('/api/v1/search?kind=support-group&limit=1')).headers.get('ETag')).not.toBe(before);
  });

  test('a decision takes the caution off again', async () => {
    await report({ field: 'closed' }, '192.0.2.1');
    await report({ field: 'closed' }, '192.0.2.77');
    const [first] = await desk.states();
    const { revision: listing } = await desk.services.engine.db
      .selectFrom('listing')
      .select('revision')
      .where('id', '=', ID)
      .executeTakeFirstOrThrow();
    const seen = { submission: first?.revision ?? 0, listing };
    const at = { reference: first?.id ?? '', seen, reviewer: { id: 'r1' }, baseUrl: 'http://localhost:8787' };
    expect(await decide(desk.services, at, { verdict: 'reject', reason: 'They answered the phone' })).toMatchObject({
      kind: 'done',
    });
    expect(await cautionOf()).toEqual(FINE);
  });

  test('by JSON: 202, and problems with their paths', async () => {
    const send = (body: unknown) =>
      desk.ask('/api/v1/reports', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      });
    expect((await send({ listing: ID, report: { field: 'closed' } })).status).toBe(202);
    expect((await send({ listing: 'nobody', report: { field: 'closed' } })).status).toBe(404);
    const wrong = await send({ listing: ID, report: { field: 'phone', message: 'a\u0000b' }, status: 'closed' });
    expect(wrong.status).toBe(422);
    expect((await wrong.json()).errors.map(({ path }: { path: string }) => path)).toEqual(['report.message', 'status']);
  });
});

describe('a claim', () => {
  const claim = (mail: string) => desk.fill(`/listings/${ID}/claim`, { mail, message: '' });

  test("with a mailbox at the group's own domain the button is enough", async () => {
    expect((await claim('anna@neuroendocrinecancer.org.uk')).status).toBe(303);
    const link = await desk.link();
    await desk.post(link, { do: 'confirm' });
    const manage = await desk.link();
    expect(await (await desk.ask(manage)).text()).toContain('Still right');
    expect((await desk.ask(link)).status).toBe(404);
  });

  test('with any other a person looks first', async () => {
    await claim('anna@gmail.com');
    await desk.post(await desk.link(), { do: 'confirm' });
    expect((await desk.states()).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['claim open']);
    expect(await (await desk.ask(await desk.link())).text()).not.toContain('Still right');
  });
});
