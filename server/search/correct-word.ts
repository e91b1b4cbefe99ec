import { editDistance } from '../places/edit-distance.ts';
import { KEPT_AS_TYPED, LEXICON, SHORTEST_CORRECTED } from './terms/lexicon.ts';

/** From this length on a second slip is believed. */
const TWO_SLIPS = 9;
/** Short words have too many neighbors for a changed letter; what is allowed is a swap, or a letter too many or too few. */
const ONE_SLIP = 7;

/** The word of the vocabulary that a misspelled one stands for; undefined unless one is clearly the nearest. */
export function correctWord(typed: string): string | undefined {
  if (typed.length < SHORTEST_CORRECTED || KEPT_AS_TYPED.has(typed) || /[^a-z]/.test(typed)) return undefined;
  const limit = typed.length >= TWO_SLIPS ? 2 : 1;
  let least = limit + 1;
  let nearest: { word: string; meaning: unknown }[] = [];
  // A slip in the first letter is rare and would make Hagen of Magen; two letters swapped at the start are not.
  const starts = new Set([typed.slice(0, 1), typed.slice(1, 2)]);
  for (const start of starts) {
    for (const { word, means } of LEXICON.spellings.get(start) ?? []) {
      if (start !== typed[0] && word[1] !== typed[0]) continue;
      if (typed.length < ONE_SLIP && word.length === typed.length && !isSwap(typed, word)) continue;
      const edits = editDistance(typed, word, Math.min(limit, least));
      if (edits > limit || edits > least) continue;
      if (edits < least) nearest = [];
      least = edits;
      nearest.push({ word, meaning: means });
    }
  }
  const withMeaning = nearest.filter(({ meaning }) => meaning !== undefined);
  const candidates = withMeaning.length > 0 ? withMeaning : nearest;
  const [first] = candidates;
  const agreed =
    withMeaning.length > 0 ? candidates.every(({ meaning }) => meaning === first?.meaning) : candidates.length === 1;
  return agreed ? first?.word : undefined;
}

/** The same letters in another order. */
function isSwap(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
