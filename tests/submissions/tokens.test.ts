import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomToken } from '../../server/submissions/random-token.ts';
import { issueToken, openToken, revokeTokens, spendToken, type TokenPurpose } from '../../server/submissions/tokens.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { stage } from './stage.ts';

test('tokens hold 128 bits and no two are alike', () => {
  const tokens = new Set(Array.from({ length: 1000 }, randomToken));
  expect(tokens.size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

describeEachEngine('link tokens', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage>;
  beforeEach(async () => {
    opened = await open();
    on = stage(opened.engine);
  });
  afterEach(() => opened.close());
  const subjectOf = async (purpose: TokenPurpose, token: string) =>
    (await openToken(on, token, [purpose]))?.subject ?? null;

  test('opens its own subject for its own purpose, until it expires, and only its hash is kept', async () => {
    const { token, write } = await issueToken(on, 'confirm', 's1');
    await on.engine.batch([write]);
    expect(await subjectOf('confirm', token)).toBe('s1');
    expect(await subjectOf('manage', token)).toBeNull();
    expect(await subjectOf('confirm', `${token}x`)).toBeNull();
    expect(await subjectOf('confirm', '')).toBeNull();
    const rows = await on.engine.db.selectFrom('link_token').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    on.wait(14 * 24 * 60 - 1);
    expect(await subjectOf('confirm', token)).toBe('s1');
    on.wait(1);
    expect(await subjectOf('confirm', token)).toBeNull();
  });

  test('a spent or revoked token opens nothing', async () => {
    const one = await issueToken(on, 'confirm', 's1');
    const two = await issueToken(on, 'manage', 's1');
    const other = await issueToken(on, 'manage', 's2');
    await on.engine.batch([one.write, two.write, other.write, await spendToken(on, one.token)]);
    expect(await subjectOf('confirm', one.token)).toBeNull();
    expect(await subjectOf('manage', two.token)).toBe('s1');
    await on.engine.batch([revokeTokens(on, 's1')]);
    expect(await subjectOf('manage', two.token)).toBeNull();
    expect(await subjectOf('manage', other.token)).toBe('s2');
  });
});
