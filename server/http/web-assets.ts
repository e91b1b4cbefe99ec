import type { Assets } from '../services.ts';

/** Assets from the manifest of the web build: {"main.ts": "/assets/main-abc.js"}. */
export function assetsFrom(manifest: Readonly<Record<string, string>>, hasBasemap: boolean): Assets {
  return { pathOf: (entry) => manifest[entry], hasBasemap };
}
