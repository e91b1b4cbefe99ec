import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { fold } from '../../server/places/fold.ts';
import { findPatientSupport } from '../../server/referral/patient-support.ts';
import { findReferral } from '../../server/referral/refer.ts';
import { readReferralQuestion } from '../../server/referral/referral-question.ts';
import type { Services } from '../../server/services.ts';
import { countingEngine } from '../counting-engine.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { offers, placed } from '../listings.ts';
import { type OpenPlaces, openTestPlaces } from '../places-database.ts';

const now = () => new Date('2026-11-24T12:00:00Z');
const reader = { language: 'en' as const, languages: ['en'], today: '2026-11-24' };
const phone = { number: '+4930123456', note: null, asOf: null };
const gp = { routes: ['gp' as const], catchment: 'Berlin', note: 'Any doctor may write.' };
/** Berlin, Hamburg, Munich, Tokyo. */
const LISTINGS = [
  placed({ id: 'de-silent' }, [52.5, 13.4]),
  placed({ id: 'de-team', services: offers('mdt'), access: gp }, [53.6, 10]),
  placed({ id: 'de-prrt', services: offers('prrt', 'mdt') }, [48.1, 11.6]),
  placed({ id: 'jp-mibg', country: 'JP', services: offers('mibg-therapy') }, [35.7, 139.7]),
  placed({ id: 'de-group', kind: 'support-group', scope: 'national', phone }, [53.6, 10]),
  placed({ id: 'fr-group', kind: 'support-group', country: 'FR' }, [48.9, 2.3]),
  placed({ id: 'de-line', kind: 'support-group', formats: ['phone'], name: 'NET nurse line', phone }, null),
  placed({ id: 'de-other-line', kind: 'support-group', formats: ['phone'], phone }, null),
  placed(
    { id: 'fr-line', kind: 'support-group', country: 'FR', formats: ['phone'], summary: 'Nurses answer.', phone },
    null,
  ),
];

function ask(form: Record<string, string>) {
  const read = readReferralQuestion(new URLSearchParams(form));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.question;
}

describeEachEngine('referral', (open) => {
  let opened: OpenEngine;
  let services: Services;
  let taken: () => number;
  let places: OpenPlaces;
  beforeAll(async () => {
    opened = await open();
    await buildDirectory(opened.engine, LISTINGS, fold);
    const counting = countingEngine(opened.engine);
    taken = counting.taken;
    places = await openTestPlaces();
    const index = createIndexHolder(counting.engine, now);
    services = { engine: counting.engine, places: places.db, index, now } as Services;
    await index.current();
  });
  afterAll(() => Promise.all([opened.close(), places.close()]));

  const refer = async (form: Record<string, string>) => {
    taken();
    const referral = await findReferral(services, ask(form), reader);
    if (referral.kind !== 'answer') throw new Error(referral.kind);
    const routes = referral.routes.map(({ route, candidates }) => [route, candidates.map(({ card }) => card.id)]);
    return { ...referral, routes, silent: referral.silent.map(({ card }) => card.id), statements: taken() };
  };

  it('asks for the need alone, and finds who states it, who does not say apart', async () => {
    const { routes, silent, lines, asked, listings, statements } = await refer({ near: 'Berlin', service: 'prrt' });
    expect(asked).toEqual([{ kind: 'service', code: 'prrt' }]);
    expect(lines).toEqual([]);
    expect(routes).toEqual([[null, ['de-prrt']]]);
    expect(silent).toEqual(['de-silent', 'de-team', 'jp-mibg']);
    expect([...listings.keys()].sort()).toEqual(['de-prrt', 'de-silent', 'de-team', 'jp-mibg']);
    expect(statements).toBe(2);
  });

  it('asks for what the case asks for', async () => {
    const { routes, grade, asked } = await refer({ near: 'Berlin', ki67: '2,9', feature: 'liver-metastases' });
    expect(grade.kind).toBe('g1');
    expect(asked.map(({ code }) => code)).toContain('prrt');
    expect(routes).toEqual([
      ['gp', ['de-team']],
      [null, ['de-prrt']],
    ]);
  });

  it('finds who states a rare capability however far', async () => {
    expect((await refer({ near: 'Berlin', service: 'mibg-therapy' })).routes).toEqual([[null, ['jp-mibg']]]);
  });

  it('is never empty: who does not say is named when nobody states it', async () => {
    const { routes, silent } = await refer({ near: 'Berlin', service: 'iort' });
    expect(routes).toEqual([]);
    expect(silent.slice(0, 3)).toEqual(['de-silent', 'de-team', 'de-prrt']);
  });

  it('asks which place is meant, and says when it knows none', async () => {
    const choose = await findReferral(services, ask({ near: 'Fribourg' }), reader);
    expect(choose).toMatchObject({ kind: 'choose-place' });
    expect(await findReferral(services, ask({ near: 'qwxyzzt' }), reader)).toMatchObject({ kind: 'unknown-place' });
    expect(await findReferral(services, ask({ place: '1' }), reader)).toMatchObject({ kind: 'unknown-place' });
  });

  it('finds the groups near the patient and the nurse line of the country', async () => {
    taken();
    const support = await findPatientSupport(services, { near: 'Berlin' }, reader);
    expect(taken()).toBe(2);
    if (support.kind !== 'support') throw new Error(support.kind);
    expect(support.groups.map(({ id }) => id)).toEqual(['de-group']);
    expect(support.nurseLine?.id).toBe('de-line');
  });

  it('a center without a point has the groups of its country, and no nurse line of another', async () => {
    const support = await findPatientSupport(services, { country: 'AT' }, reader);
    expect(support).toMatchObject({ kind: 'support', place: null, nurseLine: null });
  });
});
