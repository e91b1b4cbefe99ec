import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf, keptForm, OTHER_BROWSER, SAME_BROWSER } from './pictures/compare-pictures.ts';
import {
  emptyFolder,
  keptFiles,
  type Layout,
  readKept,
  readLayout,
  SEEN,
  writePicture,
} from './pictures/kept-pictures.ts';
import { layoutBoxes, movedBoxes } from './pictures/layout-boxes.ts';
import { type StillPage, type StillSite, startStillSite } from './pictures/still-site.ts';
import { isTakenAt, TAKES, take, WIDTHS } from './pictures/takes.ts';

/** Elsewhere other libraries draw the letters: there the pictures are only written. */
const compared = Boolean(process.env.CI);
const UPDATE = 'npm run screenshots -- --update';

let site: StillSite;
let kept: Layout;
const stills = new Map<number, StillPage>();
beforeAll(async () => {
  emptyFolder(SEEN);
  kept = readLayout();
  site = await startStillSite();
  for (const width of WIDTHS) stills.set(width, await site.open(width));
  if (!compared) process.stdout.write(`Screenshots: not compared (CI is not set); written to ${SEEN}\n`);
});
afterAll(() => site?.stop());

describe('every example and page looks as it was last found good', () => {
  const seen: string[] = [];

  test.each(TAKES.map((shown) => [shown.name, shown] as const))('%s', async (name, shown) => {
    const sameBrowser = site.browser.version().split('.')[0] === kept.chromium.split('.')[0];
    const tolerance = sameBrowser ? SAME_BROWSER : OTHER_BROWSER;
    const complaints: string[] = [];
    const eachWidth = async ([width, still]: [number, StillPage]) => {
      if (!isTakenAt(shown, width)) return;
      const { boxes, pictures } = await take(still, shown);
      const moved = movedBoxes(kept.boxes[`${name}-${width}`] ?? [], boxes);
      if (moved.length > 0) complaints.push(`${name} at ${width} px: ${moved.slice(0, 4).join('; ')}`);
      for (const { file, bytes } of pictures) {
        seen.push(file);
        const before = readKept(file);
        const different = before && differenceOf(before, bytes, tolerance);
        if (!compared || !before || different) writePicture(SEEN, file, bytes);
        if (!before) complaints.push(`${file} is new: ${UPDATE}`);
        if (different) {
          writePicture(SEEN, file.replace('.png', '-difference.png'), different.picture);
          complaints.push(`${file}: ${different.words}; look at it in ${join(SEEN, file)}, keep it with ${UPDATE}`);
        }
      }
    };
    await Promise.all([...stills].map(eachWidth));
    if (compared) expect(complaints).toEqual([]);
  });

  test.runIf(compared)('no picture is left over', () => {
    expect(keptFiles().filter((file) => !seen.includes(file))).toEqual([]);
  });
});

describe('the comparison sees', () => {
  const shot = async (style: string) => {
    const still = stills.get(390)!;
    await still.page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await still.show('/examples/buttons');
    await still.page.addStyleTag({ content: style });
    return { boxes: await layoutBoxes(still.page), picture: keptForm(await still.page.screenshot({ fullPage: true })) };
  };

  test.each([
    ['four pixels more inside a button', '.button { padding-block: calc(var(--s2) + 4px) }', true],
    ['another accent color', ':root { --accent: #0b4f7b }', false],
    ['rounder corners', ':root { --round: 16px }', false],
    ['another sign at a link', '.out::after { content: "→" / "" }', true],
  ])('%s', async (_, style, moves) => {
    const [before, again, after] = [await shot('* {}'), await shot('* {}'), await shot(style)];
    expect(differenceOf(before.picture, again.picture, SAME_BROWSER)).toBeNull();
    expect(movedBoxes(before.boxes, again.boxes)).toEqual([]);
    expect(movedBoxes(before.boxes, after.boxes).length > 0).toBe(moves);
    if (!style.includes('content')) {
      expect(differenceOf(before.picture, after.picture, SAME_BROWSER)).not.toBeNull();
    }
  });

  test('an inverted button, drawn by another version of the browser', async () => {
    const [before, after] = [await shot('* {}'), await shot('.button { background: var(--warn) }')];
    expect(differenceOf(before.picture, after.picture, OTHER_BROWSER)).not.toBeNull();
  });
});
