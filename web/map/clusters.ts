/** Something drawn at a point of the screen, in pixels. */
export type OnScreen<T> = { item: T; x: number; y: number };

/**
 * Joins what would overlap: each item goes to the first cluster whose first member is nearer than `reach` (pixels
 * across and down, as labels are wider than high).
 * In the order given, so that the nearest result leads its cluster and the outcome is the same at each drawing.
 */
export function clustersOf<T>(items: OnScreen<T>[], reach: { x: number; y: number }): T[][] {
  const clusters: { x: number; y: number; members: T[] }[] = [];
  for (const { item, x, y } of items) {
    const near = clusters.find((cluster) => Math.hypot((cluster.x - x) / reach.x, (cluster.y - y) / reach.y) < 1);
    if (near) near.members.push(item);
    else clusters.push({ x, y, members: [item] });
  }
  return clusters.map((cluster) => cluster.members);
}

/** Two listings of one address, or of one town known no closer: no zoom parts them. */
export function isOnePoint(members: { longitude: number; latitude: number }[]): boolean {
  const [first] = members;
  return members.every(
    (member) =>
      Math.abs(member.longitude - (first?.longitude ?? 0)) < 0.0005 &&
      Math.abs(member.latitude - (first?.latitude ?? 0)) < 0.0005,
  );
}

/** The center of a cluster that is nothing but a center and specialists who practice there. */
export function centerOf<T extends { id: string; kind: string; practicesAt?: string | null }>(members: T[]): T | null {
  const center = members.find((member) => member.kind === 'center');
  return center && members.every((member) => member === center || member.practicesAt === center.id) ? center : null;
}

/** The first two numbers of a cluster: "3, 5". */
export function clusterLabel(numbers: number[]): string {
  return numbers.slice(0, 2).join(', ');
}
