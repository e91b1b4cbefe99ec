/**
 * What the map says. The page gives the reader's language in `data-text`, or where it is read in `data-words` (JSON
 * with these keys); a key that is left out stays English. Words in braces are filled in.
 */
export const ENGLISH = {
  show: 'Show map',
  loading: 'The map is loading …',
  failed: 'The map cannot be shown on this device. The list has everything.',
  noPins: 'None of these results has a place on the map. The list has everything.',
  map: 'Map of the results. Arrow keys move it, plus and minus zoom. Tab goes on to the pins, where arrow keys go from pin to pin.',
  pin: '{number}. {name}, {city}, {distance}',
  pinWithoutDistance: '{number}. {name}, {city}',
  underOneKm: 'less than 1 km',
  townOnly: '{pin} (town, not the address)',
  cluster: '{count} results near {city}',
  clusterWithoutCity: '{count} results here',
  clusterNumbers: '{cluster}: {numbers}',
  peopleHere: '{pin}; specialists here: {numbers}',
  origin: '{place}: distances start here',
  originUnnamed: 'Distances start here',
  searchArea: 'Search this area',
  showInList: 'Show in list',
  back: 'Back to the list',
  route: 'Route (opens openstreetmap.org)',
  referenceCenter: 'Reference center',
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wheelHelp: 'Hold Ctrl and scroll to zoom the map',
  wheelHelpMac: 'Hold ⌘ and scroll to zoom the map',
  touchHelp: 'Use two fingers to move the map',
  center: 'Center',
  specialist: 'Specialist',
  'support-group': 'Support group',
  keyTown: 'Town, not the address',
  keyOrigin: 'Start of distances',
  attribution: '© GeoNames, Natural Earth',
};

export type MapText = typeof ENGLISH;

/** Reads given words; unknown keys and anything but text are left aside. */
export function readText(json: string | null | undefined): MapText {
  const text = { ...ENGLISH };
  if (!json) return text;
  try {
    const given = JSON.parse(json) as Record<string, unknown>;
    for (const key of Object.keys(ENGLISH) as (keyof MapText)[]) {
      const value = given[key];
      if (typeof value === 'string' && value) text[key] = value;
    }
  } catch {
    return text;
  }
  return text;
}

/** Puts values into the braces of a sentence: fill('{a} of {b}', { a: 1, b: 2 }). */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** As on a card: never "850 m"; one decimal under ten kilometers, none for a town, whose middle is no more exact. */
export function formatDistance(
  { distanceKm, precision }: { distanceKm: number; precision: string | null },
  language: string,
  text: MapText,
): string {
  if (distanceKm < 1) return text.underOneKm;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: distanceKm < 10 && precision !== 'city' ? 1 : 0,
  }).format(distanceKm);
}
