/** npm run places: builds the gazetteer, installs postcodes, lists them. */
import { parseArgs } from 'node:util';
import { ensurePlaces } from './places/ensure-places.ts';
import { DownloadError } from './postcodes/fetch-postcodes.ts';
import { installPostcodes, listPostcodes } from './postcodes/install-postcodes.ts';
import { PostcodeFileError } from './postcodes/parse-postcodes.ts';

const HELP = `npm run places: builds the gazetteer if it is missing or stale
npm run places -- postcodes DE FR …   downloads the postcodes of these countries from GeoNames (CC BY 4.0)
npm run places -- postcodes           lists the countries whose postcodes are installed
  --file FILE      a downloaded <CC>.zip or <CC>.txt instead, for one country
  --base-url URL   another server with the same files
The file is var/places.sqlite; the environment variable NETFINDER_PLACES names another.`;

process.exitCode = await main(process.argv.slice(2));

async function main(given: string[]): Promise<number> {
  const path = process.env.NETFINDER_PLACES || 'var/places.sqlite';
  const progress = (line: string) => console.log(line);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(given);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [command, ...rest] = positionals;
  if (command !== undefined && command !== 'postcodes') return complain(`no such command: ${command}`);
  const countries = rest.map((country) => country.toUpperCase());
  const wrong = countries.find((country) => !/^[A-Z]{2}$/.test(country));
  if (wrong) return complain(`${wrong}: a country is two letters, as in DE`);
  if (values.file && countries.length !== 1) return complain('--file goes with one country');
  try {
    const { built } = await ensurePlaces({ path, progress });
    if (command === undefined && !built) console.log(`Places: ${path} is up to date`);
    if (command === 'postcodes' && countries.length === 0) {
      for (const { country, postcodes, source } of listPostcodes(path))
        console.log(`${country} ${postcodes} ${source}`);
    }
    await installPostcodes(countries, {
      path,
      progress,
      ...(values.file ? { file: values.file } : {}),
      ...(values['base-url'] ? { baseUrl: values['base-url'] } : {}),
    });
    return 0;
  } catch (error) {
    const isPlain =
      error instanceof DownloadError ||
      error instanceof PostcodeFileError ||
      (error as { code?: string }).code === 'ENOENT';
    console.error(isPlain ? (error as Error).message : error);
    return 1;
  }
}

function parse(given: string[]) {
  return parseArgs({
    args: given,
    allowPositionals: true,
    options: { help: { type: 'boolean' }, file: { type: 'string' }, 'base-url': { type: 'string' } },
  });
}

function complain(message: string): number {
  console.error(`${message}\n${HELP}`);
  return 2;
}
