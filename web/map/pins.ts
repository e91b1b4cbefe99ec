import { type Map as Basemap, Marker } from 'maplibre-gl';
import { centerOf, clustersOf, isOnePoint } from './clusters.ts';
import { centerButton, clusterButton, pinButton } from './markers.ts';
import type { Pin } from './results.ts';
import type { MapText } from './text.ts';

/** A button on the map and the results it stands for. */
export type PinGroup = { pins: Pin[]; button: HTMLButtonElement; marker: Marker };

// Two targets never overlap: 44 px high, a cluster's label about 70 px wide.
const REACH = { x: 68, y: 44 };

/** The pins of a map, joined where they would overlap; the groups change only with the zoom. */
export function drawPins(options: {
  map: Basemap;
  pins: Pin[];
  text: MapText;
  language: string;
  press: (group: PinGroup) => void;
  /** Called with the groups, first at once, then whenever they change. */
  regrouped: (groups: PinGroup[]) => void;
}) {
  const { map, text, language, press, regrouped } = options;
  const pins = [...options.pins].sort((a, b) => a.number - b.number);
  let groups = new Map<string, PinGroup>();

  function regroup() {
    const onScreen = pins.map((pin) => ({ item: pin, ...screenPoint(map, pin) }));
    const focused = [...groups.values()].find((group) => group.button === document.activeElement);
    const next = new Map<string, PinGroup>();
    for (const members of clustersOf(onScreen, REACH)) {
      const key = members.map((pin) => pin.id).join(' ');
      next.set(key, groups.get(key) ?? createGroup(members));
    }
    for (const [key, group] of groups) if (!next.has(key)) group.marker.remove();
    orderInPage([...next.values()], [...groups.values()]);
    groups = next;
    regrouped([...groups.values()]);
    const successor = focused && groupOf(focused.pins[0]?.id ?? '');
    if (successor && successor.button !== document.activeElement) successor.button.focus({ preventScroll: true });
  }

  function createGroup(members: Pin[]): PinGroup {
    const [first] = members as [Pin];
    const button = buttonFor(members);
    const marker = new Marker({ element: button }).setLngLat([first.longitude, first.latitude]).addTo(map);
    const group = { pins: members, button, marker };
    button.addEventListener('click', (event) => {
      // The map would take the click as one beside the popup and close it.
      event.stopPropagation();
      press(group);
    });
    return group;
  }

  function buttonFor(members: Pin[]): HTMLButtonElement {
    const [first, ...others] = members as [Pin, ...Pin[]];
    if (others.length === 0) return pinButton(first, text, language);
    const center = isOnePoint(members) ? centerOf(members) : null;
    if (center === null) return clusterButton(members, text);
    return centerButton(
      center,
      members.filter((pin) => pin !== center),
      text,
      language,
    );
  }

  /** Screen readers meet the pins in the order of the list; a button already there stays, and with it the focus. */
  function orderInPage(wanted: PinGroup[], present: PinGroup[]) {
    let following: Element | null = null;
    for (const group of wanted.toReversed()) {
      if (!present.includes(group)) map.getCanvasContainer().insertBefore(group.button, following);
      following = group.button;
    }
  }

  const groupOf = (id: string) => [...groups.values()].find((group) => group.pins.some((pin) => pin.id === id));

  regroup();
  map.on('zoomend', regroup);
  return {
    groupOf,
    groups: () => [...groups.values()],
    /** Lights the button that stands for a listing. */
    light(id: string | null) {
      for (const group of groups.values()) {
        group.button.classList.toggle(
          'net-pin-lit',
          group.pins.some((pin) => pin.id === id),
        );
      }
    },
  };
}

// Pixels of the whole world at this zoom: unlike map.project the same over the antimeridian and under any pan.
function screenPoint(map: Basemap, pin: Pin): { x: number; y: number } {
  const world = 512 * 2 ** map.getZoom();
  const sine = Math.sin((pin.latitude * Math.PI) / 180);
  return {
    x: (pin.longitude / 360 + 0.5) * world,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
  };
}
