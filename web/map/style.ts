import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { fontFaces, REGULAR, SEMIBOLD } from './fonts.ts';
import type { Theme } from './theme.ts';

export const DOT = 'dot';
/** Transparent, as large as a pin or a cluster: what keeps labels from lying under them. */
export const ROOM = 'room';
export const WIDE_ROOM = 'wide-room';

/** The basemap and the soft town areas, in one theme and one language. */
export function mapStyle(options: {
  theme: Theme;
  language: string;
  basemap: { tiles: string[]; minzoom: number; maxzoom: number };
  areas: FeatureCollection;
  /** Where pins stand; `wide` where a cluster does. */
  pins: FeatureCollection;
}): StyleSpecification {
  const { theme, language, basemap, areas, pins } = options;
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: {
      basemap: { type: 'vector', ...basemap },
      areas: { type: 'geojson', data: areas },
      pins: { type: 'geojson', data: pins },
    },
    layers: [
      ...groundLayers(theme),
      ...areaLayers(theme),
      ...labelLayers(theme, countryNames(language)),
      // Last in the list is placed first: labels give way.
      {
        id: 'room',
        type: 'symbol',
        source: 'pins',
        layout: {
          'icon-image': ['case', ['==', ['get', 'wide'], true], WIDE_ROOM, ROOM],
          'icon-allow-overlap': true,
        },
      },
    ],
  };
}

const basemapLayer = (layer: string) => ({ source: 'basemap', 'source-layer': layer });

function groundLayers(theme: Theme): LayerSpecification[] {
  const borderWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 1, 9, 1.6];
  const contested: ExpressionSpecification = ['==', ['get', 'contested'], 1];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
    { id: 'land', type: 'fill', ...basemapLayer('land'), paint: { 'fill-color': theme.land } },
    {
      id: 'border',
      type: 'line',
      ...basemapLayer('border'),
      filter: ['!', contested],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.border, 'line-width': borderWidth },
    },
    {
      id: 'border-contested',
      type: 'line',
      ...basemapLayer('border'),
      filter: contested,
      paint: { 'line-color': theme.border, 'line-width': borderWidth, 'line-dasharray': [3, 3] },
    },
    {
      id: 'coast',
      type: 'line',
      ...basemapLayer('coast'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1, 10, 1.6] },
    },
  ];
}

function areaLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: 'area', type: 'fill', source: 'areas', paint: { 'fill-color': theme.area, 'fill-opacity': 0.1 } },
    {
      id: 'area-rim',
      type: 'line',
      source: 'areas',
      minzoom: 7,
      paint: { 'line-color': theme.area, 'line-width': 1.5, 'line-opacity': 0.7, 'line-dasharray': [3, 2.5] },
    },
  ];
}

function labelLayers(theme: Theme, countryName: ExpressionSpecification): LayerSpecification[] {
  const halo = { 'text-halo-color': theme.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
  const hasRoom: ExpressionSpecification = ['<=', ['get', 'minzoom'], ['zoom']];
  return [
    {
      id: 'place',
      type: 'symbol',
      ...basemapLayer('place'),
      minzoom: 2,
      filter: hasRoom,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['case', ['==', ['get', 'capital'], 1], ['literal', [SEMIBOLD]], ['literal', [REGULAR]]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['interpolate', ['linear'], ['get', 'rank'], 10, 12, 30, 10.5],
          8,
          ['interpolate', ['linear'], ['get', 'rank'], 10, 17, 25, 14, 45, 11.5],
          12,
          ['interpolate', ['linear'], ['get', 'rank'], 10, 22, 30, 16, 50, 13],
        ],
        'text-max-width': 8,
        'text-padding': 4,
        // Close to its dot, else around the pin that stands on it.
        'text-variable-anchor-offset': [
          ...(['top', [0, 0.4], 'bottom', [0, -0.4], 'left', [0.5, 0], 'right', [-0.5, 0]] as const),
          ...(['top', [0, 1.7], 'bottom', [0, -1.7], 'left', [1.9, 0], 'right', [-1.9, 0]] as const),
          ...(['left', [3.4, 0], 'right', [-3.4, 0]] as const),
        ] as unknown as ExpressionSpecification,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
        'icon-image': DOT,
        'icon-size': 0.5,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'text-color': theme.city, 'icon-color': theme.country, ...halo },
    },
    {
      id: 'country-label',
      type: 'symbol',
      ...basemapLayer('country-label'),
      maxzoom: 8,
      filter: hasRoom,
      layout: {
        'text-field': countryName,
        'text-font': [SEMIBOLD],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 6, 15],
        'text-max-width': 7,
        'text-letter-spacing': 0.08,
        'text-variable-anchor-offset': [
          ...(['center', [0, 0], 'top', [0, 1.5], 'bottom', [0, -1.5]] as const),
        ] as unknown as ExpressionSpecification,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': theme.country,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 1, 8, 0.2],
        ...halo,
      },
    },
  ];
}

/** Two-letter code to the country's name in the reader's language, as one expression: no list of names is sent. */
function countryNames(language: string): ExpressionSpecification {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [code, name] : [];
    });
  return ['match', ['get', 'code'], ...pairs, ''] as unknown as ExpressionSpecification;
}
