/** What the installed packages were made for; see install.mjs. Plain JavaScript: it runs before anything is installed. */
import { createHash } from 'node:crypto';

/**
 * @typedef {{ lock: string, abi: string, platform: string, withDev: boolean }} Stamp
 * @typedef {'nothing' | 'rebuild' | 'install'} Step
 */

/**
 * The stamp that fits this lockfile and this Node.
 * @param {string | Buffer} lockfile
 * @param {boolean} withDev
 * @returns {Stamp}
 */
export function stampFor(lockfile, withDev) {
  return {
    lock: createHash('sha256').update(lockfile).digest('hex'),
    abi: process.versions.modules,
    platform: `${process.platform}-${process.arch}`,
    withDev,
  };
}

/**
 * What must be done before the wanted stamp is true. A native module is bound to one Node ABI; a change of that alone
 * needs no new install.
 * @param {Stamp | undefined} found
 * @param {Stamp} wanted
 * @returns {Step}
 */
export function stepFor(found, wanted) {
  if (!found || found.lock !== wanted.lock || found.platform !== wanted.platform) return 'install';
  if (wanted.withDev && !found.withDev) return 'install';
  return found.abi === wanted.abi ? 'nothing' : 'rebuild';
}

/**
 * Whether npm's own record of what lies in node_modules holds everything the lockfile asks for, so that a folder
 * installed by hand is not installed again. Optional packages of other platforms may be missing.
 * @param {{ packages?: Record<string, LockedPackage> }} lock
 * @param {{ packages?: Record<string, LockedPackage> }} installed
 * @param {boolean} withDev
 *
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 */
export function holdsAll(lock, installed, withDev) {
  const there = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = there[path];
    if (found) return found.version === wanted.version;
    return Boolean(wanted.optional || wanted.devOptional || (wanted.dev && !withDev));
  });
}
