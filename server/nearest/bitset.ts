/** A set of positions 0..size-1, 32 a word. All sets of one index have the same length. */
export type Bitset = Uint32Array;

export function emptyBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

/** Every position; the bits after the last one stay 0, so that counts are exact. */
export function fullBitset(size: number): Bitset {
  const set = emptyBitset(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) set[set.length - 1] = (1 << rest) - 1;
  return set;
}

export function addTo(set: Bitset, position: number): void {
  set[position >>> 5] = (set[position >>> 5] ?? 0) | (1 << (position & 31));
}

export function isIn(set: Bitset, position: number): boolean {
  return ((set[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0;
}

export function intersect(a: Bitset, b: Bitset): Bitset {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) & (b[i] as number);
  return result;
}

export function unite(a: Bitset, b: Bitset): Bitset {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) | (b[i] as number);
  return result;
}

/** Positions of `a` that are not in `b`. */
export function subtract(a: Bitset, b: Bitset): Bitset {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) & ~(b[i] as number);
  return result;
}

export function countOf(set: Bitset): number {
  let count = 0;
  for (let i = 0; i < set.length; i++) count += bitsOf(set[i] as number);
  return count;
}

/** How many positions two sets share, without making the set. */
export function countShared(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += bitsOf((a[i] as number) & (b[i] as number));
  return count;
}

/** The positions of a set in rising order. */
export function* positionsOf(set: Bitset): Generator<number> {
  for (let i = 0; i < set.length; i++) {
    for (let word = set[i] as number; word !== 0; word &= word - 1) {
      yield i * 32 + (31 - Math.clz32(word & -word));
    }
  }
}

/** Set bits of a 32-bit word (Hacker's Delight, 5-1). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
