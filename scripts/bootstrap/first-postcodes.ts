/** Run beside the first start: asks once for the postcodes of the directory's countries. */
import { readConfig } from '../../server/config.ts';
import { openReadOnly } from '../../server/database/sqlite.ts';
import type { DirectoryTables } from '../../server/database/tables.ts';
import { tryPostcodes } from '../postcodes/install-postcodes.ts';

const { databasePath, placesPath } = readConfig(process.env);
const { db, close } = openReadOnly<DirectoryTables>(databasePath);
const rows = await db.selectFrom('listing').select('country').distinct().where('country', 'is not', null).execute();
close();

const countries = rows.flatMap(({ country }) => country ?? []).sort();
const installed = await tryPostcodes(countries, {
  path: placesPath,
  progress: (line) => process.stdout.write(`${line}\n`),
});
if (installed.length > 0) process.stdout.write(`Postcodes: ${installed.length} countries installed\n`);
