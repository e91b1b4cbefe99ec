import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readConfig } from '../../server/config.ts';
import { fingerprint } from './fingerprint.ts';

type Say = (line: string) => void;

const INPUTS = ['data', 'scripts', 'server', 'web', 'package-lock.json'];
const STAMP = 'var/build.stamp';

/**
 * Builds what is missing or older than its inputs: web, basemap, places, directory. When no file was touched since
 * the last time, the builders are not even loaded. Gives whether there was anything to look at.
 */
export async function buildStale(say: Say): Promise<boolean> {
  const { databasePath, placesPath } = readConfig(process.env);
  const outputs = [databasePath, placesPath, 'dist/web', 'dist/basemap/index.json'];
  const wanted = `${fingerprint(INPUTS)} ${outputs.join(' ')}`;
  if (outputs.every(existsSync) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false;

  const { ensurePlaces } = await import('../build-places.ts');
  const { ensureDirectory } = await import('../build-directory.ts');
  await ensurePlaces({ path: placesPath, progress: say });
  await ensureDirectory({ path: databasePath, progress: say });
  await buildFiles(say);
  mkdirSync('var', { recursive: true });
  writeFileSync(STAMP, wanted);
  return true;
}

/** The files a browser loads: scripts, styles, map tiles. */
export async function buildFiles(say: Say): Promise<void> {
  const { ensureWeb } = await import('../build-web.ts');
  const { ensureBasemap } = await import('../build-basemap.ts');
  await ensureWeb({ progress: say });
  await ensureBasemap({ progress: say });
}
