import type { Place } from '../../server/api/contract.ts';
import { element } from './element.ts';

/** "Fribourg, Fribourg canton, Switzerland" in the language of the page. `also`: the other name that was typed. */
export function placeLabel({ name, region, country }: Place, also = ''): string {
  const countries = new Intl.DisplayNames([document.documentElement.lang], { type: 'region' });
  const parts = [name + also, region === name ? null : region, country && countries.of(country)];
  return parts.filter(Boolean).join(', ');
}

/** A row of the list of suggestions. The words that were typed stand out by weight. */
export function placeOption(place: Place, index: number, typed: string): HTMLLIElement {
  const { name, matchedName } = place;
  const also = matchedName && matchedName !== name ? ` (${matchedName})` : '';
  const label = placeLabel(place, also);
  const option = element('li', { id: `place-${index}`, role: 'option' });
  const same = new Intl.Collator(document.documentElement.lang, { usage: 'search', sensitivity: 'base' });
  const start = [0, name.length + 2].find((at) => !same.compare(label.slice(at, at + typed.length), typed));
  if (start === undefined) {
    option.textContent = label;
    return option;
  }
  const mark = document.createElement('b');
  mark.textContent = label.slice(start, start + typed.length);
  option.append(label.slice(0, start), mark, label.slice(start + typed.length));
  return option;
}
