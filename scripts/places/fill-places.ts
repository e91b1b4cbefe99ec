import type Database from 'better-sqlite3';
import { cellOf } from '../../server/places/cells.ts';
import { type Area, countryAreas, districtAreas, regionAreas } from './area-names.ts';
import { writeBuiltInPostcodes } from './built-in-postcodes.ts';
import { nameKeysOf } from './name-keys.ts';
import { type City, readCities } from './read-cities.ts';
import { createTables } from './schema.ts';
import { weightedCenter } from './weighted-center.ts';
import { writeCrowdedPrefixes } from './write-prefixes.ts';
import { type Spelling, writeTypos } from './write-typos.ts';

export type Progress = (line: string) => void;

/** Region rows are numbered from here, above every GeoNames id. */
const FIRST_REGION = 50_000_000;
/** An area is a place of its own from this many inhabitants: Long Island is not that of the Bahamas. */
const AREA_FROM = 50_000;
const REGION_SHARE = 0.5;

/**
 * Fills an empty database with the gazetteer, in one transaction: the file of a build, or a local D1's own file.
 * `fingerprint` names what it was built from; `cities` other than the packaged ones are for tests.
 */
export function fillPlaces(
  database: Database.Database,
  options: { fingerprint: string; progress?: Progress; cities?: Iterable<City> },
): void {
  const say = options.progress ?? (() => {});
  database.transaction(() => {
    createTables(database);
    const areas = [...regionAreas(), ...districtAreas()];
    const regionNames = new Map(
      areas.filter(({ admin2 }) => admin2 === '').map(({ country, admin1, name }) => [`${country}.${admin1}`, name]),
    );
    const cities = [...(options.cities ?? readCities())];
    const { names, spellings } = writeCities(database, cities, regionNames);
    say(`Places: ${cities.length} towns under ${names.length} names`);
    writeAreas(database, areas, cities);
    writeCrowdedPrefixes(database, names);
    say(`Places: ${writeTypos(database, spellings)} typing slips`);
    const postcodes = writeBuiltInPostcodes(database, regionNames);
    say(`Places: ${postcodes} postcodes of the United States and Canada`);
    database.prepare('INSERT INTO places_build (id, fingerprint) VALUES (1, ?)').run(options.fingerprint);
  })();
  database.exec('ANALYZE');
}

function writeCities(database: Database.Database, cities: City[], regionNames: Map<string, string>) {
  const insertPlace = database.prepare('INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertName = database.prepare(
    'INSERT INTO place_name (key, place, grade, weight, spelled) VALUES (?, ?, ?, ?, ?)',
  );
  const names: { key: string; place: number; grade: number; weight: number; spelled: string | null }[] = [];
  const spellings: Spelling[] = [];
  for (const city of cities) {
    const { id, name, country, latitude, longitude, population } = city;
    const region = regionNames.get(`${country}.${city.admin1}`) ?? null;
    const admin = [city.admin1 || null, city.admin2 || null];
    const cell = cellOf(city);
    insertPlace.run(id, String(id), 'city', name, country, ...admin, region, latitude, longitude, population, cell);
    for (const { key, grade, weight, spelled } of nameKeysOf(city)) {
      names.push({ key, place: id, grade, weight, spelled });
      spellings.push({ key, grade, population });
    }
  }
  names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place));
  for (const { key, place, grade, weight, spelled } of names) insertName.run(key, place, grade, weight, spelled);
  return { names, spellings };
}

function writeAreas(database: Database.Database, areas: Area[], cities: City[]): void {
  const citiesOf = new Map<string, City[]>();
  for (const city of cities) {
    const region = `${city.country}.${city.admin1}`;
    for (const id of [city.country, region, `${region}.${city.admin2}`]) {
      const group = citiesOf.get(id);
      if (group) group.push(city);
      else citiesOf.set(id, [city]);
    }
  }
  const countries = new Set(cities.map(({ country }) => country));
  const insertArea = database.prepare('INSERT OR IGNORE INTO area (key, country, admin1, admin2) VALUES (?, ?, ?, ?)');
  const insertPlace = database.prepare('INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertName = database.prepare('INSERT OR IGNORE INTO place_name VALUES (?, ?, 3, ?, NULL)');
  let id = FIRST_REGION;
  for (const { keys, ownKeys, country, admin1, admin2, name } of [...countryAreas(countries), ...areas]) {
    const codes = [country, admin1, admin2].filter((code) => code !== '');
    const inside = citiesOf.get(codes.join('.'));
    if (!inside) continue;
    for (const key of keys) insertArea.run(key, country, admin1, admin2);
    const population = inside.reduce((sum, city) => sum + city.population, 0);
    if (admin1 === '' || population < AREA_FROM) continue;
    const { latitude, longitude } = weightedCenter(
      inside.map((city) => ({ ...city, weight: Math.max(city.population, 1) })),
    );
    const reference = `region-${codes.join('-').toLowerCase()}`;
    const admin = [admin1, admin2 || null];
    insertPlace.run(id, reference, 'region', name, country, ...admin, null, latitude, longitude, population, null);
    for (const key of ownKeys) insertName.run(key, id, Math.round(population * REGION_SHARE));
    id++;
  }
}
