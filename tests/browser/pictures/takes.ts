import type { Page } from 'playwright-core';
import { EXAMPLES } from '../../../server/pages/examples/examples.ts';
import { keptForm } from './compare-pictures.ts';
import { layoutBoxes } from './layout-boxes.ts';
import type { StillPage } from './still-site.ts';

export const WIDTHS = [390, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** How far down a picture goes: in the dark the colors differ, not the layout, which is compared to the end. */
const TALLEST = { light: 1200, dark: 700 } as const;

type Take = { name: string; path: string; print?: true };

/** Every example, and the pages as a visitor sees them. */
export const TAKES: readonly Take[] = [
  ...EXAMPLES.map(({ name }) => ({ name, path: `/examples/${name}` })),
  { name: 'page-home', path: '/' },
  { name: 'page-search', path: '/search?near=Lyon&service=prrt' },
  { name: 'page-listing', path: '/listings/example-specialist' },
  { name: 'page-country', path: '/countries/fr' },
  { name: 'page-about', path: '/about' },
  { name: 'paper-listing', path: '/listings/example-center', print: true },
  { name: 'paper-search', path: '/search?near=Lyon&service=prrt', print: true },
];

/** Paper has one width. */
export const isTakenAt = ({ print }: Take, width: number): boolean => !print || width === 1280;

export type Taken = { boxes: string[]; pictures: { file: string; bytes: Buffer }[] };

/** Shows a take and gives its layout and its pictures: light and dark on a screen, one on paper. */
export async function take(still: StillPage, { name, path, print }: Take): Promise<Taken> {
  const { page } = still;
  const width = page.viewportSize()?.width ?? 0;
  await page.emulateMedia({ colorScheme: 'light', media: print ? 'print' : 'screen' });
  await still.show(path);
  const boxes = await layoutBoxes(page);
  const pictures: Taken['pictures'] = [];
  for (const colorScheme of print ? (['light'] as const) : SCHEMES) {
    await page.emulateMedia({ colorScheme });
    pictures.push({
      file: `${name}-${width}-${colorScheme}.png`,
      bytes: keptForm(await picture(page, name, TALLEST[colorScheme])),
    });
  }
  return { boxes, pictures };
}

/** Examples show their main part only: header and footer are on the pages. */
async function picture(page: Page, name: string, tallest: number): Promise<Buffer> {
  const whole = /^(page|paper)-/.test(name);
  const box = await page.locator(whole ? 'html' : 'main').boundingBox();
  if (!box) throw new Error(`${name} is empty`);
  const height = Math.min(Math.ceil(box.height), tallest);
  return page.screenshot({
    clip: { x: 0, y: Math.floor(box.y), width: page.viewportSize()?.width ?? 0, height },
    caret: 'initial',
  });
}
