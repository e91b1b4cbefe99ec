const KEY = 'netfinder.saved';
const CHANGED = 'netfinder:saved';

/** So many entries can be kept: as many as one link can hold and one page can show. */
export const MOST_SAVED = 30;

/** Ids of the entries kept on this device, in the order of saving; empty where the browser keeps nothing. */
export function savedIds(): string[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(held) ? held.filter((id): id is string => typeof id === 'string').slice(0, MOST_SAVED) : [];
  } catch {
    return [];
  }
}

/** Keeps these ids and tells every part of the page. false: the list is full, or the browser keeps nothing. */
export function keepSaved(ids: readonly string[]): boolean {
  if (ids.length > MOST_SAVED) return false;
  try {
    localStorage.setItem(KEY, JSON.stringify([...new Set(ids)]));
  } catch {
    return false;
  }
  dispatchEvent(new Event(CHANGED));
  return true;
}

/** Calls `changed` after each change, here or in another tab, and when the page comes back from memory. */
export function onSavedChange(changed: () => void, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  addEventListener(CHANGED, changed, options);
  addEventListener('storage', (event) => event.key === KEY && changed(), options);
  // A page that the back button takes out of memory heard nothing meanwhile.
  addEventListener('pageshow', (event) => event.persisted && changed(), options);
}
