import { sha256 } from '../directory/sha256.ts';
import type { Services } from '../services.ts';

const KEPT_MS = 7 * 86_400_000;
/** More drafts than this are nobody's: the oldest go first. */
const MOST = 1000;

/** A form as it was filled in: by field name, whatever was written. */
export type Draft = Record<string, string[]>;

/** Keeps a draft under an unguessable address, in the place of an earlier one. Gives the token and its end. */
export async function keepDraft(
  { engine, now, newToken }: Pick<Services, 'engine' | 'now' | 'newToken'>,
  draft: Draft,
  earlier: string | null,
): Promise<string> {
  const known = earlier !== null && (await readDraft({ engine, now }, earlier)) !== null;
  const token = known ? earlier : newToken();
  const row = {
    hash: await sha256(token),
    document: JSON.stringify(draft),
    expires_at: new Date(now().getTime() + KEPT_MS).toISOString(),
  };
  const { db } = engine;
  await engine.batch([
    db
      .insertInto('draft')
      .values(row)
      .onConflict((conflict) => conflict.column('hash').doUpdateSet(row))
      .compile(),
    db
      .deleteFrom('draft')
      .where('hash', 'not in', db.selectFrom('draft').select('hash').orderBy('expires_at', 'desc').limit(MOST))
      .compile(),
  ]);
  return token;
}

/** A draft and the moment it goes; null for an unknown or expired token. */
export async function readDraft(
  { engine, now }: Pick<Services, 'engine' | 'now'>,
  token: string,
): Promise<{ draft: Draft; expiresAt: string } | null> {
  const row = await engine.db
    .selectFrom('draft')
    .select(['document', 'expires_at'])
    .where('hash', '=', await sha256(token.slice(0, 200)))
    .where('expires_at', '>', now().toISOString())
    .executeTakeFirst();
  return row ? { draft: JSON.parse(row.document) as Draft, expiresAt: row.expires_at } : null;
}

/** Deletes a draft that has been sent. */
export async function dropDraft({ engine }: Pick<Services, 'engine'>, token: string): Promise<void> {
  await engine.batch([
    engine.db
      .deleteFrom('draft')
      .where('hash', '=', await sha256(token.slice(0, 200)))
      .compile(),
  ]);
}
