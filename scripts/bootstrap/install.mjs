/** Installs what a clone is missing, and nothing when all is there. Plain JavaScript: it runs before any package. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsAll, stampFor, stepFor } from './stamp.mjs';

/** The oldest Node whose features and native modules we rely on. */
const OLDEST_NODE = [20, 19];

export class SetupError extends Error {
  name = 'SetupError';
}

/**
 * Brings node_modules in line with package-lock.json and with this Node. Milliseconds when nothing changed.
 * @param {{ root: string, withDev: boolean, say: (line: string) => void }} options
 */
export function ensureInstalled({ root, withDev, say }) {
  refuseOldNode();
  const stampPath = join(root, 'node_modules', '.netfinder-stamp');
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const wanted = stampFor(lockfile, withDev);
  const found = readJson(stampPath);
  let step = stepFor(found, wanted);
  if (step === 'nothing') return;
  if (step === 'install') {
    const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
    if (installed && holdsAll(JSON.parse(lockfile.toString()), installed, withDev)) step = 'rebuild';
  }
  if (step === 'install') {
    say('Installing packages (once; a few minutes where SQLite must be compiled) …');
    npm(root, ['ci', withDev ? '--include=dev' : '--include=prod', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!sqliteLoads(root)) {
    say(`Building SQLite for Node ${process.versions.node} …`);
    npm(root, ['rebuild', 'better-sqlite3', '--loglevel=error']);
    if (!sqliteLoads(root)) {
      throw new SetupError('better-sqlite3 does not load: remove node_modules and run the command again');
    }
  }
  const hasDev = existsSync(join(root, 'node_modules', 'vitest'));
  writeFileSync(stampPath, `${JSON.stringify({ ...wanted, withDev: withDev || hasDev })}\n`);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SetupError(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}`);
  }
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Missing and half-written mean the same here: it tells us nothing.
    return undefined;
  }
}

/** In a process of its own: a module built for another ABI cannot be loaded a second time after a rebuild. */
function sqliteLoads(/** @type {string} */ root) {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', probe], { cwd: root, stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const done = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (done.status !== 0) throw new SetupError(`npm ${args[0]} failed; see the lines above`);
}
