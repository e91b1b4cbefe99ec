/** Web Mercator of the unit square: x from 0 (180° W) to 1, y from 0 (85.05° N) down to 1. */
export function toUnitSquare(longitude: number, latitude: number): { x: number; y: number } {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: longitude / 360 + 0.5, y: Math.min(1, Math.max(0, y)) };
}
