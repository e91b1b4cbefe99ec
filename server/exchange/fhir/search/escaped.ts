/** The parts of a parameter's value between separators; `\,` `\|` `\$` and `\\` are plain characters. */
export function splitEscaped(value: string, separator: ',' | '|'): string[] {
  const parts = [''];
  for (let i = 0; i < value.length; i++) {
    const letter = value.charAt(i);
    if (letter === '\\' && i + 1 < value.length) parts[parts.length - 1] += letter + value.charAt(++i);
    else if (letter === separator) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

export function unescapeValue(value: string): string {
  return value.replace(/\\([,|$\\])/g, '$1');
}
