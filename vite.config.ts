import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { ROOT_FILES, WEB_ENTRIES, type WebEntry } from './scripts/web-entries.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('web'),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    manifest: true,
    // Small pictures and fonts as files: the content policy has no data: for fonts.
    assetsInlineLimit: 0,
    // The polyfill is code for browsers that cannot run the map anyway.
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: WEB_ENTRIES.map((entry) => at(`web/${entry}`)).filter((path) => existsSync(path)),
      output: {
        entryFileNames: ({ facadeModuleId }) => {
          const entry = facadeModuleId?.slice(at('web/').length) as WebEntry | undefined;
          return (entry && ROOT_FILES[entry]) ?? 'assets/[name]-[hash].js';
        },
      },
    },
  },
});
