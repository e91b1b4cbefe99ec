/**
 * A deletion neighborhood: a misspelt word and its right form share a form in which letters of both are left out
 * (SymSpell, https://github.com/wolfgarbe/SymSpell). Only the first letters take part, which bounds the rows a name needs.
 */
const LETTERS = 10;

/** Hashes (signed 32 bit) of a key and of everything that is left of it without up to `distance` letters. */
export function typoHashes(key: string, distance: 1 | 2): number[] {
  const start = [...key].slice(0, LETTERS).join('');
  const forms = new Set([start]);
  let last = forms;
  for (let step = 0; step < distance; step++) {
    const next = new Set<string>();
    for (const form of last) for (const shorter of withoutOneLetter(form)) next.add(shorter);
    for (const form of next) forms.add(form);
    last = next;
  }
  return [...new Set([...forms].map(hashText))];
}

function withoutOneLetter(text: string): string[] {
  const letters = [...text];
  if (letters.length <= 2) return [];
  return letters.map((_, index) => letters.slice(0, index).join('') + letters.slice(index + 1).join(''));
}

/** FNV-1a over UTF-16 units: fits a 4-byte SQLite integer; a chance collision is thrown out by the distance check. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
