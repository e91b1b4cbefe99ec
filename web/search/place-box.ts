import Combobox from '@github/combobox-nav';
import type { Place } from '../../server/api/contract.ts';
import '../styles/place-box.css';
import { element } from './element.ts';
import { placeLabel, placeOption } from './place-option.ts';
import { suggestionsFor } from './suggestions.ts';

const PAUSE_MS = 150;
const LEAST_LETTERS = 2;

/**
 * Makes a text field a combobox with a list of places. A pick sets the field's default value and its `data-place`, by
 * which the form knows whether the words are still those of the place. `corner` says what to call the list (`data-list`) and how many there are (`data-found`).
 */
export function connectPlaceBox(input: HTMLInputElement, corner: HTMLElement): void {
  const list = element('ul', { id: 'places', role: 'listbox', 'aria-label': corner.dataset.list ?? '', hidden: '' });
  const status = element('span', { role: 'status', class: 'hide' });
  input.after(list, status);
  input.autocomplete = 'off';
  const box = new Combobox(input, list, { tabInsertsSuggestions: false });
  let places: Place[] = [];
  let pause = 0;

  const close = () => {
    clearTimeout(pause);
    box.stop();
    list.hidden = true;
  };
  const suggest = async () => {
    const typed = input.value.trim();
    const found = await suggestionsFor(typed);
    if (!found || document.activeElement !== input || typed !== input.value.trim()) return;
    places = found;
    close();
    status.textContent = (corner.dataset.found ?? '').replace('{n}', String(found.length));
    if (found.length === 0) return;
    list.replaceChildren(...found.map((place, index) => placeOption(place, index, typed)));
    list.hidden = false;
    box.start();
    list.scrollIntoView({ block: 'nearest' });
  };
  const ask = () => {
    clearTimeout(pause);
    const typed = input.value.trim();
    // Coordinates are no name, and nobody else's business.
    if (typed.length < LEAST_LETTERS || /\d[.,]\d/.test(typed)) close();
    else pause = window.setTimeout(suggest, PAUSE_MS);
  };

  input.addEventListener('input', ask);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
    else if (key === 'ArrowDown' && list.hidden) ask();
  });
  // A press on the list must not take the focus from the box, or the list would close before it is a choice.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => {
    const place = places[[...list.children].indexOf(target as Element)];
    if (!place) return;
    input.defaultValue = placeLabel(place);
    input.value = input.defaultValue;
    input.dataset.place = place.id ?? '';
    status.textContent = '';
    close();
  });
  if (input.value !== input.defaultValue) ask();
}
