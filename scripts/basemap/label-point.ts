import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toUnitSquare } from './mercator.ts';

export type LabelPoint = {
  x: number;
  y: number /** Distance to the nearest border, in the unit square. */;
  room: number;
};

type Point = { x: number; y: number };

/**
 * The middle of the roomiest part of a country, in the unit square of Web Mercator: where its name fits best.
 * A grid refined twice around its best cell is exact to a few pixels at the zooms where country names show.
 */
export function labelPointOf(geometry: Polygon | MultiPolygon): LabelPoint {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.map((polygon) => polygon.map((ring) => ring.map(project)));
  const largest = rings.reduce((best, polygon) => (areaOf(polygon[0]) > areaOf(best[0]) ? polygon : best));
  let box = boxOf(largest[0] ?? []);
  let best: LabelPoint = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, room: 0 };
  for (let round = 0; round < 3; round++) {
    const steps = 24;
    const width = (box.right - box.left) / steps;
    const height = (box.bottom - box.top) / steps;
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const point = { x: box.left + i * width, y: box.top + j * height };
        const room = roomAt(point, largest);
        if (room > best.room) best = { ...point, room };
      }
    }
    box = { left: best.x - width, right: best.x + width, top: best.y - height, bottom: best.y + height };
  }
  return best;
}

function project(position: Position): Point {
  return toUnitSquare(position[0] ?? 0, position[1] ?? 0);
}

function areaOf(ring: Point[] = []): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1] as Point;
    const b = ring[i] as Point;
    twice += a.x * b.y - b.x * a.y;
  }
  return Math.abs(twice / 2);
}

function boxOf(ring: Point[]) {
  const infinity = Number.POSITIVE_INFINITY;
  const box = { left: infinity, right: -infinity, top: infinity, bottom: -infinity };
  for (const { x, y } of ring) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** Distance to the nearest edge; negative outside. */
function roomAt(point: Point, rings: Point[][]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1] as Point;
      const b = ring[i] as Point;
      if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) {
        inside = !inside;
      }
      nearest = Math.min(nearest, squaredDistanceToEdge(point, a, b));
    }
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

function squaredDistanceToEdge(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return (point.x - a.x - along * dx) ** 2 + (point.y - a.y - along * dy) ** 2;
}
