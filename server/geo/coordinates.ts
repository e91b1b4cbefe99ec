/** Degrees, WGS 84. Latitude first everywhere but in geojson. */
export type Coordinates = { latitude: number; longitude: number };

/** Degrees. west > east: the box crosses the antimeridian. */
export type BoundingBox = { west: number; south: number; east: number; north: number };

/** Whether a point lies in a box, borders included. */
export function isInBox(point: Coordinates, box: BoundingBox): boolean {
  if (point.latitude < box.south || point.latitude > box.north) return false;
  return box.west <= box.east
    ? point.longitude >= box.west && point.longitude <= box.east
    : point.longitude >= box.west || point.longitude <= box.east;
}

/** The middle of a box, longitude in -180..180. */
export function middleOf(box: BoundingBox): Coordinates {
  const width = box.west <= box.east ? box.east - box.west : box.east - box.west + 360;
  const longitude = box.west + width / 2;
  return { latitude: (box.south + box.north) / 2, longitude: longitude > 180 ? longitude - 360 : longitude };
}

/** Two decimals, about a kilometer: what may leave a reader's device. */
export function roundCoordinates({ latitude, longitude }: Coordinates): Coordinates {
  return { latitude: Math.round(latitude * 100) / 100, longitude: Math.round(longitude * 100) / 100 };
}
