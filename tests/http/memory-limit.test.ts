import { expect, test } from 'vitest';
import { createMemoryLimit } from '../../server/http/memory-limit.ts';

test('a client may burst for a minute, is then refused, and may come back when told', async () => {
  let time = 0;
  const limit = createMemoryLimit(600, () => time);
  for (let i = 0; i < 600; i++) expect(await limit('a')).toEqual({ allowed: true });
  expect(await limit('a')).toEqual({ allowed: false, retryAfter: 1 });
  expect(await limit('b')).toEqual({ allowed: true });
  time = 1000;
  for (let i = 0; i < 10; i++) expect(await limit('a')).toEqual({ allowed: true });
  expect(await limit('a')).toMatchObject({ allowed: false });
});

test('a clock set back refuses nobody', async () => {
  let time = 1e9;
  const limit = createMemoryLimit(2, () => time);
  await limit('a');
  time = 0;
  expect(await limit('a')).toEqual({ allowed: true });
});
