import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResultFeature } from '../../web/map/results.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'";

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.mvt': 'application/vnd.mapbox-vector-tile',
};

type Row = [
  kind: ResultFeature['properties']['kind'],
  name: string,
  city: string,
  km: number,
  at: [number, number] | null,
];

const LYON: Row[] = [
  ['center', 'Hôpital Édouard-Herriot, Hospices Civils de Lyon', 'Lyon', 2.4, [4.8811, 45.7442]],
  ['specialist', 'Prof. Catherine Lombard-Bohas', 'Lyon', 2.4, [4.8811, 45.7442]],
  ['center', 'Centre Léon Bérard', 'Lyon', 4.1, [4.8853, 45.7395]],
  ['support-group', 'APTED, groupe de Grenoble', 'Grenoble', 94, [5.7245, 45.1885]],
  ['center', 'Hôpitaux Universitaires de Genève', 'Geneva', 113, [6.1496, 46.1936]],
  ['center', 'Institut Paoli-Calmettes', 'Marseille', 278, [5.4077, 43.2737]],
  ['support-group', 'NET-Gruppe online', '', 0, null],
];

/** Six results on the map and one without a place, as a search near Lyon gives them. */
export function lyonFeatures(): { type: 'FeatureCollection'; features: ResultFeature[] } {
  return {
    type: 'FeatureCollection',
    features: LYON.map(([kind, name, city, km, at], index) => ({
      type: 'Feature',
      id: `listing-${index + 1}`,
      geometry: at && { type: 'Point', coordinates: at },
      properties: {
        id: `listing-${index + 1}`,
        kind,
        name,
        city: city || null,
        number: index + 1,
        precision: at ? (kind === 'support-group' ? 'city' : 'building') : null,
        distanceKm: at ? km : null,
        url: `/listings/listing-${index + 1}`,
        isReferenceCenter: index === 0,
      },
    })),
  };
}

function page(script: string, attributes: string): string {
  const cards = lyonFeatures()
    .features.map(
      ({ properties: { id, number, name, city } }) =>
        `<li id="result-${number}" data-listing="${id}"><h3><a href="/listings/${id}">${name}</a></h3><p>${city ?? 'Online'}</p></li>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Map</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script type="module" src="${script}"></script>
<main><div><h1>Near Lyon</h1><button type="button" data-show-map>Show map</button><ol>${cards}</ol></div>
<section aria-label="Map"><net-map ${attributes} data-source="/results.geojson" data-lang="en" data-origin="45.7485,4.8467" data-origin-name="Lyon">
<p>The list has everything.</p></net-map></section></main><p><a href="/end">The end</a></p></html>`;
}

const TOKENS = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8');
const PAGE_CSS = `${TOKENS}:root{color-scheme:light dark;font:18px/1.5 "Noto Sans","Liberation Sans",system-ui,sans-serif}
body{margin:0;background:#fdfaf5;color:#22302f}@media(prefers-color-scheme:dark){body{background:#131c1f;color:#e8eeeb}a{color:#7fd6ca}}
main{padding:1rem}h3{font-size:1rem;margin:0}li p{margin:0}li{margin-block-end:.75rem}
@media(min-width:64rem){main{display:grid;grid-template-columns:26rem 1fr;gap:2rem}section{position:sticky;top:1rem;align-self:start}}`;

/** Serves the built web and basemap with one page of results on loopback, under the policy of the product. */
export async function startMapPage(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const manifest = JSON.parse(await readFile(join(DIST, 'web/manifest.json'), 'utf8')) as Record<string, string>;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const answer = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, 'content-security-policy': STRICT_POLICY }).end(body);
    if (pathname === '/search') {
      const attributes = searchParams.get('attributes') ?? '';
      return answer('text/html', page(manifest['main.ts'] ?? '', attributes));
    }
    if (pathname === '/words')
      return answer('application/json', '{"cluster":"{count} Treffer bei {city}","zoomIn":"Näher"}');
    if (pathname === '/page.css') return answer('text/css', PAGE_CSS);
    if (pathname === '/results.geojson') return answer('application/geo+json', JSON.stringify(lyonFeatures()));
    const folder = pathname.startsWith('/basemap/') ? DIST : join(DIST, 'web');
    try {
      return answer(TYPES[extname(pathname)] ?? 'text/plain', await readFile(join(folder, normalize(pathname))));
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
