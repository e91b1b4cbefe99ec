import { Map as Basemap, type GeoJSONSource, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import '../styles/map.css';
import { pinRoom, townAreas } from './areas.ts';
import { openBasemap } from './basemap-tiles.ts';
import { type Bounds, boundsOf, isInside, parseBbox } from './bounds.ts';
import { lngLatBounds, MAX_ZOOM, PADDING } from './camera.ts';
import { connectPins } from './connect-pins.ts';
import { dotImage, emptyImage } from './images.ts';
import { originMark } from './markers.ts';
import { attribution, backButton, mapKey, searchAreaButton } from './overlays.ts';
import type { PinGroup } from './pins.ts';
import { cardSelector } from './popup.ts';
import { loadPins, type Pin, type Position, parseOrigin } from './results.ts';
import { searchAreaUrl } from './search-area.ts';
import { DOT, mapStyle, ROOM, WIDE_ROOM } from './style.ts';
import type { MapText } from './text.ts';
import { currentTheme, onThemeChange } from './theme.ts';

/** A map on the page. */
export type MapView = { focus: () => void; remove: () => void };

const FIRST_MAX_ZOOM = 9.5;

/** Draws the map into the element and resolves when it has drawn once. Throws when it cannot. */
export async function showMap(host: HTMLElement, text: MapText): Promise<MapView> {
  const language = host.dataset.lang || document.documentElement.lang || 'en';
  const origin = parseOrigin(host.dataset.origin);
  const [pins, basemap] = await Promise.all([
    loadPins(host.dataset.source ?? ''),
    openBasemap(host.dataset.basemap ?? '/basemap/'),
  ]);
  if (pins.length === 0 && !origin) return showNothing(host, text);

  setWorkerUrl(workerUrl);
  const frame = document.createElement('div');
  frame.className = 'net-map-frame';
  const canvas = document.createElement('div');
  canvas.className = 'net-map-canvas';
  frame.append(canvas);
  host.classList.add('net-map-on');
  host.append(frame, mapKey(pins, origin !== null, text));

  const areas = townAreas(pins.filter((pin) => pin.precision === 'city'));
  let room = pinRoom([]);
  const style = () => mapStyle({ theme: currentTheme(), language, basemap, areas, pins: room });
  const map = new Basemap({
    container: canvas,
    style: style(),
    bounds: lngLatBounds(firstBounds(pins, origin)),
    fitBoundsOptions: { padding: PADDING, maxZoom: FIRST_MAX_ZOOM },
    minZoom: 0.5,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: localeOf(text),
  });
  const listening = new AbortController();
  const remove = () => {
    listening.abort();
    map.remove();
    frame.remove();
  };
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    if (id === DOT) map.addImage(DOT, dotImage(), { sdf: true, pixelRatio: 2 });
    if (id === ROOM) map.addImage(ROOM, emptyImage(36, 36));
    if (id === WIDE_ROOM) map.addImage(WIDE_ROOM, emptyImage(84, 40));
  });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  onThemeChange(() => map.setStyle(style()), listening.signal);
  if (origin) {
    new Marker({ element: originMark(host.dataset.originName, text) })
      .setLngLat([origin.longitude, origin.latitude])
      .addTo(map);
  }

  const regrouped = (groups: PinGroup[]) => {
    const spots = groups.map(({ pins: [first], pins: all }) => ({ ...(first as Pin), wide: all.length > 1 }));
    room = pinRoom(origin ? [{ ...origin, wide: false }, ...spots] : spots);
    map.getSource<GeoJSONSource>('pins')?.setData(room);
  };
  // The groups are known before the style is, which then starts with their room.
  map.once('style.load', () => map.getSource<GeoJSONSource>('pins')?.setData(room));
  const { toList } = connectPins({ regrouped, map, host, pins, text, language, signal: listening.signal });
  offerAreaSearch({ map, frame, text, address: host.dataset.search ?? location.href });
  frame.append(attribution(text));
  // A mini map of one entry has no list to go back to.
  if (pins.some((pin) => document.querySelector(cardSelector(pin.id)))) host.prepend(backButton(text, toList));

  await drawnOnce(map);
  return { focus: () => map.getCanvas().focus({ preventScroll: true }), remove };
}

function offerAreaSearch(options: { map: Basemap; frame: HTMLElement; text: MapText; address: string }) {
  const { map, frame, text, address } = options;
  const button = searchAreaButton(text, () => {
    const box = map.getBounds();
    const bounds = { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() };
    location.assign(searchAreaUrl(new URL(address, location.href).href, bounds));
  });
  frame.append(button);
  map.on('moveend', (event) => {
    // Only the reader's own moves carry the event they came from.
    if (event.originalEvent) button.hidden = false;
  });
}

function showNothing(host: HTMLElement, text: MapText): MapView {
  const line = document.createElement('p');
  line.className = 'net-map-line';
  line.textContent = text.noPins;
  host.append(line);
  return { focus: () => {}, remove: () => line.remove() };
}

function drawnOnce(map: Basemap): Promise<void> {
  return new Promise((resolve) => map.once('idle', () => resolve()));
}

/** The box that was searched where it holds a result, else everything found and where the search began. */
function firstBounds(pins: Pin[], origin: Position | null): Bounds {
  const asked = parseBbox(new URLSearchParams(location.search).get('bbox'));
  const all = boundsOf(origin ? [origin, ...pins] : pins);
  const held = asked && pins.some((pin) => isInside(asked, pin)) ? asked : null;
  return held ?? all ?? { west: -180, south: -60, east: 180, north: 75 };
}

function localeOf(text: MapText): Record<string, string> {
  return {
    'Map.Title': text.map,
    'NavigationControl.ZoomIn': text.zoomIn,
    'NavigationControl.ZoomOut': text.zoomOut,
    'CooperativeGesturesHandler.WindowsHelpText': text.wheelHelp,
    'CooperativeGesturesHandler.MacHelpText': text.wheelHelpMac,
    'CooperativeGesturesHandler.MobileHelpText': text.touchHelp,
  };
}
