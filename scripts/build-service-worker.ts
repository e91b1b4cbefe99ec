import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bundles the service worker into one plain script without imports, sw.js beside the other files of the web build.
 * `hash` of the sources stands in it: a browser takes a worker for new when one byte differs.
 */
export async function buildServiceWorker(root: string, hash: string): Promise<void> {
  const { build } = await import('vite');
  const outDir = join(root, 'dist/web');
  await build({
    configFile: false,
    root: join(root, 'web'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'web/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const path = join(outDir, 'sw.js');
  writeFileSync(path, `// Build ${hash}\n${readFileSync(path, 'utf8')}`);
}
