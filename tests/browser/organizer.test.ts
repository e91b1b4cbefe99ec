import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReadOnly, openSqlite } from '../../server/database/sqlite.ts';
import { createMailer } from '../../server/node/mail.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { decide } from '../../server/submissions/decide.ts';
import { drainOutbox } from '../../server/submissions/outbox.ts';
import { randomToken } from '../../server/submissions/random-token.ts';
import { readSubmission } from '../../server/submissions/submission-rows.ts';
import { TEST_DIRECTORY, TEST_PLACES } from '../directory-database.ts';
import { startSmtp } from '../submissions/smtp.ts';
import { expectAccessible } from './accessible.ts';
import { overflow, type Site, startSite } from './finder-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'net-finder-'));
const NETFINDER_DATABASE = join(folder, 'directory.sqlite');
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let site: Site;
beforeAll(async () => {
  copyFileSync(TEST_DIRECTORY, NETFINDER_DATABASE);
  smtp = await startSmtp();
  site = await startSite({ NETFINDER_DATABASE, NETFINDER_SMTP_URL: smtp.url });
});
afterAll(async () => {
  await site?.stop();
  await smtp?.stop();
  rmSync(folder, { recursive: true });
});

/** The path of the link in the newest mail to an address, as its reader sees it. */
async function mailedLink(to: string, kind = 'manage'): Promise<string> {
  const link = new RegExp(`https?://[^/\\s]+(/${kind}/[\\w-]{22})`);
  await expect.poll(() => smtp.received.filter((mail) => mail.to.includes(to)).length, { timeout: 10_000 }).not.toBe(0);
  const { message = '' } = smtp.received.splice(0).findLast((mail) => mail.to.includes(to)) ?? {};
  const text = /^Content-Transfer-Encoding: base64/im.test(message)
    ? Buffer.from(message.slice(message.indexOf('\r\n\r\n')), 'base64').toString()
    : message
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return link.exec(text)?.[1] ?? `no link in: ${text}`;
}

/** What a reviewer's press of "accept" does, and the mails it leaves. */
async function accept(reference: string): Promise<void> {
  const { engine, close } = openSqlite(NETFINDER_DATABASE);
  const places = openReadOnly<PlacesTables>(TEST_PLACES);
  const log = { info: () => {}, error: () => {} };
  const mail = createMailer({ smtpUrl: smtp.url, from: 'finder@finder.example', outboxFolder: folder }, log);
  const services = {
    engine,
    places: places.db,
    now: () => new Date(),
    newId: randomToken,
    newToken: randomToken,
    mail,
    log,
  };
  const stored = await readSubmission(services, reference);
  const decided = await decide(
    services,
    {
      reference,
      seen: { submission: stored?.submission.revision ?? 0, listing: 0 },
      reviewer: { id: 'r1' },
      baseUrl: site.origin,
    },
    { verdict: 'accept', reason: null },
  );
  expect(decided.kind).toBe('done');
  await drainOutbox(services);
  places.close();
  close();
}

async function fillIn(page: Page, name: string, mail: string): Promise<void> {
  await page.getByLabel('Name of the group').fill(name);
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Country').selectOption({ label: 'New Zealand' });
  await page.getByLabel('Language of the group').selectOption({ label: 'English' });
  await page.getByLabel('A message form on this site').check();
  await page.getByLabel('Your own mail address').fill(mail);
  await page.getByLabel('The group agrees to be listed').check();
}

describe.each([
  ['with JavaScript', true, 'Kiwi zebras'],
  ['without JavaScript', false, 'Southern stripes'],
])('an organizer at 390 px %s', (_, javaScriptEnabled, name) => {
  test('lists a group, confirms by mail, follows it, looks after it, and has it erased', async () => {
    const mail = `${name.toLowerCase().replace(' ', '-')}@example.org`;
    const { page, context, complaints } = await site.open({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
      timezoneId: 'Europe/Berlin',
    });
    // axe needs the page's own scripts.
    const accessible = async () => {
      if (javaScriptEnabled) await expectAccessible(page);
      else expect(await overflow(page)).toBeLessThanOrEqual(0);
    };
    await page.goto('/');
    await page.getByRole('link', { name: 'List your group' }).click();
    await page.waitForURL('**/list-your-group', { waitUntil: 'load' });
    if (javaScriptEnabled) {
      await page.getByLabel('Name of the group').fill(name);
      await page.reload();
      expect(await page.getByLabel('Name of the group').inputValue()).toBe(name);
    }
    if (javaScriptEnabled) {
      await page.getByLabel('Website').fill('https://www.neuroendocrinecancer.org.uk/');
      const hint = page.locator('#duplicates');
      await hint.getByRole('link', { name: 'That is us' }).first().waitFor();
      await page.getByLabel('Website').fill('');
      await expect.poll(() => hint.innerText()).toBe('');
    }
    await page.getByLabel('Name of the group').fill('');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('.error-summary:focus li').count()).toBe(7);
    await accessible();

    await fillIn(page, name, mail);
    // Sent faster than a person could: one plain question.
    await page.getByLabel('The number seven in digits').fill('7');
    await page.getByText('Dates of meetings').click();
    await page.getByLabel('Date of a next meeting').fill('2027-01-07');
    await page.getByLabel('It begins at').fill('19:00');
    await page.getByLabel('It lasts').selectOption('60');
    await page.getByLabel('Time zone').selectOption('Pacific/Auckland');
    await page.getByLabel('It comes again').selectOption('weekly');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Waiting for your mail' }).waitFor();
    await accessible();
    const reference = page.url().split('/').at(-1) ?? '';

    await page.goto(await mailedLink(mail));
    await accessible();
    await page.getByRole('button', { name: 'Yes, that was me' }).click();
    await page.getByRole('heading', { name: 'Waiting for a person to read it' }).waitFor();
    await page.goto(await mailedLink(mail));
    expect(await page.getByRole('button').allTextContents()).toEqual(['Take it back', 'Erase']);

    await accept(reference);
    const manage = await mailedLink(mail);
    await page.goto(manage);
    await page.locator('summary', { hasText: 'Change it' }).click();
    await accessible();
    await page.getByRole('button', { name: 'Still right' }).click();
    await page.getByText('The entry is confirmed as of today.').waitFor();
    await page.getByRole('link', { name: 'See the public page' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const times = page.locator('[aria-labelledby=next-meetings]');
    expect(await times.getByText('(Pacific/Auckland)').count()).toBe(4);
    // Seven in the evening in Auckland's summer is seven in the morning in Berlin's winter.
    expect(await times.getByText(/Your time: .*7:00 AM/).count()).toBe(javaScriptEnabled ? 4 : 0);
    await accessible();

    await page.goto(manage);
    await page.getByRole('button', { name: 'Erase' }).click();
    await page.getByText('Nothing was erased.').first().waitFor();
    await page.getByLabel('Yes, I am sure').check();
    await page.getByRole('button', { name: 'Erase' }).click();
    await page.getByText('Nothing of it is kept.').waitFor();
    expect((await page.goto(manage))?.status()).toBe(404);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
