import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../server/geo/distance.ts';
import { TOWN_RADIUS_KM, townAreas } from '../../web/map/areas.ts';
import { boundsOf, isInside, parseBbox } from '../../web/map/bounds.ts';
import { centerOf, clusterLabel, clustersOf, isOnePoint } from '../../web/map/clusters.ts';
import { parseOrigin } from '../../web/map/results.ts';
import { searchAreaUrl } from '../../web/map/search-area.ts';
import { routeAddress } from '../../web/map/street-map.ts';
import { ENGLISH, fill, formatDistance, readText } from '../../web/map/text.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('boundsOf', () => {
  it.each([
    ['nothing', [], null],
    ['one point', [at(4, 45)], { west: 4, south: 45, east: 4, north: 45 }],
    ['a zero longitude and latitude', [at(0, 0), at(3, -1)], { west: 0, south: -1, east: 3, north: 0 }],
    [
      'Auckland and Honolulu over the antimeridian',
      [at(174, -36), at(-158, 21)],
      { west: 174, south: -36, east: 202, north: 21 },
    ],
    ['both edges', [at(180, 1), at(-180, 2)], { west: 180, south: 1, east: 180, north: 2 }],
  ])('%s', (_, points, expected) => expect(boundsOf(points)).toEqual(expected));
});

describe('searchAreaUrl', () => {
  const url =
    'http://localhost/search?near=Lyon&place=1&lat=1&lon=2&within=50&cursor=abc&service=prrt&service=surgery&sort=distance#map';
  it('keeps the filters, drops the place and rounds', () => {
    const made = searchAreaUrl(url, { west: 4.12345, south: 44.999, east: 6.7, north: 46 });
    expect(made).toBe('http://localhost/search?service=prrt&service=surgery&bbox=4.12,45,6.7,46');
  });
  it.each([
    ['over the antimeridian', { west: 170, south: -40, east: 190, north: 0 }, '170,-40,-170,0'],
    ['panned once around', { west: 364, south: 1, east: 366, north: 2 }, '4,1,6,2'],
    ['panned west', { west: -190, south: 1, east: -170, north: 2 }, '170,1,-170,2'],
    ['the whole world', { west: -250, south: -85, east: 250, north: 85 }, '-180,-85,180,85'],
    ['no minus zero', { west: -0.001, south: -0.001, east: 1, north: 1 }, '0,0,1,1'],
  ])('%s', (_, bounds, bbox) => {
    expect(searchAreaUrl('http://localhost/search', bounds)).toBe(`http://localhost/search?bbox=${bbox}`);
  });
  it('a box over the antimeridian holds what lies on both its sides', () => {
    const box = { west: 170, south: -50, east: 190, north: -10 };
    expect([at(174, -36), at(-175, -21), at(170, -50)].every((point) => isInside(box, point))).toBe(true);
    expect([at(169, -36), at(-169, -36), at(174, 0), at(0, -36)].some((point) => isInside(box, point))).toBe(false);
  });
  it('is read back as the same box', () => {
    expect(parseBbox('170,-40,-170,0')).toEqual({ west: 170, south: -40, east: 190, north: 0 });
    expect(parseBbox(null)).toBeNull();
    expect(parseBbox('1,2,3')).toBeNull();
  });
});

describe('clusters', () => {
  it('joins what is nearer than the reach of the first member, keeps all and their order', () => {
    const items = [0, 30, 60, 300].map((x, item) => ({ item, x, y: 0 }));
    expect(clustersOf(items, { x: 44, y: 44 })).toEqual([[0, 1], [2], [3]]);
    expect(clustersOf(items, { x: 80, y: 1 })).toEqual([[0, 1, 2], [3]]);
    expect(clustersOf([], { x: 44, y: 44 })).toEqual([]);
  });
  it('knows a center with none but its own specialists', () => {
    const center = { id: 'c', kind: 'center' };
    const there = { id: 'p', kind: 'specialist', practicesAt: 'c' };
    expect(centerOf([there, center])).toBe(center);
    expect(centerOf([center, there, { id: 'd', kind: 'center' }])).toBeNull();
    expect(centerOf([center, { ...there, practicesAt: 'other' }])).toBeNull();
    expect(centerOf([there])).toBeNull();
  });
  it('knows points that no zoom parts', () => {
    expect(isOnePoint([at(4.8811, 45.7442), at(4.8811, 45.7442)])).toBe(true);
    expect(isOnePoint([at(4.8811, 45.7442), at(4.8853, 45.7395)])).toBe(false);
  });
  it.each([
    [[7], '7'],
    [[3, 5], '3, 5'],
    [[1, 4, 9], '1, 4'],
  ])('%j is labelled %s', (numbers, label) => expect(clusterLabel(numbers)).toBe(label));
});

describe('townAreas', () => {
  it('draws one closed circle of the town radius for each distinct point, at any latitude', () => {
    const areas = townAreas([at(0, 0), at(25, 69.9), at(25, 69.9)]);
    expect(areas.features).toHaveLength(2);
    for (const [index, center] of [at(0, 0), at(25, 69.9)].entries()) {
      const ring = areas.features[index]?.geometry.coordinates[0] ?? [];
      expect(ring.at(-1)).toEqual(ring[0]);
      for (const [longitude = 0, latitude = 0] of ring) {
        const radius = distanceKm(center, { latitude, longitude });
        expect(Math.abs(radius - TOWN_RADIUS_KM)).toBeLessThan(0.02);
      }
    }
  });
});

describe('text', () => {
  it('takes given words, leaves the rest English and survives nonsense', () => {
    expect(readText('{"show":"Karte zeigen","failed":7,"other":"x"}')).toEqual({ ...ENGLISH, show: 'Karte zeigen' });
    expect(readText('{nonsense')).toEqual(ENGLISH);
    expect(readText(null)).toEqual(ENGLISH);
  });
  it('fills braces, also with names that look like braces or patterns', () => {
    expect(fill('{number}. {name}', { number: 3, name: '$& {number}' })).toBe('3. $& {number}');
  });
  it.each([
    [2.44, 'building', 'en', '2.4 km'],
    [2.44, 'city', 'en', '2 km'],
    [2.44, null, 'de', '2,4 km'],
    [1032.4, 'city', 'en', '1,032 km'],
    [0.99, 'building', 'en', 'less than 1 km'],
    [0, 'city', 'en', 'less than 1 km'],
  ])('%d km to a %s in %s, as the card says it', (distanceKm, precision, language, expected) => {
    expect(formatDistance({ distanceKm, precision }, language, ENGLISH).replace(/\s/g, ' ')).toBe(expected);
  });
});

describe('parseOrigin', () => {
  it.each([
    ['45.75,4.85', at(4.85, 45.75)],
    ['0,0', at(0, 0)],
    ['', null],
    [',', null],
    ['91,0', null],
    ['1,2,3', null],
    [undefined, null],
  ])('%j', (value, expected) => expect(parseOrigin(value)).toEqual(expected));
});

it('leads to a route only where the point is better than its town', () => {
  const point = { latitude: 0, longitude: -4.123456 };
  expect(routeAddress({ ...point, precision: 'building' })).toBe(
    'https://www.openstreetmap.org/directions?to=0.00000,-4.12346',
  );
  expect(routeAddress({ ...point, precision: 'city' })).toBeNull();
  expect(routeAddress({ ...point, precision: null })).toBeNull();
});
