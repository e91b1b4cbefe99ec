/** Edits between two texts (insert, delete, change, swap neighbors); `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, at(before, column - 2) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return Math.min(at(above, b.length), limit + 1);
}

/** The fewest edits between `typed` and any start of `name` of about its length. */
export function startDistance(typed: string, name: string, limit: number): number {
  let least = limit + 1;
  for (let length = typed.length - limit; length <= typed.length + limit; length++) {
    if (length > 0) least = Math.min(least, editDistance(typed, name.slice(0, length), limit));
  }
  return least;
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
