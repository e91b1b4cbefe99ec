/** Finds the Chromium that the browser tests drive; on Debian as root, installs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMMON_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser's path: the one named by NETFINDER_CHROMIUM, else one in a common place, else undefined. */
export function findBrowser() {
  const named = process.env.NETFINDER_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return COMMON_PATHS.find((path) => existsSync(path));
}

/**
 * The browser's path, installing Debian's chromium when there is none and we may. Undefined: the browser tests will
 * fail and say why, the others run.
 * @param {(line: string) => void} say
 */
export function ensureBrowser(say) {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      const done = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
      if (done.status !== 0) break;
    }
  }
  const installed = findBrowser();
  if (!installed) {
    say('No Chromium found: the browser tests will fail. Install it, or name it in NETFINDER_CHROMIUM.');
  }
  return installed;
}
