import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, type Site, startSite } from './finder-site.ts';

let site: Site;
let charity: Charity;
beforeAll(async () => {
  site = await startSite();
  charity = await startCharity();
});
afterAll(async () => {
  await charity?.stop();
  await site?.stop();
});

type Charity = { origin: string; body: string; stop: () => Promise<void> };

/** A page of another site: nothing is allowed there but what the documentation of the snippet asks for. */
async function startCharity(): Promise<Charity> {
  const server: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}`,
    );
    response.end(`<!doctype html><html lang="en"><title>Charity</title><h1>Charity</h1>${given.body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const given: Charity = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    body: '',
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return given;
}

/** The snippet as the builder writes it for these choices. */
async function snippetOf(page: Page, choices: string, id: 'element' | 'frame'): Promise<string> {
  await page.goto(`${site.origin}/embed/builder?${choices}`);
  return (await page.locator(`section:has(#${id}) code`).textContent()) ?? '';
}

const foreign = (complaints: string[]) =>
  complaints.filter((line) => !line.startsWith(`asked ${charity.origin}/`) && !line.includes('favicon'));

describe('the finder on the page of a charity with a strict policy', () => {
  test('the snippet of the builder shows the chosen list, grows with it, and leaves no cookie', async () => {
    const { page, context, complaints } = await site.open({ viewport: { width: 800, height: 700 } });
    charity.body = await snippetOf(page, 'country=DE&kind=support-group&accent=8a1c7c&paper=ffffff', 'element');
    expect(charity.body).toContain('<net-finder country="DE" kind="support-group"');
    await page.goto(charity.origin);
    const frame = page.frameLocator('net-finder iframe');
    await frame.locator('.card').first().waitFor();
    expect(await frame.locator('.card .where').allTextContents()).toSatisfy((lines: string[]) =>
      lines.every((line) => line.includes('Germany')),
    );
    expect(await frame.locator('.card .kind').allTextContents()).toSatisfy((lines: string[]) =>
      lines.every((line) => line === 'Support group'),
    );
    const color = await frame
      .locator('.card a')
      .first()
      .evaluate((link) => getComputedStyle(link).color);
    expect(color).toBe('rgb(138, 28, 124)');
    const inside = await frame.locator('html').evaluate((html) => html.scrollHeight);
    await expect.poll(() => page.locator('net-finder iframe').evaluate((at) => at.clientHeight)).toBe(inside);
    expect(inside).toBeGreaterThan(700);
    // Nothing of the map before it is asked for.
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeLessThan(4);
    await frame.getByLabel('Where are you?').fill('Köln');
    await frame.getByRole('button', { name: 'Find' }).click();
    await frame.locator('.where', { hasText: 'km' }).first().waitFor();
    expect(new URL(page.url()).origin).toBe(charity.origin);
    expect(await context.cookies()).toEqual([]);
    expect(foreign(complaints)).toEqual([]);
    await context.close();
  });

  test('the map is drawn on a press', async () => {
    const { page, context, complaints } = await site.open({ viewport: { width: 1280, height: 800 } });
    charity.body = await snippetOf(page, 'country=CH&kind=center', 'element');
    await page.goto(charity.origin);
    const frame = page.frameLocator('net-finder iframe');
    await frame.locator('.card').first().waitFor();
    expect(await frame.locator('canvas').count()).toBe(0);
    await frame.getByRole('button', { name: 'Show map' }).click();
    await frame.locator('.net-pin').first().waitFor();
    expect(foreign(complaints)).toEqual([]);
    await context.close();
  });

  test('fits a shorter list again, also when a script changes what is shown, and stays out of the history', async () => {
    const { page, context, complaints } = await site.open({ viewport: { width: 280, height: 700 } });
    charity.body = await snippetOf(page, 'country=DE&kind=support-group&frame-lang=de', 'element');
    await page.goto(charity.origin);
    const frame = page.frameLocator('net-finder iframe');
    const heights = async () => ({
      frame: await page.locator('net-finder iframe').evaluate((at) => at.clientHeight),
      content: await frame.locator('body').evaluate((body: HTMLElement) => body.offsetHeight),
    });
    await expect.poll(async () => (await heights()).frame).toBeGreaterThan(2000);
    await frame.getByLabel('Wo sind Sie?').fill('Fribourg');
    await frame.getByRole('button', { name: 'Finden' }).click();
    await frame.getByRole('link', { name: /Fribourg.*Schweiz/ }).waitFor();
    await expect.poll(async () => (await heights()).frame).toBe((await heights()).content);
    expect((await heights()).frame).toBeLessThan(700);
    const steps = await page.evaluate(() => history.length);
    await page.locator('net-finder').evaluate((element) => {
      element.setAttribute('country', 'NO');
      element.removeAttribute('kind');
    });
    await frame.locator('.where', { hasText: 'Norwegen' }).first().waitFor();
    await expect.poll(async () => (await heights()).frame).toBe((await heights()).content);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(foreign(complaints)).toEqual([]);
    await context.close();
  });

  test('without JavaScript: a link, or the plain frame', async () => {
    const { page, context, complaints } = await site.open({ javaScriptEnabled: false });
    const choices = 'country=DE&kind=support-group';
    const element = await snippetOf(page, choices, 'element');
    charity.body = element + (await snippetOf(page, choices, 'frame'));
    await page.goto(charity.origin);
    const link = page.locator('net-finder a');
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe(`${site.origin}/search?${choices}`);
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Where are you?').fill('Fribourg');
    await frame.getByRole('button', { name: 'Find' }).click();
    await frame.getByRole('link', { name: /Fribourg.*Switzerland/ }).click();
    await frame.locator('.where', { hasText: 'from Fribourg' }).first().waitFor();
    expect(foreign(complaints)).toEqual([]);
    await context.close();
  });

  test('no other page of ours can be framed', async () => {
    const { page, context } = await site.open();
    charity.body = `<iframe src="${site.origin}/search?country=DE" title="search"></iframe>`;
    await page.goto(charity.origin);
    expect(await page.frameLocator('iframe').locator('.card').count()).toBe(0);
    await context.close();
  });
});

test('no serious axe finding in the frame and on the builder, in light and dark', async () => {
  const { page, context } = await site.open({ viewport: { width: 390, height: 844 } });
  for (const path of [
    '/embed?near=Lyon&service=prrt',
    '/embed?near=Fribourg',
    '/embed?accent=eeeeee',
    '/embed/builder',
  ]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await axeFindings(page), `${path} ${colorScheme}`).toEqual([]);
    }
  }
  await context.close();
});

test('a choice on the builder changes snippet and preview without a press', async () => {
  const { page, context, complaints } = await site.open();
  await page.goto('/embed/builder');
  await page.getByLabel('Country').selectOption('CH');
  await expect.poll(() => page.locator('code').first().textContent()).toContain('country="CH"');
  await page.frameLocator('.preview').locator('.where', { hasText: 'Switzerland' }).first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
