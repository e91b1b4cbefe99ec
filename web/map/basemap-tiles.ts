import { addProtocol } from 'maplibre-gl';

/** dist/basemap/index.json: `tiles` is one bit a tile in zoom order (0/0/0, then zoom 1 row by row …), base64. */
export type BasemapIndex = { version: string; minzoom: number; maxzoom: number; tiles: string };

/** Whether a tile exists; an ocean tile is not asked for, so that nothing fails in the reader's console. */
export function tileTest(index: BasemapIndex): (z: number, x: number, y: number) => boolean {
  const bits = Uint8Array.from(atob(index.tiles), (letter) => letter.charCodeAt(0));
  return (z, x, y) => {
    const position = (4 ** z - 1) / 3 + y * 2 ** z + x;
    return ((bits[position >> 3] ?? 0) & (1 << (position & 7))) !== 0;
  };
}

/** Reads the index and lets `basemap://z/x/y` addresses be drawn from the tiles beside it. */
export async function openBasemap(folder: string): Promise<{ tiles: string[]; minzoom: number; maxzoom: number }> {
  const response = await fetch(`${folder}index.json`);
  if (!response.ok) throw new Error(`${folder}index.json answered ${response.status}`);
  const index = (await response.json()) as BasemapIndex;
  const hasTile = tileTest(index);
  addProtocol('basemap', async ({ url }, abort) => {
    const [z = 0, x = 0, y = 0] = url.replace('basemap://', '').split('/').map(Number);
    if (!hasTile(z, x, y)) return { data: new ArrayBuffer(0) };
    const tile = await fetch(`${folder}${z}/${x}/${y}.mvt?v=${index.version}`, { signal: abort.signal });
    if (!tile.ok) throw new Error(`Tile ${z}/${x}/${y} answered ${tile.status}`);
    return { data: await tile.arrayBuffer() };
  });
  return { tiles: ['basemap://{z}/{x}/{y}'], minzoom: index.minzoom, maxzoom: index.maxzoom };
}
