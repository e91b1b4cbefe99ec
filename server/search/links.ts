import { roundCoordinates } from '../geo/coordinates.ts';
import type { Origin } from './origin.ts';
import { type SearchQuery, writeSearchQuery } from './search-query.ts';

/** Links of an answer. They hold a place's id instead of coordinates: a shared link shall not tell where someone is. */
export function searchLinks(
  path: string,
  query: SearchQuery,
  origin: Origin,
  nextSkip: number | null,
): { self: string; next: string | null } {
  const shareable: SearchQuery = { ...query };
  if (origin.kind === 'place') {
    delete shareable.near;
    delete shareable.lat;
    delete shareable.lon;
    delete shareable.place;
    if (origin.linkPlace?.id) shareable.place = origin.linkPlace.id;
    else {
      const { latitude, longitude } = roundCoordinates(origin.place);
      Object.assign(shareable, { lat: latitude, lon: longitude });
    }
  }
  const address = (changed: SearchQuery) => {
    const parameters = writeSearchQuery(changed).toString();
    return parameters === '' ? path : `${path}?${parameters}`;
  };
  return {
    self: address(shareable),
    next: nextSkip === null ? null : address({ ...shareable, cursor: nextSkip }),
  };
}
