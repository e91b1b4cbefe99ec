import { centerOf, isOnePoint } from './clusters.ts';
import type { Pin } from './results.ts';
import { routeAddress } from './street-map.ts';
import { formatDistance, type MapText } from './text.ts';

/** What a pin or a cluster tells when pressed: names as links, never as HTML. */
export function popupContent(
  pins: Pin[],
  title: string,
  options: { text: MapText; language: string; showInList: (pin: Pin) => void; close: () => void },
): HTMLElement {
  const { text } = options;
  const content = element('div', 'net-popup');
  content.setAttribute('role', 'dialog');
  content.setAttribute('aria-label', title);
  if (pins.length > 1 && !centerOf(pins)) content.append(element('p', 'net-popup-title', title));
  const list = element('ul', 'net-popup-list');
  for (const pin of pins) list.append(entry(pin, options));
  const close = element('button', 'net-popup-close', '×') as HTMLButtonElement;
  close.type = 'button';
  close.setAttribute('aria-label', text.close);
  close.addEventListener('click', options.close);
  content.append(list);
  const [first] = pins as [Pin];
  const address = isOnePoint(pins) ? routeAddress(first) : null;
  if (address) {
    const route = element('a', 'net-popup-show', text.route) as HTMLAnchorElement;
    route.href = address;
    route.rel = 'noreferrer';
    content.append(route);
  }
  content.append(close);
  return content;
}

function entry(
  pin: Pin,
  { text, language, showInList }: { text: MapText; language: string; showInList: (pin: Pin) => void },
): HTMLElement {
  const item = element('li', 'net-popup-entry');
  const link = element('a', 'net-popup-name', pin.name) as HTMLAnchorElement;
  link.href = pin.url;
  link.setAttribute('translate', 'no');
  const number = element('span', 'net-popup-number', `${pin.number}.`);
  const facts = [
    text[pin.kind],
    pin.city,
    pin.distanceKm === null ? null : formatDistance({ ...pin, distanceKm: pin.distanceKm }, language, text),
    pin.isReferenceCenter ? text.referenceCenter : null,
  ].filter((fact) => fact !== null);
  item.append(number, ' ', link, element('p', 'net-popup-facts', facts.join(' · ')));
  if (pin.precision === 'city') item.append(element('p', 'net-popup-facts', text.keyTown));
  if (document.querySelector(cardSelector(pin.id))) {
    const show = element('button', 'net-popup-show', text.showInList) as HTMLButtonElement;
    show.type = 'button';
    show.addEventListener('click', () => showInList(pin));
    item.append(show);
  }
  return item;
}

/** The card of a result in the list of the page. */
export function cardSelector(id: string): string {
  return `[data-listing="${CSS.escape(id)}"]`;
}

function element(name: string, className: string, content = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}
