import { type Map as Basemap, Popup } from 'maplibre-gl';
import { boundsOf } from './bounds.ts';
import { lngLatBounds, MAX_ZOOM, PADDING } from './camera.ts';
import { centerOf, isOnePoint } from './clusters.ts';
import { syncWithList } from './list-sync.ts';
import { clusterName, pinName } from './markers.ts';
import { drawPins, type PinGroup } from './pins.ts';
import { popupContent } from './popup.ts';
import type { Pin } from './results.ts';
import { rove } from './roving.ts';
import { chooseResult, chosenResult } from './selection.ts';
import type { MapText } from './text.ts';

/** Pins that can be pressed, walked with arrow keys and kept in step with the list. */
export function connectPins(options: {
  map: Basemap;
  host: HTMLElement;
  pins: Pin[];
  text: MapText;
  language: string;
  signal: AbortSignal;
  regrouped: (groups: PinGroup[]) => void;
}) {
  const { map, host, pins, text, language, signal, regrouped } = options;
  let popup: Popup | null = null;
  const drawn = drawPins({ map, pins, text, language, press, regrouped });
  const list = syncWithList({ light: (id) => drawn.light(id ?? chosenResult()), map: host, signal });
  // With nothing under the pointer or focus, the chosen result stays marked.
  const mark = (ids: string[] = [chosenResult() ?? '']) => list.mark(ids);
  const markGroup = (group: PinGroup | undefined) => mark(group?.pins.map((pin) => pin.id));
  const choose = (id: string) => {
    chooseResult(id);
    drawn.light(id);
    mark();
  };
  const root = map.getCanvasContainer();
  const buttons = () => drawn.groups().map((group) => group.button);
  const groupAt = (target: EventTarget | null) => drawn.groups().find((group) => group.button.contains(target as Node));
  const leave = () => (popup ? closePopup() : map.getCanvas().focus());
  const { setStop } = rove({ root, buttons, leave, signal });
  const chooseStop = () => {
    const inView = drawn.groups().filter((group) => isInView(map, group));
    const chosen = drawn.groupOf(chosenResult() ?? '');
    setStop((chosen && inView.includes(chosen) ? chosen : (inView[0] ?? drawn.groups()[0]))?.button);
  };
  chooseStop();
  map.on('moveend', () => {
    if (!groupAt(document.activeElement)) chooseStop();
  });

  root.addEventListener(
    'focusin',
    (event) => {
      const group = groupAt(event.target);
      markGroup(group);
      // A browser scrolls a focused pin into view inside the frame, which would shift the map under its pins.
      root.scrollTo(0, 0);
      map.getContainer().scrollTo(0, 0);
      if (group && !isInView(map, group)) map.panTo(group.marker.getLngLat());
    },
    { signal },
  );
  root.addEventListener('focusout', () => mark(), { signal });
  root.addEventListener('pointerover', (event) => markGroup(groupAt(event.target)), { signal });
  root.addEventListener('pointerleave', () => mark(), { signal });
  drawn.light(chosenResult());
  mark();

  function press(group: PinGroup) {
    const bounds = boundsOf(group.pins);
    if (group.pins.length > 1 && !isOnePoint(group.pins) && map.getZoom() < MAX_ZOOM - 0.1 && bounds) {
      map.fitBounds(lngLatBounds(bounds), { padding: PADDING * 1.5, maxZoom: MAX_ZOOM });
      return;
    }
    openPopup(group);
  }

  function openPopup(group: PinGroup) {
    popup?.remove();
    const [first] = group.pins as [Pin];
    const center = centerOf(group.pins) ?? first;
    choose(center.id);
    const one = group.pins.length === 1 || centerOf(group.pins) !== null;
    const title = one ? pinName(center, text, language) : clusterName(group.pins, text);
    const showInList = (pin: Pin) => {
      popup?.remove();
      choose(pin.id);
      list.focus(pin.id);
    };
    const content = popupContent(group.pins, title, { text, language, showInList, close: closePopup });
    content.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') closePopup();
    });
    // A fixed side: one that changes while the map moves to show it would never come to rest.
    const isLow = map.project(group.marker.getLngLat()).y > map.getContainer().clientHeight / 2;
    const anchor = isLow ? 'bottom' : 'top';
    const opened = new Popup({ anchor, closeButton: false, focusAfterOpen: false, offset: 22, maxWidth: 'none' })
      .setLngLat(group.marker.getLngLat())
      .setDOMContent(content)
      .addTo(map);
    popup = opened;
    group.button.setAttribute('aria-expanded', 'true');
    opened.on('close', () => {
      group.button.removeAttribute('aria-expanded');
      if (popup === opened) popup = null;
    });
    content.querySelector('a')?.focus({ preventScroll: true });
    lastPressed = first.id;
    bringIntoFrame(map, content);
  }

  let lastPressed = '';
  function closePopup() {
    popup?.remove();
    drawn.groupOf(lastPressed)?.button.focus({ preventScroll: true });
  }

  /** Back to the card of the chosen result, else to the start of the list. */
  return { toList: () => list.focus(chosenResult() ?? '') };
}

/** Moves the map as little as the popup needs to be seen whole. */
function bringIntoFrame(map: Basemap, content: HTMLElement) {
  const margin = 12;
  const frame = map.getContainer().getBoundingClientRect();
  const box = content.getBoundingClientRect();
  const over = (low: number, high: number, from: number, to: number) =>
    Math.max(0, high + margin - to) || Math.min(0, low - margin - from);
  const x = over(box.left, box.right, frame.left, frame.right);
  const y = over(box.top, box.bottom, frame.top, frame.bottom);
  if (x !== 0 || y !== 0) map.panBy([x, y]);
}

function isInView(map: Basemap, group: PinGroup): boolean {
  const { x, y } = map.project(group.marker.getLngLat());
  const { clientWidth, clientHeight } = map.getContainer();
  return x > 8 && y > 8 && x < clientWidth - 8 && y < clientHeight - 8;
}
