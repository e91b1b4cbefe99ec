/** A feature as vt-pbf takes it: integer tile coordinates and flat properties. */
export type PointFeature = { type: 1; geometry: [number, number][]; tags: Record<string, string | number> };

export type LabelledPoint = { x: number; y: number; minZoom: number; tags: Record<string, string | number> };

const EXTENT = 4096;

/** Puts points (unit square) into the tiles of one zoom; the last zoom carries all later ones for overzooming. */
export function pointTiles(points: LabelledPoint[], zoom: number, isLast: boolean): Map<string, PointFeature[]> {
  const tiles = new Map<string, PointFeature[]>();
  const across = 2 ** zoom;
  for (const point of points) {
    if (point.minZoom > zoom && !isLast) continue;
    const x = Math.min(across - 1, Math.floor(point.x * across));
    const y = Math.min(across - 1, Math.floor(point.y * across));
    const key = `${x}/${y}`;
    const feature: PointFeature = {
      type: 1,
      geometry: [[Math.floor((point.x * across - x) * EXTENT), Math.floor((point.y * across - y) * EXTENT)]],
      tags: point.tags,
    };
    const tile = tiles.get(key);
    if (tile) tile.push(feature);
    else tiles.set(key, [feature]);
  }
  return tiles;
}
