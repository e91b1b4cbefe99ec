import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { listingSchema } from '../server/directory/listing.ts';

const HELP = `Usage: node --import tsx scripts/build-schema.ts [--check]

Writes data/schema/listing.schema.json (JSON Schema 2020-12) from the schema in server/directory/listing.ts,
so that editors can check a listing while it is typed. An up-to-date file is left alone.

  --check  write nothing; exit code 1 when the file is not up to date`;

const SCHEMA_FILE = fileURLToPath(new URL('../data/schema/listing.schema.json', import.meta.url));

/** The JSON Schema of a listing file as text, a newline at the end. */
export function listingSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(listingSchema, { io: 'input' });
  const title = 'Listing of the NET Finder directory';
  const description = 'One listing. Rules across fields and files are checked by npm run check-data.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

function buildSchema(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const text = listingSchemaText();
  const isUpToDate = existsSync(SCHEMA_FILE) && readFileSync(SCHEMA_FILE, 'utf8') === text;
  if (isUpToDate || values.check) {
    console.log(isUpToDate ? 'Schema: up to date' : 'Schema: data/schema/listing.schema.json is not up to date');
    return isUpToDate ? 0 : 1;
  }
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, text);
  console.log('Schema: data/schema/listing.schema.json written');
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = buildSchema(process.argv.slice(2));
  } catch (error) {
    console.error(`build-schema: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}
