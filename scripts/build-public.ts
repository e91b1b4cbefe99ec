import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCS_FILES } from '../server/api/docs-routes.ts';
import { EMBED_SCRIPT, OPEN_TO_ALL, SECURITY_HEADERS } from '../server/http/security-headers.ts';
import { buildFiles } from './bootstrap/build-stale.ts';

const ROOT = join(import.meta.dirname, '..');
const PUBLIC = join(ROOT, 'dist/public');

/** Gathers in dist/public what Workers serve as files, with the headers that the Node entry gives the same files. */
export async function buildPublic(say: (line: string) => void): Promise<string> {
  await buildFiles(say);
  rmSync(PUBLIC, { recursive: true, force: true });
  mkdirSync(join(PUBLIC, 'api/docs'), { recursive: true });
  if (existsSync(join(ROOT, 'web/static'))) cpSync(join(ROOT, 'web/static'), PUBLIC, { recursive: true });
  cpSync(join(ROOT, 'dist/web/assets'), join(PUBLIC, 'assets'), { recursive: true });
  cpSync(join(ROOT, 'dist/web', EMBED_SCRIPT), join(PUBLIC, EMBED_SCRIPT));
  cpSync(join(ROOT, 'dist/web/sw.js'), join(PUBLIC, 'sw.js'));
  cpSync(join(ROOT, 'dist/web/manifest.json'), join(PUBLIC, 'assets/manifest.json'));
  cpSync(join(ROOT, 'dist/basemap'), join(PUBLIC, 'basemap'), { recursive: true });
  for (const name of DOCS_FILES) {
    cpSync(join(ROOT, 'node_modules/swagger-ui-dist', name), join(PUBLIC, 'api/docs', name));
  }
  writeFileSync(join(PUBLIC, '_headers'), headerRules());
  return PUBLIC;
}

function headerRules(): string {
  const rule = (path: string, headers: Record<string, string>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    rule('/*', SECURITY_HEADERS),
    rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    rule(EMBED_SCRIPT, { ...OPEN_TO_ALL, 'Cache-Control': 'public, max-age=86400' }),
    rule('/sw.js', { 'Cache-Control': 'no-cache' }),
    rule('/basemap/*', { 'Cache-Control': 'public, max-age=86400' }),
    rule('/basemap/:z/:x/:y', { 'Content-Type': 'application/vnd.mapbox-vector-tile' }),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  await buildPublic((line) => process.stdout.write(`${line}\n`));
}
