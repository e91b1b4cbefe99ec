import type { GeoJSON, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readCountries, readWorld } from '../../scripts/basemap/atlas.ts';
import { withMinZoom } from '../../scripts/basemap/cities.ts';
import { countryCodeOf } from '../../scripts/basemap/country-code.ts';
import { labelPointOf } from '../../scripts/basemap/label-point.ts';
import { toUnitSquare } from '../../scripts/basemap/mercator.ts';
import { pointTiles } from '../../scripts/basemap/point-layer.ts';
import { tileMask } from '../../scripts/basemap/tile-set.ts';
import { unwrap } from '../../scripts/basemap/unwrap.ts';

describe('country codes', () => {
  it.each([
    [{ id: '250', properties: { name: 'France' } }, 'FR'],
    [{ id: '578', properties: { name: 'Norway' } }, 'NO'],
    [{ id: 4 }, 'AF'],
    [{ properties: { name: 'Kosovo' } }, 'XK'],
    [{ properties: { name: 'Siachen Glacier' } }, null],
  ])('%j is %s', (country, code) => expect(countryCodeOf(country)).toBe(code));

  it('gives every country of the atlas one label, with a name in each language', () => {
    const codes = readCountries().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(230);
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']) {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      expect(codes.filter((code) => !names.of(code))).toEqual([]);
    }
  });
});

describe('label points', () => {
  it('lies in the roomy part of an L, not in its empty middle', () => {
    const shape = [
      [0, 0],
      [30, 0],
      [30, 10],
      [10, 10],
      [10, 60],
      [0, 60],
      [0, 0],
    ];
    const { x, y, room } = labelPointOf({ type: 'Polygon', coordinates: [shape] });
    expect(room).toBeGreaterThan(0);
    expect(x).toBeLessThan(toUnitSquare(20, 0).x);
    expect(y).toBeLessThanOrEqual(toUnitSquare(0, 0).y);
  });

  it('puts France in Europe and the United States between Canada and Mexico', () => {
    const countries = new Map(readCountries().map(({ code, geometry }) => [code, labelPointOf(geometry)]));
    const isIn = (code: string, west: number, south: number, east: number, north: number) => {
      const point = countries.get(code);
      const low = toUnitSquare(west, north);
      const high = toUnitSquare(east, south);
      return !!point && point.x > low.x && point.x < high.x && point.y > low.y && point.y < high.y;
    };
    expect(isIn('FR', -1, 44, 7, 50)).toBe(true);
    expect(isIn('US', -115, 33, -85, 47)).toBe(true);
  });
});

describe('city labels', () => {
  const city = (name: string, x: number, population: number, isCapital = false) => ({
    name,
    x,
    y: 0.4,
    population,
    isCapital,
    minZoom: Number.POSITIVE_INFINITY,
  });
  it('lets the larger of two neighbors show first and never hides it later', () => {
    const [large, small] = withMinZoom([city('small', 0.5001, 90_000), city('large', 0.5, 4_000_000)]);
    expect(large).toMatchObject({ name: 'large', minZoom: 2 });
    expect(small?.minZoom).toBeGreaterThan(large?.minZoom ?? 0);
  });
  it('shows a capital before a larger town beside it', () => {
    const [first] = withMinZoom([city('town', 0.5001, 400_000), city('capital', 0.5, 150_000, true)]);
    expect(first?.name).toBe('capital');
  });
});

describe('tiles', () => {
  it('puts a point into one tile of a zoom, later ones only into the last', () => {
    const points = [
      { x: 0.75, y: 0.25, minZoom: 0, tags: { name: 'a' } },
      { x: 1, y: 1, minZoom: 9, tags: { name: 'b' } },
    ];
    expect([...pointTiles(points, 1, false)].map(([key]) => key)).toEqual(['1/0']);
    expect(pointTiles(points, 1, false).get('1/0')?.[0]?.geometry).toEqual([[2048, 2048]]);
    expect([...pointTiles(points, 1, true).keys()]).toEqual(['1/0', '1/1']);
  });

  it('keeps one bit for each tile', () => {
    const mask = tileMask(2);
    mask.add(0, 0, 0);
    mask.add(1, 1, 0);
    mask.add(2, 3, 3);
    expect([...Buffer.from(mask.toBase64(), 'base64')]).toEqual([0b101, 0, 0b10000]);
  });
});

describe('the antimeridian', () => {
  it('is run over, not leapt across, at every scale', () => {
    for (const scale of ['110m', '50m', '10m'] as const) {
      const { land, coast, borders } = readWorld(scale);
      const leaps: string[] = [];
      for (const line of linesOf([land, coast, borders])) {
        for (let i = 1; i < line.length; i++) {
          const [from = 0, south = 0] = line[i - 1] ?? [];
          const [to = 0] = line[i] ?? [];
          if (Math.abs(to - from) > 180 && south > -90) leaps.push(`${scale}: ${from} to ${to}`);
        }
      }
      expect(leaps).toEqual([]);
    }
  });

  it('closes a ring around the pole along it and keeps holes inside', () => {
    const around = [
      [-180, -80],
      [-90, -70],
      [0, -75],
      [90, -70],
      [180, -80],
    ];
    const ring = unwrap({ type: 'Polygon', coordinates: [around] }).coordinates[0];
    expect(ring?.slice(-3)).toEqual([
      [180, -90],
      [-180, -90],
      [-180, -80],
    ]);
    const over = [
      [-170, 0],
      [-170, 10],
      [100, 10],
      [100, 0],
      [-170, 0],
    ];
    const hole = [
      [110, 2],
      [110, 4],
      [120, 4],
      [110, 2],
    ];
    const [outer, inner] = unwrap({ type: 'Polygon', coordinates: [over, hole] }).coordinates;
    expect(outer?.map(([longitude]) => longitude)).toEqual([190, 190, 100, 100, 190]);
    expect(inner).toEqual(hole);
  });
});

function linesOf(shapes: GeoJSON[]): Position[][] {
  return shapes.flatMap((shape) => {
    if (shape.type === 'FeatureCollection') return linesOf(shape.features);
    if (shape.type === 'Feature') return linesOf([shape.geometry]);
    if (shape.type === 'MultiPolygon') return shape.coordinates.flat();
    if (shape.type === 'Polygon' || shape.type === 'MultiLineString') return shape.coordinates;
    return shape.type === 'LineString' ? [shape.coordinates] : [];
  });
}
