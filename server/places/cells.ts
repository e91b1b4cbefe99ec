import type { Coordinates } from '../geo/coordinates.ts';

const PER_DEGREE = 2;
const COLUMNS = 360 * PER_DEGREE;
const ROWS = 180 * PER_DEGREE;
const KM_PER_DEGREE = 111.2;

/** The half-degree cell of a point, counted row by row from the south pole. */
export function cellOf({ latitude, longitude }: Coordinates): number {
  return rowOf(latitude) * COLUMNS + columnOf(longitude);
}

/** Every cell that a circle touches, also over the poles and ±180°. Radius in km. */
export function cellsAround(center: Coordinates, radiusKm: number): number[] {
  const reach = radiusKm / KM_PER_DEGREE + 0.01;
  const from = rowOf(Math.max(-90, center.latitude - reach));
  const to = rowOf(Math.min(90, center.latitude + reach));
  const widest = Math.min(90, Math.abs(center.latitude) + reach);
  const narrowing = Math.cos((widest * Math.PI) / 180);
  const span = narrowing * 180 <= reach ? 180 : reach / narrowing;
  const steps = Math.min(Math.ceil(span * PER_DEGREE), COLUMNS / 2);
  const middle = columnOf(center.longitude);
  const cells = new Set<number>();
  for (let row = from; row <= to; row++) {
    for (let step = -steps; step <= steps; step++) {
      cells.add(row * COLUMNS + ((middle + step + COLUMNS) % COLUMNS));
    }
  }
  return [...cells];
}

function rowOf(latitude: number): number {
  return Math.min(Math.floor((latitude + 90) * PER_DEGREE), ROWS - 1);
}

function columnOf(longitude: number): number {
  return ((Math.floor((longitude + 180) * PER_DEGREE) % COLUMNS) + COLUMNS) % COLUMNS;
}
