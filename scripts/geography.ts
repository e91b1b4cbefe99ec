import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Geography } from '../server/directory/check-listings.ts';
import { countryShapes, isInCountry } from '../server/geo/country-of-point.ts';
import { openTownLookup } from './town-lookup.ts';

const require = createRequire(import.meta.url);

/** Towns and country outlines (Natural Earth, 1:10 million) as the checks of the listings ask for them. */
export function openGeography(): Geography {
  const atlas = require('world-atlas/countries-10m.json') as Topology<{ countries: GeometryCollection }>;
  const countries: FeatureCollection = feature(atlas, atlas.objects.countries);
  const shapes = countryShapes(countries.features);
  const { townOf } = openTownLookup();
  return { townOf, isInCountry: (point, country) => isInCountry(point, country, shapes) };
}
