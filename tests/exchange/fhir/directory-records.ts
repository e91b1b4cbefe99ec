import type { DirectoryRecord } from '../../../server/exchange/fhir/directory-record.ts';
import { openTestDirectory } from '../../directory-database.ts';

/** Every real listing as the mapping gets it. */
export async function directoryRecords(): Promise<DirectoryRecord[]> {
  const { engine, close } = openTestDirectory();
  const rows = await engine.db
    .selectFrom('listing')
    .leftJoin('version_time', 'version', 'changed_in')
    .select(['document', 'card', 'written_at'])
    .execute();
  close();
  return rows.map(({ document, card, written_at }) => ({
    listing: JSON.parse(document),
    card: JSON.parse(card),
    lastUpdated: written_at,
    today: '2026-11-24',
  }));
}
