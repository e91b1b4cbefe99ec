/** Letters NFKD leaves whole, in their usual plain spelling. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
};
const WHOLE_LETTERS = /[ßøłđðþæœıħŧŋəς]/g;

/** Plain form of any text: lower case, no marks, no punctuation, single spaces, no space at either end. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Saint, St, Ste, Sankt, Sint … are one word; San and Santa are words of their own languages and stay. */
const SAINT = /(^| )(?:saint|sainte|st|ste|sankt|sint|szent)(?= )/g;

/** Folded form of a place name with every spelling of "saint" made one: "Sankt Gallen" and "St. Gallen" are "st gallen". */
export function foldPlace(name: string): string {
  return fold(name).replace(SAINT, '$1st');
}

/** The key places are stored and asked by: the folded name without its spaces, so "Newyork", "New-York" and "New York" are one. */
export function placeKey(name: string): string {
  return foldPlace(name).replaceAll(' ', '');
}

const GERMAN_UMLAUTS: [RegExp, string][] = [
  [/a\u0308/g, 'ae'],
  [/o\u0308/g, 'oe'],
  [/u\u0308/g, 'ue'],
];
const NORDIC_LETTERS: [RegExp, string][] = [
  [/a\u030a/g, 'aa'],
  [/ø/g, 'oe'],
];

function respell(name: string, letters: [RegExp, string][]): string {
  return letters.reduce((text, [pattern, plain]) => text.replace(pattern, plain), name);
}

/** Every key a name is stored under: "München" gives munchen and muenchen, "Århus" arhus and aarhus. */
export function placeKeys(name: string): string[] {
  const lower = name.toLowerCase().normalize('NFD');
  const spellings = [name, respell(lower, GERMAN_UMLAUTS), respell(lower, NORDIC_LETTERS)];
  return [...new Set(spellings.map(placeKey))].filter((key) => key !== '');
}
