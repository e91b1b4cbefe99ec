import { mapWords } from './map-words.ts';
import type { View } from './view.ts';

type MapSectionProps = {
  view: View;
  label: string;
  /** Where the element reads its pins: the same search as GeoJSON, or one listing. */
  source: string;
  /** The asked place, for the mark where distances start. */
  origin?: { latitude: number; longitude: number; name: string } | null;
};

/** The map, an extra after the list. Without JavaScript only a sentence stands here. */
export function MapSection({ view, label, source, origin = null }: MapSectionProps) {
  const { search } = view.text.pages;
  if (!view.assets.hasBasemap || view.assets.pathOf('main.ts') === undefined) return null;
  return (
    <section class="map" aria-label={label}>
      <net-map
        data-source={source}
        data-origin={origin ? `${origin.latitude},${origin.longitude}` : undefined}
        data-origin-name={origin?.name}
        {...mapWords(view)}
      >
        <p class="hint">{search.map.fallback}</p>
      </net-map>
    </section>
  );
}
