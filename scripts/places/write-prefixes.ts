import type Database from 'better-sqlite3';

/** A prefix with more names than this is answered from its own list. */
const CROWDED = 300;
const LONGEST_PREFIX = 7;
const KEPT = 60;

/** Writes the heaviest names of every crowded prefix. `names` are all names but those of regions. */
export function writeCrowdedPrefixes(
  database: Database.Database,
  names: { key: string; place: number; weight: number }[],
): void {
  const insert = database.prepare('INSERT INTO crowded_prefix (prefix, turn, key, place) VALUES (?, ?, ?, ?)');
  let crowds = new Map([['', names]]);
  for (let length = 1; length <= LONGEST_PREFIX && crowds.size > 0; length++) {
    const longer = new Map<string, typeof names>();
    for (const crowd of crowds.values()) {
      for (const name of crowd) {
        const prefix = [...name.key.slice(0, 2 * length)].slice(0, length).join('');
        const group = longer.get(prefix);
        if (group) group.push(name);
        else longer.set(prefix, [name]);
      }
    }
    crowds = new Map([...longer].filter(([, group]) => group.length > CROWDED));
    for (const [prefix, group] of crowds) {
      const places = new Set<number>();
      const heaviest = group.toSorted((a, b) => b.weight - a.weight || a.place - b.place);
      for (const { key, place } of heaviest) {
        if (places.size === KEPT) break;
        if (places.has(place)) continue;
        insert.run(prefix, places.size, key, place);
        places.add(place);
      }
    }
  }
}
