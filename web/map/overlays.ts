import type { Pin } from './results.ts';
import type { MapText } from './text.ts';

/** "Search this area": hidden until the reader has moved the map. */
export function searchAreaButton(text: MapText, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'net-map-search';
  button.textContent = text.searchArea;
  button.hidden = true;
  button.addEventListener('click', press);
  return button;
}

/** On a phone the list is a long way up: a button back to it. The style hides it where both stand side by side. */
export function backButton(text: MapText, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'net-map-back';
  button.textContent = text.back;
  button.addEventListener('click', press);
  return button;
}

/** Where the map comes from, with a link to the page that says more. */
export function attribution(text: MapText): HTMLElement {
  const link = document.createElement('a');
  link.className = 'net-map-source';
  link.href = '/about#data';
  link.textContent = text.attribution;
  return link;
}

/** What the shapes on this map mean: only those that it shows. */
export function mapKey(pins: Pin[], hasOrigin: boolean, text: MapText): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'net-map-key';
  const add = (className: string, label: string, kind?: string) => {
    const item = document.createElement('li');
    const sample = document.createElement('span');
    sample.className = className;
    sample.setAttribute('aria-hidden', 'true');
    if (kind) sample.dataset.kind = kind;
    item.append(sample, label);
    list.append(item);
  };
  for (const kind of ['center', 'specialist', 'support-group'] as const) {
    if (pins.some((pin) => pin.kind === kind)) add('net-key-shape', text[kind], kind);
  }
  if (pins.some((pin) => pin.precision === 'city')) add('net-key-town', text.keyTown);
  if (hasOrigin) add('net-origin net-key-origin', text.keyOrigin);
  return list;
}
