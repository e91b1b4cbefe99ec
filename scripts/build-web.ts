import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildServiceWorker } from './build-service-worker.ts';
import { hashOf, isBuilt, markBuilt } from './build-stamp.ts';
import { WEB_MANIFEST_PATH, type WebManifest } from './web-manifest.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'dist/web.stamp');

/** Bundles web/ into dist/web (`/assets/*` with hashed names, `manifest.json`, `sw.js`) when a source has changed. */
export async function ensureWeb({ progress = () => {} }: { progress?: (line: string) => void } = {}): Promise<{
  built: boolean;
  manifest: WebManifest;
}> {
  const hash = sourceHash();
  if (isBuilt(STAMP, hash)) return { built: false, manifest: readManifest() };
  progress('Web: bundling scripts and styles');
  rmSync(STAMP, { force: true });
  // Loaded only when needed: an up-to-date start must not pay for the bundler.
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'vite.config.ts') });
  await buildServiceWorker(ROOT, hash);
  const manifest = writeManifest();
  markBuilt(STAMP, hash);
  progress(`Web: ${Object.keys(manifest).length} entries built`);
  return { built: true, manifest };
}

type ViteManifest = Record<string, { file: string; isEntry?: boolean }>;

function writeManifest(): WebManifest {
  const chunks = JSON.parse(readFileSync(join(ROOT, 'dist/web/.vite/manifest.json'), 'utf8')) as ViteManifest;
  const manifest: WebManifest = {};
  for (const [source, chunk] of Object.entries(chunks)) {
    if (chunk.isEntry) manifest[source] = `/${chunk.file}`;
  }
  writeFileSync(WEB_MANIFEST_PATH, JSON.stringify(manifest, null, 2));
  return manifest;
}

function readManifest(): WebManifest {
  return JSON.parse(readFileSync(WEB_MANIFEST_PATH, 'utf8')) as WebManifest;
}

function sourceHash(): string {
  const require = createRequire(import.meta.url);
  const paths = [
    'web',
    'vite.config.ts',
    'scripts/web-entries.ts',
    'scripts/build-web.ts',
    'scripts/build-service-worker.ts',
  ];
  return hashOf({
    texts: [require('vite/package.json').version, require('maplibre-gl/package.json').version],
    paths: paths.map((path) => join(ROOT, path)),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const { built, manifest } = await ensureWeb({ progress: print });
  print(built ? JSON.stringify(manifest, null, 2) : 'Web: up to date');
}
