import { parseArgs } from 'node:util';
import { checkListings, type Problem } from '../server/directory/check-listings.ts';
import { openGeography } from './geography.ts';
import { LISTINGS_FOLDER, readListingFiles, UnreadableListingError } from './listing-files.ts';

const HELP = `Usage: npm run check-data [-- FOLDER]

Checks every listing file under FOLDER (default data/listings) and prints one line for each problem:
  data/listings/de/x.json: location: 31 km from Kiel

Exit code: 0 nothing wrong, 1 problems found, 2 the command could not run.`;

/** Runs the check and gives the exit code. */
function checkData(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new Error('one folder at most; see --help');
  const files = readListingFiles(positionals[0] ?? LISTINGS_FOLDER);
  console.error(`Checking ${files.length} listings`);
  const problems = checkListings(files, openGeography());
  for (const { file, path, rule } of problems) console.log(lineOf({ file, path, rule }));
  console.error(problems.length === 0 ? 'Nothing wrong' : `${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

function lineOf({ file, path, rule }: Problem): string {
  return path === '' ? `${file}: ${rule}` : `${file}: ${path}: ${rule}`;
}

try {
  process.exitCode = checkData(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UnreadableListingError) console.log(message);
  else console.error(`check-data: ${message}`);
  process.exitCode = error instanceof UnreadableListingError ? 1 : 2;
}
