import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../server/database/engine.ts';
import { buildDirectory } from '../../../server/directory/build-directory.ts';
import { createIndexHolder } from '../../../server/directory/index-holder.ts';
import { fold } from '../../../server/places/fold.ts';
import { type AppUnderTest, openApp, TEST_NOW } from '../../app-under-test.ts';
import { describeEachEngine, type OpenEngine } from '../../engines.ts';
import { makeListing, offers, placed } from '../../listings.ts';
import { fhirOf } from './fhir-under-test.ts';

const center = makeListing({
  id: 'ch-basel-center',
  name: 'Zentrum Basel',
  country: 'CH',
  city: 'Basel',
  services: offers('prrt'),
});
const directory = [
  placed(center, [47.56, 7.59]),
  placed(
    { id: 'ch-anna-muster', kind: 'specialist', name: 'Anna Muster', country: 'CH', practicesAt: center.id },
    [47.56, 7.59],
    center,
  ),
  placed({ id: 'int-online-group', kind: 'support-group', country: null, formats: ['online'] }, null),
];

/** Counts statements, whichever engine runs them. */
function counting({ db, batch }: Engine): { engine: Engine; taken(): number } {
  let count = 0;
  const counted = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count++;
      return result;
    },
  });
  const taken = () => {
    const since = count;
    count = 0;
    return since;
  };
  return { engine: { db: counted, batch }, taken };
}

describeEachEngine('FHIR', (open) => {
  let store: OpenEngine;
  let opened: AppUnderTest;
  let taken: () => number;
  let time = TEST_NOW.getTime();

  beforeAll(async () => {
    store = await open();
    await buildDirectory(store.engine, directory, fold);
    const counted = counting(store.engine);
    taken = counted.taken;
    const now = () => new Date(time);
    opened = openApp({ services: { engine: counted.engine, now, index: createIndexHolder(counted.engine, now) } });
    await opened.get('/fhir/Location');
  });
  afterAll(async () => {
    opened.close();
    await store.close();
  });

  it.each([
    ['Location?near=47.5|7.6|50&_include=Location:organization&_revinclude=PractitionerRole:location', 3, 2],
    ['HealthcareService?service-type=prrt', 1, 2],
    ['Practitioner?family=must', 1, 2],
    ['Organization', 2, 2],
    ['Organization?_summary=count', 0, 1],
    ['Organization?name=nobody', 0, 1],
  ])('%s: %i entries by %i statements, one of them the version', async (path, entries, statements) => {
    time += 2000;
    taken();
    const page = await fhirOf(opened).bundle(path);
    expect(taken()).toBe(statements);
    expect(page.entry?.length ?? 0).toBe(entries);
  });

  it('reads one resource by two statements, an unknown one too; capabilities by none', async () => {
    const { get } = fhirOf(opened);
    for (const [path, status, statements] of [
      ['PractitionerRole/ch-anna-muster', 200, 2],
      ['PractitionerRole/nobody', 404, 2],
      ['Location/int-online-group', 404, 2],
      ['metadata', 200, 0],
      ['CodeSystem/service', 200, 0],
    ] as const) {
      time += 2000;
      taken();
      expect((await get(path)).status).toBe(status);
      expect(taken(), path).toBe(statements);
    }
  });

  it('lastUpdated moves with the row, and with that row only', async () => {
    const { get } = fhirOf(opened);
    const updated = async (path: string) => (await (await get(path)).json()).meta.lastUpdated as string;
    const [group, place] = [await updated('Organization/int-online-group'), await updated('Location/ch-basel-center')];
    expect(group).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = directory.map((entry) =>
      entry.listing.id === 'int-online-group' ? placed({ ...entry.listing, name: 'Online group' }, null) : entry,
    );
    await buildDirectory(store.engine, changed, fold);
    time += 2000;
    expect((await updated('Organization/int-online-group')) > group).toBe(true);
    expect(await updated('Location/ch-basel-center')).toBe(place);
    const { bundle } = fhirOf(opened);
    expect((await bundle(`Organization?_lastUpdated=gt${group}`)).entry?.map(({ resource }) => resource.id)).toEqual([
      'int-online-group',
    ]);
    expect((await bundle('Organization?name=online')).total).toBe(1);
  });

  it('says nothing of a change that nobody wrote down', async () => {
    await store.engine.db.deleteFrom('version_time').execute();
    const response = await fhirOf(opened).get('Organization/ch-basel-center');
    expect((await response.json()).meta).not.toHaveProperty('lastUpdated');
    expect(response.headers.has('Last-Modified')).toBe(false);
  });
});
