import type { Place, PlacesAnswer } from '../../server/api/contract.ts';

const known = new Map<string, Place[]>();
let running = new AbortController();

/** Places for what is typed, in the language of the page; null when newer words overtook it or nothing could be asked. */
export async function suggestionsFor(text: string): Promise<Place[] | null> {
  running.abort();
  const held = known.get(text);
  if (held) return held;
  running = new AbortController();
  const asked = new URLSearchParams({ q: text, limit: '8', lang: document.documentElement.lang });
  try {
    const response = await fetch(`/api/v1/places?${asked}`, { signal: running.signal });
    if (!response.ok) return null;
    const { places } = (await response.json()) as PlacesAnswer;
    known.set(text, places);
    return places;
  } catch {
    return null;
  }
}
