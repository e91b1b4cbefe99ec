/** npm test and npm run check: install what is missing, build what the tests look at, run everything. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './bootstrap/browser.mjs';
import { ensureInstalled, SetupError } from './bootstrap/install.mjs';

const HELP = `npm test [-- FILE…]: every test, or those in the files named
npm run check: types, lint, unused code, then every test
  NETFINDER_CHROMIUM names the browser; CI set: a missing browser is a failure.`;

const root = join(import.meta.dirname, '..');
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);

const CHECKS = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']],
  ['unused code', ['node_modules/knip/bin/knip.js']],
];

/** @returns {boolean} whether it went well */
function run(/** @type {string} */ name, /** @type {string[]} */ command, environment = process.env) {
  const started = performance.now();
  const done = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env: environment });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${done.status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return done.status === 0;
}

function main() {
  if (args.includes('--help')) return say(HELP);
  ensureInstalled({ root, withDev: true, say });
  const browser = ensureBrowser(say);
  if (!browser && process.env.CI) throw new SetupError('No browser, and CI is set: every test must run there');
  const environment = {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    ...(browser && { NETFINDER_CHROMIUM: browser }),
  };
  const failed = [];
  if (args.includes('--check')) {
    for (const [name, command] of CHECKS) if (!run(name, command, environment)) failed.push(name);
  }
  const built = run('build', ['--import', 'tsx', 'scripts/bootstrap/build-for-tests.ts'], environment);
  const files = args.filter((arg) => arg !== '--check');
  if (!built) failed.push('build');
  else if (!run('tests', ['node_modules/vitest/vitest.mjs', 'run', ...files], environment)) failed.push('tests');
  say(failed.length === 0 ? 'All well.' : `Failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
