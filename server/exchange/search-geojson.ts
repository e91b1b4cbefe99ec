import type { Card } from '../directory/card.ts';
import type { Precision } from '../directory/vocabulary.ts';
import type { SearchAnswer } from '../search/answer.ts';

export type ListingFeature = {
  type: 'Feature';
  id: string;
  /** Longitude first, as GeoJSON wants it; null where no point is known. */
  geometry: { type: 'Point'; coordinates: [number, number] } | null;
  properties: {
    id: string;
    kind: Card['kind'];
    name: string;
    city: string | null;
    /** The number beside the result on the page. */
    number: number;
    precision: Precision | null;
    distanceKm: number | null;
    url: string;
    isReferenceCenter: boolean;
    /** For a specialist: the id of the center they practice at. */
    practicesAt: string | null;
  };
};

export type ListingFeatures = { type: 'FeatureCollection'; features: ListingFeature[] };

/** The results of a search as GeoJSON (RFC 7946), numbered as on the result page. */
export function searchGeojson(answer: Pick<SearchAnswer, 'query' | 'results'>): ListingFeatures {
  const first = answer.query.cursor ?? 0;
  return { type: 'FeatureCollection', features: answer.results.map((card, i) => featureOf(card, first + i + 1)) };
}

function featureOf(card: Card, number: number): ListingFeature {
  const { id, kind, name, city, location, distanceKm, url, isReferenceCenter, practicesAt } = card;
  return {
    type: 'Feature',
    id,
    geometry: location && { type: 'Point', coordinates: [location.longitude, location.latitude] },
    properties: {
      id,
      kind,
      name,
      city,
      number,
      precision: location?.precision ?? null,
      distanceKm,
      url,
      isReferenceCenter,
      practicesAt: practicesAt?.id ?? null,
    },
  };
}
