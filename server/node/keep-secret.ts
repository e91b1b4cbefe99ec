import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { ConfigError } from '../config.ts';

const SHORTEST = 32;

/**
 * The secret in a file that only its owner can read; made at the first start.
 * @throws ConfigError when the file holds too little to be one.
 */
export function keepSecret(path: string): string {
  try {
    // Fails when the file is there: of two first starts at once one secret is kept.
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < SHORTEST) {
    throw new ConfigError(
      `The secret in ${path} is too short: remove the file and one is made, or set NETFINDER_SECRET`,
    );
  }
  return secret;
}
