import { describe, expect, test } from 'vitest';
import { holdsAll, stampFor, stepFor } from '../../scripts/bootstrap/stamp.mjs';

const wanted = stampFor('lockfile', true);

describe('what a start must do first', () => {
  test.each([
    ['nothing when all is as it was', wanted, 'nothing'],
    ['install into a fresh clone', undefined, 'install'],
    ['install after a change of the lockfile', { ...wanted, lock: 'another' }, 'install'],
    ['install on another platform', { ...wanted, platform: 'plan9-arm64' }, 'install'],
    ['install where the test tools are missing', { ...wanted, withDev: false }, 'install'],
    ['rebuild after a change of Node alone', { ...wanted, abi: '1' }, 'rebuild'],
  ])('%s', (_name, found, step) => {
    expect(stepFor(found, wanted)).toBe(step);
  });

  test('test tools that are there do not bother a start', () => {
    expect(stepFor(wanted, stampFor('lockfile', false))).toBe('nothing');
  });
});

describe('a folder that npm filled by hand', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', dev: true },
      'node_modules/c': { version: '1.0.0', optional: true },
    },
  };
  const a = { 'node_modules/a': { version: '1.0.0' } };
  const b = { 'node_modules/b': { version: '1.0.0' } };

  test.each([
    ['all that is needed', { ...a, ...b }, true, true],
    ['another version', { ...b, 'node_modules/a': { version: '2.0.0' } }, true, false],
    ['no test tools, and they are wanted', a, true, false],
    ['no test tools, and they are not wanted', a, false, true],
    ['nothing', {}, false, false],
  ])('%s', (_name, packages, withDev, holds) => {
    expect(holdsAll(lock, { packages }, withDev)).toBe(holds);
  });
});
