import { strToU8, zipSync } from 'fflate';
import { writeCsv } from '../csv.ts';
import { DATA_LICENCE } from '../licence.ts';
import { HSDS_TABLES, type HsdsField, type HsdsRows, type HsdsTable, tableOfLink } from './tables.ts';

/** The same directory gives the same bytes: no time of writing goes into the archive. */
const NO_TIME = '1980-01-01T00:00:00';

/** The rows as a tabular data package: datapackage.json and a CSV file for every table that has rows. */
export function hsdsZip(rows: HsdsRows): Uint8Array {
  const tables = (Object.keys(HSDS_TABLES) as HsdsTable[]).filter((table) => rows[table].length > 0);
  const files: Record<string, Uint8Array> = {
    'datapackage.json': strToU8(`${JSON.stringify(packageOf(tables), null, 2)}\n`),
  };
  for (const table of tables) {
    const columns = Object.keys(HSDS_TABLES[table].fields);
    const cells = rows[table].map((row) => columns.map((column) => row[column] ?? null));
    files[HSDS_TABLES[table].path] = strToU8(writeCsv(columns, cells));
  }
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}

function packageOf(tables: readonly HsdsTable[]) {
  return {
    name: 'net_finder',
    title: 'NET Finder: neuroendocrine tumor centers, specialists and support groups',
    description: `${DATA_LICENCE.attribution} A leading apostrophe before = + - @ keeps spreadsheets from running a cell.`,
    profile: 'tabular-data-package',
    version: '3.1.0',
    homepage: 'https://docs.openreferral.org',
    licenses: [{ name: DATA_LICENCE.name, path: DATA_LICENCE.url, title: DATA_LICENCE.title }],
    resources: tables.map((table) => resourceOf(table, tables)),
  };
}

function resourceOf(table: HsdsTable, tables: readonly HsdsTable[]) {
  const { path, fields } = HSDS_TABLES[table];
  return {
    name: table,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    profile: 'tabular-data-resource',
    schema: {
      primaryKey: 'id',
      fields: Object.entries<HsdsField>(fields).map(
        ([name, { type = 'string', format, required = false, unique = false }]) => ({
          name,
          type,
          ...(format && { format }),
          constraints: { required, unique },
        }),
      ),
      foreignKeys: Object.keys(fields).flatMap((column) => {
        const resource = tableOfLink(column);
        return resource && tables.includes(resource) ? [{ fields: column, reference: { resource, fields: 'id' } }] : [];
      }),
    },
  };
}
