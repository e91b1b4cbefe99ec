import { afterEach, beforeEach, expect, test } from 'vitest';
import { addReviewer } from '../../server/sign-in/reviewers.ts';
import { openApp } from '../app-under-test.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { createAuthenticator } from './authenticator.ts';

const HERE = 'http://localhost:8787';
/** Mails stay in the outbox, where the tests read them. */
const NO_SERVER = {
  send: async () => {
    throw new Error('no server');
  },
};

/** A browser: keeps its cookies, sends Origin. */
function openBrowser(app: ReturnType<typeof openApp>['app'], origin = HERE) {
  const cookies = new Map<string, string>();
  const send = async (path: string, options: { method?: string; body?: BodyInit; json?: boolean } = {}) => {
    const response = await app.request(origin + path, {
      method: options.method ?? 'GET',
      ...(options.body !== undefined && { body: options.body }),
      headers: {
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        Origin: origin,
        ...(options.json && { 'Content-Type': 'application/json' }),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path: string) => send(path),
    post: (path: string, fields: Record<string, string>) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    answer: (step: string, response: object) =>
      send(`/review/auth/passkey/${step}`, { method: 'POST', body: JSON.stringify({ response }), json: true }),
    options: async (step: string) =>
      (await (await send(`/review/auth/passkey/${step}`)).json()) as { challenge: string },
  };
}

describeEachEngine('sign-in', (open) => {
  let opened: OpenEngine;
  let site: ReturnType<typeof openApp>;
  let clock: number;
  let browser: ReturnType<typeof openBrowser>;
  beforeEach(async () => {
    opened = await open();
    // The library goes by the clock of the machine.
    clock = Date.now();
    let counted = 0;
    site = openApp({
      now: () => new Date(clock),
      services: {
        engine: opened.engine,
        newId: () => `id-${++counted}`,
        newToken: () => `token-${++counted}`,
        mail: NO_SERVER,
      },
    });
    for (const mail of ['anna@example.org', 'ben@example.org'])
      await addReviewer(site.services, { mail, role: 'reviewer' }, 'operator');
    browser = openBrowser(site.app);
  });
  afterEach(async () => {
    site.close();
    await opened.close();
  });

  const codeFor = async (who: typeof browser, mail: string) => {
    await opened.engine.db.deleteFrom('outbox').execute();
    await who.post('/review/sign-in', { mail });
    const row = await opened.engine.db.selectFrom('outbox').select(['recipient', 'body']).executeTakeFirst();
    if (row && row.recipient !== mail) throw new Error('a mail to somebody else');
    return /code is (\d{6})/.exec(row?.body ?? '')?.[1];
  };
  const passCode = async (who: typeof browser, mail: string) =>
    who.post('/review/sign-in/code', { mail, code: (await codeFor(who, mail)) ?? '' });
  const enroll = async (who: typeof browser, key: ReturnType<typeof createAuthenticator>) =>
    who.answer('verify-registration', key.make(await who.options('generate-register-options')));
  const use = async (who: typeof browser, key: ReturnType<typeof createAuthenticator>) =>
    who.answer('verify-authentication', key.use(await who.options('generate-authenticate-options')));
  const status = async (who: typeof browser) => (await who.get('/review')).status;

  test('both factors in one browser, the passkey made at the first sign-in; every step alone shows nothing', async () => {
    const key = createAuthenticator(HERE);
    const passed = await passCode(browser, 'anna@example.org');
    expect([passed.status, passed.headers.get('Location')]).toEqual([303, '/review/passkey']);
    expect(await status(browser)).toBe(303);
    expect((await enroll(browser, key)).status).toBe(204);
    expect(await status(browser)).toBe(303);
    const used = await use(browser, key);
    expect(used.status).toBe(204);
    expect(await used.text()).toBe('');
    expect(await status(browser)).toBe(200);
    const events = await opened.engine.db.selectFrom('event').select(['kind', 'actor']).execute();
    expect(events.at(-1)).toEqual({ kind: 'reviewer-changed', actor: 'reviewer:id-1' });
    const sessions = await opened.engine.db.selectFrom('reviewer_session').selectAll().execute();
    expect(sessions).toMatchObject([{ ipAddress: null, userAgent: null }]);

    // Another browser with the passkey alone.
    const stranger = openBrowser(site.app);
    expect((await stranger.get('/review/auth/passkey/generate-authenticate-options')).status).toBe(401);
    // And with the mailbox alone: no second passkey.
    await passCode(stranger, 'anna@example.org');
    expect((await stranger.get('/review/auth/passkey/generate-register-options')).status).toBe(403);
    expect(await status(stranger)).toBe(303);
    clock += 31 * 60_000;
    expect(await status(browser)).toBe(303);
  });

  test("somebody else's passkey does not complete my code, and an old answer not a new sign-in", async () => {
    const [annas, bens] = [createAuthenticator(HERE), createAuthenticator(HERE)];
    await passCode(browser, 'anna@example.org');
    await enroll(browser, annas);
    const other = openBrowser(site.app);
    await passCode(other, 'ben@example.org');
    await enroll(other, bens);
    expect((await use(browser, bens)).status).toBe(401);
    expect(await status(browser)).toBe(303);
    const asked = await browser.get('/review/auth/passkey/generate-authenticate-options');
    expect([asked.headers.get('Cache-Control'), asked.headers.get('ETag')]).toEqual(['no-store', null]);
    const options = (await asked.json()) as { challenge: string };
    const answer = annas.use(options);
    expect((await browser.answer('verify-authentication', answer)).status).toBe(204);
    const third = openBrowser(site.app);
    await passCode(third, 'anna@example.org');
    await third.options('generate-authenticate-options');
    expect((await third.answer('verify-authentication', answer)).status).toBeGreaterThanOrEqual(400);
    expect(await status(third)).toBe(303);
  });

  test('an unknown address gets the same page and no mail; nobody is signed up', async () => {
    const page = async (mail: string) => {
      const response = await browser.post('/review/sign-in', { mail });
      return [response.status, (await response.text()).replaceAll(mail, 'MAIL')];
    };
    expect(await page('nobody@example.org')).toEqual(await page('anna@example.org'));
    expect(await codeFor(browser, 'nobody@example.org')).toBeUndefined();
    const wrong = await browser.post('/review/sign-in/code', { mail: 'nobody@example.org', code: '123456' });
    expect(wrong.status).toBe(422);
    expect(await opened.engine.db.selectFrom('reviewer').select('id').execute()).toHaveLength(2);
  });

  test('a code is hashed, works once, and not after three wrong ones', async () => {
    const code = (await codeFor(browser, 'anna@example.org')) ?? '';
    const kept = await opened.engine.db
      .selectFrom('reviewer_verification' as never)
      .selectAll()
      .execute();
    expect(JSON.stringify(kept)).not.toContain(code);
    const enter = async (given: string) =>
      (await browser.post('/review/sign-in/code', { mail: 'anna@example.org', code: given })).status;
    expect(await enter(code)).toBe(303);
    expect(await enter(code)).toBe(422);
    const second = (await codeFor(browser, 'anna@example.org')) ?? '';
    const wrong = second === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 3; tries++) expect(await enter(wrong)).toBe(422);
    expect(await enter(second)).toBe(422);
  });

  test('tries are limited for each address, known or not, and begin anew after a quarter of an hour', async () => {
    for (const mail of ['anna@example.org', 'nobody@example.org']) {
      const ask = async () => (await browser.post('/review/sign-in', { mail })).status;
      for (let tries = 0; tries < 5; tries++) expect(await ask()).toBe(200);
      const refused = await browser.post('/review/sign-in', { mail });
      expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '900']);
    }
    clock += 15 * 60_000 + 1000;
    expect((await browser.post('/review/sign-in', { mail: 'anna@example.org' })).status).toBe(200);
    const kept = await opened.engine.db.selectFrom('sign_in_try').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain('anna');
  });

  test('a body that no form has is refused unread', async () => {
    const response = await browser.post('/review/sign-in', { mail: 'a'.repeat(70_000) });
    expect(response.status).toBe(413);
  });

  test('the other addresses of the library are closed', async () => {
    await passCode(browser, 'anna@example.org');
    for (const path of ['/get-session', '/list-sessions', '/passkey/list-user-passkeys', '/ok'])
      expect([path, (await browser.get(`/review/auth${path}`)).status]).toEqual([path, 404]);
    for (const path of [
      '/sign-up/email',
      '/sign-in/email-otp',
      '/email-otp/send-verification-otp',
      '/passkey/delete-passkey',
      '/update-user',
      '/delete-user',
    ]) {
      const fields = { email: 'anna@example.org', type: 'sign-in' };
      expect([path, (await browser.post(`/review/auth${path}`, fields)).status]).toEqual([path, 404]);
    }
  });
});

test('behind TLS every cookie carries the __Host- prefix and Secure', async () => {
  const site = openApp({
    environment: { NETFINDER_BASE_URL: 'https://finder.example' },
    now: () => new Date(),
    services: { mail: NO_SERVER },
  });
  await addReviewer(site.services, { mail: 'anna@example.org', role: 'lead' }, 'operator');
  const browser = openBrowser(site.app, 'https://finder.example');
  await browser.post('/review/sign-in', { mail: 'anna@example.org' });
  const { body } = await site.services.engine.db.selectFrom('outbox').select('body').executeTakeFirstOrThrow();
  const code = /code is (\d{6})/.exec(body ?? '')?.[1] ?? '';
  const passed = await browser.post('/review/sign-in/code', { mail: 'anna@example.org', code });
  const options = await browser.get('/review/auth/passkey/generate-register-options');
  const lines = [...passed.headers.getSetCookie(), ...options.headers.getSetCookie()];
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatch(/^__Host-netfinder-(reviewer|passkey)=.*; Path=\/; HttpOnly; Secure; SameSite=Strict/i);
  site.close();
});
