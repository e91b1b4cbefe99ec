import { clusterLabel } from './clusters.ts';
import type { Pin } from './results.ts';
import { fill, formatDistance, type MapText } from './text.ts';

/** "3. Charité, Berlin, 12 km": the name of a pin for eyes and ears alike. */
export function pinName(pin: Pin, text: MapText, language: string): string {
  const values = { number: pin.number, name: pin.name, city: pin.city ?? '' };
  const sentence =
    pin.distanceKm === null
      ? fill(text.pinWithoutDistance, values)
      : fill(text.pin, { ...values, distance: formatDistance({ ...pin, distanceKm: pin.distanceKm }, language, text) });
  const named = pin.city ? sentence : sentence.replace(/,\s*(?=,|$)/, '');
  return pin.precision === 'city' ? fill(text.townOnly, { pin: named }) : named;
}

/** "4 results near Berlin", after the nearest of them. */
export function clusterName(pins: Pin[], text: MapText): string {
  const city = pins[0]?.city;
  return city
    ? fill(text.cluster, { count: pins.length, city })
    : fill(text.clusterWithoutCity, { count: pins.length });
}

/** A pin for one result: a button whose shape tells the kind, soft and dashed where only the town is known. */
export function pinButton(pin: Pin, text: MapText, language: string): HTMLButtonElement {
  const button = markerButton(pinName(pin, text, language), String(pin.number));
  button.dataset.kind = pin.kind;
  if (pin.precision === 'city') button.classList.add('net-pin-soft');
  if (pin.isReferenceCenter) button.classList.add('net-pin-reference');
  return button;
}

/** The pin of a center with its specialists: one button, and the list of them when it is pressed. */
export function centerButton(center: Pin, people: Pin[], text: MapText, language: string): HTMLButtonElement {
  const button = pinButton(center, text, language);
  const numbers = people.map((pin) => pin.number).join(', ');
  button.setAttribute('aria-label', fill(text.peopleHere, { pin: pinName(center, text, language), numbers }));
  button.classList.add('net-pin-people');
  return button;
}

/** One button for results that would overlap. */
export function clusterButton(pins: Pin[], text: MapText): HTMLButtonElement {
  const numbers = pins.map((pin) => pin.number);
  // The name holds what is seen: a reader who speaks to the page says what stands on the button.
  const name = fill(text.clusterNumbers, { cluster: clusterName(pins, text), numbers: numbers.join(', ') });
  const button = markerButton(name, clusterLabel(numbers));
  button.dataset.kind = 'cluster';
  if (numbers.length > 2) button.classList.add('net-pin-more');
  return button;
}

/** Where the distances start: a target, not a button. */
export function originMark(name: string | undefined, text: MapText): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'net-origin';
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', name ? fill(text.origin, { place: name }) : text.originUnnamed);
  return mark;
}

function markerButton(name: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'net-pin';
  button.setAttribute('aria-label', name);
  button.tabIndex = -1;
  const shape = document.createElement('span');
  shape.className = 'net-pin-shape';
  shape.setAttribute('translate', 'no');
  const number = document.createElement('span');
  number.textContent = label;
  shape.append(number);
  button.append(shape);
  return button;
}
