import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Built web entries: {"main.ts": "/assets/main-abc.js", "styles/main.css": "/assets/main-xyz.css"}. */
export type WebManifest = Record<string, string>;

export const WEB_MANIFEST_PATH = fileURLToPath(new URL('../dist/web/manifest.json', import.meta.url));

/** Reads which hashed address belongs to which entry. Throws when the web has not been built. */
export function readWebManifest(path = WEB_MANIFEST_PATH): WebManifest {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as WebManifest;
  } catch (cause) {
    throw new Error(`The web files are not built (${path}): run "node --import tsx scripts/build-web.ts"`, { cause });
  }
}
