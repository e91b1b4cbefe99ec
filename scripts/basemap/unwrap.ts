import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

const longitudeOf = (position: Position) => position[0] ?? 0;
const shifted = (line: Position[], degrees: number) =>
  degrees === 0 ? line : line.map((position) => [longitudeOf(position) + degrees, position[1] ?? 0]);

/**
 * World-atlas joins shapes over the antimeridian, so that a line may leap from 180 to -180. Here it runs on past
 * 180 instead, as a flat map must draw it; the tiler wraps what lies outside. A ring around the pole is closed along it.
 */
export function unwrap<T extends Geometry>(geometry: T): T {
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: centered(runOn(geometry.coordinates)) } satisfies LineString as T;
    case 'MultiLineString': {
      const coordinates = geometry.coordinates.map((line) => centered(runOn(line)));
      return { ...geometry, coordinates } satisfies MultiLineString as T;
    }
    case 'Polygon':
      return { ...geometry, coordinates: unwrapRings(geometry.coordinates) } satisfies Polygon as T;
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(unwrapRings) } satisfies MultiPolygon as T;
    default:
      return geometry;
  }
}

function unwrapRings(rings: Position[][]): Position[][] {
  const [outer = [], ...holes] = rings.map((ring) => centered(closed(runOn(ring))));
  // A hole is centered by itself: it follows its shape around the Earth.
  const { west, east } = spanOf(outer);
  return [
    outer,
    ...holes.map((hole) => {
      const span = spanOf(hole);
      if (span.west < west) return shifted(hole, 360);
      return span.east > east ? shifted(hole, -360) : hole;
    }),
  ];
}

function runOn(line: Position[]): Position[] {
  let turns = 0;
  return line.map((position, index) => {
    const step = index === 0 ? 0 : longitudeOf(position) - longitudeOf(line[index - 1] as Position);
    if (step > 180) turns -= 360;
    if (step < -180) turns += 360;
    return [longitudeOf(position) + turns, position[1] ?? 0];
  });
}

function closed(ring: Position[]): Position[] {
  const first = longitudeOf(ring[0] ?? []);
  const last = longitudeOf(ring.at(-1) ?? []);
  // Only Antarctica goes once around.
  return Math.abs(last - first) < 180 ? ring : [...ring, [last, -90], [first, -90], ring[0] as Position];
}

function centered(line: Position[]): Position[] {
  const { west, east } = spanOf(line);
  return shifted(line, -360 * Math.round((west + east) / 720));
}

function spanOf(line: Position[]): { west: number; east: number } {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const position of line) {
    west = Math.min(west, longitudeOf(position));
    east = Math.max(east, longitudeOf(position));
  }
  return { west, east };
}
