import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, overflow, type Site, startSite } from './finder-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

/** Counts what a doctor does: a field filled, a choice made, a button pressed. */
function countingActions() {
  let actions = 0;
  return {
    do: async (action: Promise<unknown>) => {
      actions++;
      await action;
    },
    get count() {
      return actions;
    },
  };
}

const letterLines = ['Neuroendocrine tumour centre, CHUV Lausanne', 'Rue du Bugnon 21', '1011 Lausanne', 'Switzerland'];

describe('a family doctor near Lyon whose patient needs PRRT', () => {
  test('has the address in the clipboard after four actions', async () => {
    const { page, context, complaints } = await site.open({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    const doctor = countingActions();
    await page.goto('/refer');
    await doctor.do(page.getByLabel('Where does the patient live?').fill('Lyon'));
    await doctor.do(page.getByLabel('What is needed').selectOption('prrt'));
    await doctor.do(page.getByRole('button', { name: 'Show centers' }).click());
    await doctor.do(page.getByRole('button', { name: 'Copy address' }).first().click());
    expect(doctor.count).toBeLessThanOrEqual(4);
    await expect.poll(() => page.getByText('Address copied').first().isVisible()).toBe(true);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toEqual(expect.arrayContaining(letterLines));
    expect(copied).not.toMatch(/undefined|null|Copy/);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('when copying is refused the address is marked, and that is said', async () => {
    const { page, context } = await site.open();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/listings/ch-lausanne-chuv/referral');
    await page.getByRole('button', { name: 'Copy address' }).click();
    await expect.poll(() => page.locator('.address').getByRole('status').textContent()).toContain('is marked');
    expect(await page.evaluate(() => String(getSelection()))).toContain('1011 Lausanne');
    await context.close();
  });
});

describe('without JavaScript, at 320 px', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  });
  afterAll(() => opened?.context.close());
  const fits = async (page: Page) => expect(await overflow(page), page.url()).toBeLessThanOrEqual(0);

  test('the sheet with the address is there after four actions', async () => {
    const { page, complaints } = opened;
    const doctor = countingActions();
    await page.goto('/refer');
    await fits(page);
    await doctor.do(page.getByLabel('Where does the patient live?').fill('Lyon'));
    await doctor.do(page.getByLabel('What is needed').selectOption('prrt'));
    await doctor.do(page.getByRole('button', { name: 'Show centers' }).click());
    await fits(page);
    expect(await page.getByRole('button', { name: 'Copy address' }).count()).toBe(0);
    await doctor.do(page.getByRole('button', { name: /Referral sheet for .*Lausanne/ }).click());
    expect(doctor.count).toBeLessThanOrEqual(4);
    await fits(page);
    expect(new URL(page.url()).pathname).toBe('/listings/ch-lausanne-chuv/referral');
    const block = page.locator('.address address');
    expect((await block.textContent())?.split('\n')).toEqual(expect.arrayContaining(letterLines));
    await expect(page.locator('.sheet').textContent()).resolves.toContain('Support groups nearest Lyon');
    expect(complaints).toEqual([]);
  });

  test('a case with an ambiguous place: chosen, answered, and asked about differentiation', async () => {
    const { page, complaints } = opened;
    await page.goto('/refer');
    await page.getByLabel('Where does the patient live?').fill('Fribourg');
    await page.getByText('Or describe the case').click();
    await page.getByLabel('Ki-67').fill('20,1');
    await page.getByLabel('Liver metastases').check();
    await page.getByRole('button', { name: 'Show centers' }).click();
    await fits(page);
    await page.getByRole('button', { name: /Fribourg.*Switzerland/ }).click();
    await fits(page);
    expect(await page.locator('main').textContent()).toContain('about differentiation?');
    expect(await page.getByLabel('Ki-67').inputValue()).toBe('20,1');
    await page.getByRole('radio', { name: /Poorly differentiated/ }).check();
    await page.getByRole('button', { name: 'Show centers' }).click();
    expect(await page.locator('main').textContent()).toContain('Platinum-based chemotherapy');
    expect(complaints).toEqual([]);
  });

  test.each(['/suspicion', '/leaflet?place=2996944', '/refer/sheet?ids=it-milan-ieo,at-vienna-ccc-net'])(
    '%s does not scroll sideways',
    async (path) => {
      await opened.page.goto(path);
      await fits(opened.page);
    },
  );
});

/** The longest entries of the data, measured as printed in German, the longer language, with all that can be asked. */
const LONGEST = ['us-iowa-city-uihc-holden', 'at-vienna-ccc-net', 'nl-amsterdam-umc'];
const ASKED =
  'mdt pathology sstr-pet liver-surgery liver-embolization liver-ablation prrt genetics pediatric ssa'.split(' ');

describe('on paper', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open({ javaScriptEnabled: false, locale: 'de-DE' });
  });
  afterAll(() => opened?.context.close());

  /** Pages of the printed PDF: its page objects are not compressed. */
  const pagesOf = async (format: string) => {
    const pdf = (await opened.page.pdf({ format })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length;
  };
  const onOnePage = async () => {
    for (const format of ['A4', 'Letter']) expect(await pagesOf(format), `${opened.page.url()} ${format}`).toBe(1);
  };

  test.each(LONGEST)('the sheet of %s with everything asked is one page', async (id) => {
    const { page } = opened;
    // As a form sends it, with a patient where there is a nurse line.
    await page.goto('/refer');
    const fields = [['near', 'London'], ...ASKED.map((code) => ['service', code])];
    const form = fields.map(([name, value]) => `<input name="${name}" value="${value}">`).join('');
    await page.setContent(
      `<form method="post" action="${site.origin}/listings/${id}/referral">${form}<button>Send</button></form>`,
    );
    await page.getByRole('button').click();
    await page.locator('.sheet').waitFor();
    expect(await page.locator('.sheet').textContent()).toContain('+44 800 434 6476');
    await onOnePage();
  });

  test('a sheet of three and a leaflet are one page each', async () => {
    await opened.page.goto(`/refer/sheet?ids=${LONGEST}`);
    await onOnePage();
    await opened.page.goto('/leaflet?place=2643743');
    await onOnePage();
  });
});
