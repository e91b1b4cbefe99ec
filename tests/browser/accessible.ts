import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings, overflow } from './finder-site.ts';

const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** No serious axe finding in light, dark and forced colors, and no scrolling sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, COLOR_RULES), 'dark').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeFindings(page, ['link-in-text-block']), 'forced colors').toEqual([]);
  expect(await faintInForcedColors(page), 'forced colors').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/**
 * Texts under 4.5:1. Our own measure: axe reads -webkit-text-fill-color, which keeps the author's color while the
 * browser paints the forced one.
 */
function faintInForcedColors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const linear = channels(color)
        .slice(0, 3)
        .map((value) => (value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const backgroundOf = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const color = getComputedStyle(element).backgroundColor;
      return channels(color)[3] === 0 ? backgroundOf(element.parentElement) : color;
    };
    const texts = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const faint = texts.filter((element) => {
      const [dark = 0, light = 0] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))].sort(
        (a, b) => a - b,
      );
      return (light + 0.05) / (dark + 0.05) < 4.5;
    });
    return texts.length < 10 ? ['nothing to measure'] : faint.map((element) => element.outerHTML.slice(0, 200));
  });
}
