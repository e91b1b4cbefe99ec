import { expect, test } from 'vitest';
import { editDistance, startDistance } from '../../server/places/edit-distance.ts';
import { typoHashes } from '../../server/places/typo-keys.ts';
import { seededRandom } from '../random.ts';

test.each([
  ['london', 'london', 0],
  ['lodnon', 'london', 1],
  ['lodon', 'london', 1],
  ['lonndon', 'london', 1],
  ['pairs', 'paris', 1],
  ['', 'ab', 2],
  ['abc', 'xyz', 3],
  ['a', 'abcdef', 3],
])('%s to %s: %i', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(Math.min(edits, 3));
  expect(editDistance(b, a, 2)).toBe(Math.min(edits, 3));
});

test('a start is compared with the start', () => {
  expect(startDistance('hambr', 'hamburg', 2)).toBe(1);
  expect(startDistance('munhc', 'munchen', 2)).toBe(1);
});

test('a word and its misspelling within two edits share a hash', () => {
  const random = seededRandom(7);
  const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
  for (let round = 0; round < 2000; round++) {
    const word = Array.from({ length: 4 + Math.floor(random() * 14) }, letter).join('');
    let slipped = word;
    for (let slip = 0; slip < 2; slip++) {
      const at = Math.floor(random() * slipped.length);
      const kind = Math.floor(random() * 3);
      slipped = slipped.slice(0, at) + (kind === 0 ? '' : letter()) + slipped.slice(kind === 1 ? at : at + 1);
    }
    const hashes = new Set(typoHashes(word, 2));
    expect(
      typoHashes(slipped, 2).some((hash) => hashes.has(hash)),
      `${word} ${slipped}`,
    ).toBe(true);
  }
});
