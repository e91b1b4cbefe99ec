/**
 * The pictures of the screenshot tests. `--update` takes them anew and keeps them: look at them before you commit.
 * The pictures of the README are another command, `npm run readme-pictures`.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, KEPT, keptFiles, writeLayout, writePicture } from '../tests/browser/pictures/kept-pictures.ts';
import { startStillSite } from '../tests/browser/pictures/still-site.ts';
import { isTakenAt, TAKES, take, WIDTHS } from '../tests/browser/pictures/takes.ts';
import { ensurePlaces } from './places/ensure-places.ts';

const HELP = `npm run screenshots -- --update   takes every picture of the screenshot tests anew and keeps it
  Compare without keeping: CI=1 npm test -- tests/browser/screenshots.test.ts
  NETFINDER_CHROMIUM names the browser.`;

async function update(): Promise<void> {
  await ensurePlaces({ path: 'var/places.sqlite' });
  const site = await startStillSite();
  try {
    emptyFolder(KEPT);
    const boxes: Record<string, string[]> = {};
    const atWidth = async (width: number) => {
      const still = await site.open(width);
      for (const shown of TAKES.filter((each) => isTakenAt(each, width))) {
        const taken = await take(still, shown);
        boxes[`${shown.name}-${width}`] = taken.boxes;
        for (const { file, bytes } of taken.pictures) writePicture(KEPT, file, bytes);
        process.stdout.write('.');
      }
    };
    await Promise.all(WIDTHS.map(atWidth));
    const sorted = Object.fromEntries(Object.entries(boxes).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeLayout({ chromium: site.browser.version(), boxes: sorted });
  } finally {
    await site.stop();
  }
  const bytes = keptFiles().reduce((sum, file) => sum + statSync(join(KEPT, file)).size, 0);
  console.log(`\n${keptFiles().length} pictures, ${(bytes / 1e6).toFixed(2)} MB, in ${KEPT}`);
}

const [option, ...more] = process.argv.slice(2);
if (option === '--update' && more.length === 0) await update();
else {
  console.log(HELP);
  if (option !== '--help') process.exitCode = 2;
}
