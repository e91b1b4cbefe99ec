import { test, expect } from 'vitest';
import { openTestDirectory } from '../../directory-database.ts';
import { resourcesOf, withVersion } from '../../../server/exchange/fhir/resources-of-record.ts';
import { codeSystem, valueSet, TERMINOLOGY_IDS } from '../../../server/exchange/fhir/terminology.ts';
import { validateResource, fhirpath, r4 } from './r4.ts';
test('x', async () => {
  const { engine } = openTestDirectory();
  const rows = await engine.db.selectFrom('listing').leftJoin('version_time','version','changed_in').select(['document','card','written_at']).execute();
  const counts: Record<string, number> = {};
  const t=Date.now();
  let n=0;
  for (const row of rows) for (const resource of resourcesOf({listing: JSON.parse(row.document), card: JSON.parse(row.card), lastUpdated: row.written_at, today: '2026-11-24'})) {
    n++;
    const r = JSON.parse(JSON.stringify(await withVersion(resource)));
    if (n===2) console.log(JSON.stringify(r,null,1));
    try { for (const i of validateResource(r)) counts[i.details?.text + ' ' + i.expression]=(counts[i.details?.text+ ' ' + i.expression]??0)+1; } catch (e) { counts[String(e).slice(0,200)]=(counts[String(e).slice(0,200)]??0)+1 }
  }
  for (const id of TERMINOLOGY_IDS) for (const r of [codeSystem(id), valueSet(id)]) try { console.log(validateResource(r as any)) } catch (e) { console.log(String(e)) }
  console.log(n, Date.now()-t, counts);
  console.log(fhirpath.evaluate({resourceType:'Organization', name:'x'}, "(identifier.count() + name.count()) > 0", {}, r4 as any));
});
