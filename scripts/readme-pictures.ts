import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from '../tests/browser/finder-site.ts';

const DOCS = join(import.meta.dirname, '../docs');

const PICTURES = [
  { file: 'search-1280-light.png', path: '/search?near=Lyon&service=prrt', width: 1280, height: 800, scheme: 'light' },
  { file: 'search-390-dark.png', path: '/search?near=Lyon&service=prrt', width: 390, height: 844, scheme: 'dark' },
  { file: 'home-390-light.png', path: '/', width: 390, height: 844, scheme: 'light' },
] as const;

/** Takes the pictures of the README from the running service. */
async function takePictures(): Promise<void> {
  mkdirSync(DOCS, { recursive: true });
  const site = await startSite();
  try {
    for (const { file, path, width, height, scheme } of PICTURES) {
      const { page, context } = await site.open({ viewport: { width, height }, colorScheme: scheme });
      await page.goto(path);
      if (width >= 1024) {
        await page.locator('.net-pin').first().waitFor();
        // The labels of the map fade in.
        await page.waitForTimeout(1500);
      }
      await page.screenshot({ path: join(DOCS, file) });
      await context.close();
    }
  } finally {
    await site.stop();
  }
}

await takePictures();
