import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchAnswer } from '../../server/api/contract.ts';
import { openReadOnly, openSqlite } from '../../server/database/sqlite.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { confirmMail } from '../../server/submissions/confirm-mail.ts';
import { randomToken } from '../../server/submissions/random-token.ts';
import { receiveGroup } from '../../server/submissions/receive.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { TEST_DIRECTORY, TEST_PLACES } from '../directory-database.ts';
import { GROUP } from '../review/review-site.ts';
import { startSmtp } from '../submissions/smtp.ts';
import { axeFindings, overflow, type Site, startSite } from './finder-site.ts';

const LEAD = 'lead@example.org';
const CENTER = 'ar-buenos-aires-hospital-de-clinicas';

const folder = mkdtempSync(join(tmpdir(), 'net-finder-review-'));
const databasePath = join(folder, 'directory.sqlite');
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let site: Site;

beforeAll(async () => {
  copyFileSync(TEST_DIRECTORY, databasePath);
  smtp = await startSmtp();
  site = await startSite({
    NETFINDER_DATABASE: databasePath,
    NETFINDER_SMTP_URL: smtp.url,
    NETFINDER_REVIEWERS: LEAD,
    NETFINDER_RATE_LIMITS: 'on',
  });
});
afterAll(async () => {
  await site?.stop();
  await smtp?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a group and a report into the queue, as their senders would. */
async function fillQueue(): Promise<void> {
  const { engine, close } = openSqlite(databasePath);
  const places = openReadOnly<PlacesTables>(TEST_PLACES);
  let token = '';
  const services = {
    engine,
    places: places.db,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    // The last token that is made is the one of the link in the mail.
    newToken: () => {
      const made = randomToken();
      tokens.push(made);
      return made;
    },
  };
  const tokens: string[] = [];
  await receiveGroup(services, GROUP, { mail: 'anna@example.org', language: 'de', baseUrl: site.origin });
  for (token of tokens) await confirmMail(services, token, site.origin);
  const report = { field: 'phone' as const, message: 'The number is dead.', mail: null };
  await receiveReport(services, { listingId: CENTER, report }, { language: 'en', client: '192.0.2.1', secret: token });
  places.close();
  close();
}

/** Asks for a code and reads it from the mail that the server was handed. */
async function enterCode(page: Page): Promise<void> {
  smtp.received.splice(0);
  await page.getByLabel('Your mail address').fill(LEAD);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code from the mail').waitFor();
  const codeMail = () => smtp.received.find(({ to, message }) => to.includes(LEAD) && /code is \d{6}/.test(message));
  await expect.poll(codeMail, { timeout: 10_000 }).toBeDefined();
  await page.getByLabel('Code from the mail').fill(/code is (\d{6})/.exec(codeMail()?.message ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
}

async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const debug = await context.newCDPSession(page);
  await debug.send('WebAuthn.enable');
  await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function found(near: string): Promise<string[]> {
  const response = await fetch(`${site.origin}/api/v1/search?near=${near}&kind=support-group`);
  return ((await response.json()) as SearchAnswer).results.map(({ name }) => name);
}

test('a reviewer signs in with code and passkey, decides, signs out and in again; decisions need no script', async () => {
  await fillQueue();
  const { page, context, complaints } = await site.open({ viewport: { width: 390, height: 844 } });
  await addAuthenticator(context, page);

  await page.goto('/review');
  expect(new URL(page.url()).pathname).toBe('/review/sign-in');
  expect(await axeFindings(page)).toEqual([]);
  await enterCode(page);
  await page.getByRole('heading', { name: 'Make your passkey' }).waitFor();
  await page.goto('/review');
  expect(new URL(page.url()).pathname).toBe('/review/passkey');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.getByRole('button', { name: 'Use the passkey' }).click();
  await page.getByRole('heading', { name: 'Waiting for a decision' }).waitFor();

  for (const cookie of await context.cookies()) {
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', domain: 'localhost' });
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), `queue, ${colorScheme}`).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  // By keyboard: to the second entry (the report comes first), in, to the button, accepted.
  await page.getByLabel('Keyboard shortcuts').check();
  await page.getByRole('heading', { name: 'Waiting for a decision' }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'New group: NET Treff Passau' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), `item, ${colorScheme}`).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByLabel(/^Reason, or a note/).fill('');
  await page.keyboard.type('jar?');
  expect(await page.getByLabel(/^Reason, or a note/).inputValue()).toBe('jar?');
  await page.locator('main').focus();
  await page.keyboard.press('r');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('rejectReason');
  await page.locator('main').focus();
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'NET Treff Passau: accepted' }).waitFor();
  await expect.poll(() => found('Passau')).toContain('NET Treff Passau');

  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.goto('/review');
  expect(new URL(page.url()).pathname).toBe('/review/sign-in');
  await enterCode(page);
  await page.getByRole('button', { name: 'Use the passkey' }).click();
  await page.getByRole('heading', { name: 'Waiting for a decision' }).waitFor();

  const plain = await site.open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await plain.context.addCookies(await context.cookies());
  await plain.page.goto('/review');
  await plain.page.getByRole('link', { name: /Hospital de Clínicas/ }).click();
  expect(await overflow(plain.page)).toBeLessThanOrEqual(0);
  await plain.page.locator('summary', { hasText: 'Reject' }).click();
  await plain.page.getByLabel(/^Reason, for colleagues/).fill('It rings.');
  await plain.page.getByRole('button', { name: 'Reject' }).click();
  await plain.page.getByRole('status').filter({ hasText: 'rejected' }).waitFor();
  await plain.page.getByRole('link', { name: 'NET Treff Passau' }).first().isVisible();
  await plain.page.locator('summary', { hasText: 'Decided lately' }).click();
  await plain.page.locator('details a', { hasText: 'NET Treff Passau' }).click();
  await plain.page.getByLabel('Reason', { exact: true }).fill('Sent twice.');
  await plain.page.getByRole('button', { name: 'Take the decision back' }).click();
  await plain.page.getByRole('heading', { name: 'Waiting for a decision' }).waitFor();
  await expect.poll(() => found('Passau')).not.toContain('NET Treff Passau');
  expect([...complaints, ...plain.complaints]).toEqual([]);
});
