/** npm start: installs and builds what is missing or stale, then serves. Needs nothing but Node and npm. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './bootstrap/install.mjs';

const HELP = `npm start: serves NET Finder on http://localhost:8787
  The first start installs packages and builds the directory, the places, the map and the pages.
  Settings are environment variables: HOST, PORT, NETFINDER_DATABASE, NETFINDER_PLACES, NETFINDER_BASE_URL,
  NETFINDER_TRUSTED_PROXIES, NETFINDER_RATE_LIMITS, NETFINDER_LOG_LEVEL (see README.md).`;

/** Errors whose message is written for the person who runs the command; others show where they come from. */
const PLAIN = new Set(['SetupError', 'ConfigError', 'DamagedDatabaseError']);

const root = join(import.meta.dirname, '..');
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** npm passes a signal to a shell that dies of it without passing it on: an orphan stops as if told to. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/** In a process of its own: writing a country's postcodes would hold up the answers here. */
function askForPostcodes() {
  const script = join(root, 'scripts/bootstrap/first-postcodes.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' });
  process.once('exit', () => child.kill());
}

if (process.argv.includes('--help')) {
  say(HELP);
} else {
  process.chdir(root);
  try {
    ensureInstalled({ root, withDev: false, say });
    const { register } = await import('tsx/esm/api');
    register();
    const { buildStale } = await import('./bootstrap/build-stale.ts');
    const hasBuilt = await buildStale(say);
    await import('../server/node.ts');
    if (hasBuilt) askForPostcodes();
    if (process.env.npm_lifecycle_event) stopWithParent();
  } catch (error) {
    const plain = error instanceof Error && PLAIN.has(error.name);
    process.stderr.write(`${plain ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
