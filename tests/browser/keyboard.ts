import type { Page } from 'playwright-core';

/** What has the focus: a tick by its name and value, a field by its id, anything else by its label or words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement && at.type === 'checkbox') return `[${at.name}=${at.value}]`;
    if (at instanceof HTMLInputElement) return `#${at.id || at.name}`;
    return at?.getAttribute('aria-label') || at?.textContent?.trim() || '';
  });

/** Presses Tab until the focus is where it should be; how often that took. */
export async function tabTo(page: Page, isThere: (at: string) => boolean, most: number, key = 'Tab'): Promise<number> {
  const way: string[] = [];
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (isThere(at)) return presses;
    way.push(at.slice(0, 40));
  }
  throw new Error(`not reached in ${most} presses: ${way.join(' > ')}`);
}
