import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, GeoJSON, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type AtlasCountry, countryCodeOf } from './country-code.ts';
import { unwrap } from './unwrap.ts';

const require = createRequire(import.meta.url);

/** Natural Earth's three scales. */
export type Scale = '110m' | '50m' | '10m';

type Atlas = Topology<{ countries: GeometryCollection<{ name?: string }>; land: GeometryObject }>;

/** The lines and areas of one scale, longitude first as GeoJSON wants it. */
export type World = {
  land: GeoJSON;
  coast: Feature<LineString | MultiLineString>;
  /** Borders between two countries of the ISO list. */
  borders: Feature<MultiLineString>;
  /** Borders that at least one side of no ISO code shares: drawn dashed. */
  contested: Feature<MultiLineString>;
};

/** Reads one scale of world-atlas (Natural Earth 4.1, public domain). */
export function readWorld(scale: Scale): World {
  const atlas = readAtlas(scale);
  const { countries, land } = atlas.objects;
  const hasCode = (country: GeometryObject) => countryCodeOf(country as AtlasCountry) !== null;
  const line = (geometry: MultiLineString): Feature<MultiLineString> => ({
    type: 'Feature',
    geometry: unwrap(geometry),
    properties: {},
  });
  return {
    land: unwrapAll(feature(atlas, land)),
    coast: line(mesh(atlas, land)),
    borders: line(mesh(atlas, countries, (a, b) => a !== b && hasCode(a) && hasCode(b))),
    contested: line(mesh(atlas, countries, (a, b) => a !== b && !(hasCode(a) && hasCode(b)))),
  };
}

/** Every country with a code and its shape; overseas parts that Natural Earth lists twice keep the larger one's label. */
export function readCountries(): { code: string; geometry: Polygon | MultiPolygon }[] {
  const atlas = readAtlas('50m');
  const seen = new Map<string, { code: string; geometry: Polygon | MultiPolygon; size: number }>();
  for (const country of atlas.objects.countries.geometries) {
    const code = countryCodeOf(country as AtlasCountry);
    const { geometry } = feature(atlas, country as GeometryObject) as Feature;
    if (!code || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const size = JSON.stringify(geometry).length;
    if ((seen.get(code)?.size ?? 0) < size) seen.set(code, { code, geometry: unwrap(geometry), size });
  }
  return [...seen.values()];
}

function readAtlas(scale: Scale): Atlas {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Atlas;
}

function unwrapAll(land: Feature | FeatureCollection): Feature | FeatureCollection {
  if (land.type === 'FeatureCollection') return { ...land, features: land.features.map(unwrapFeature) };
  return unwrapFeature(land);
}

function unwrapFeature(land: Feature): Feature {
  return { ...land, geometry: unwrap(land.geometry) };
}
