import type { Place } from '../places/place.ts';
import { countryName } from '../text/names.ts';
import type { View } from './view.ts';

/** "Fribourg, Canton of Fribourg, Switzerland": enough to tell places of one name apart. */
export function placeName(view: View, place: Pick<Place, 'name' | 'region' | 'country'>): string {
  const country = place.country && countryName(place.country, view.reader.language);
  const parts = [place.name, place.region === place.name ? null : place.region, country];
  return parts.filter(Boolean).join(', ');
}
