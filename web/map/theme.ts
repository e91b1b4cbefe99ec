/** Colors of the basemap. Pins take theirs from map.css. */
export type Theme = {
  water: string;
  land: string;
  coast: string;
  border: string;
  country: string;
  city: string;
  halo: string;
  area: string;
};

const LIGHT: Theme = {
  water: '#cfe1e3',
  land: '#fbf8f2',
  coast: '#93b7bb',
  border: '#c9bba6',
  country: '#7a6f60',
  city: '#3f423f',
  halo: '#fbf8f2',
  area: '#0b5f5b',
};

const DARK: Theme = {
  water: '#0c171b',
  land: '#223034',
  coast: '#4c6d72',
  border: '#54625f',
  country: '#93a19d',
  city: '#d4dcd8',
  halo: '#1b272a',
  area: '#7fd6ca',
};

const DARK_QUERY = matchMedia('(prefers-color-scheme: dark)');

/** The theme the reader's system asks for now. */
export function currentTheme(): Theme {
  return DARK_QUERY.matches ? DARK : LIGHT;
}

/** Calls back whenever the reader's system changes between light and dark. */
export function onThemeChange(change: () => void, signal: AbortSignal): void {
  DARK_QUERY.addEventListener('change', change, { signal });
}
