import type { CompiledQuery } from 'kysely';
import { sha256 } from '../directory/sha256.ts';
import type { Services } from '../services.ts';

/** What a link in a mail opens: one thing for one listing or submission. */
export type TokenPurpose = 'confirm' | 'manage' | 'remind' | 'unsubscribe';

const DAY_MS = 86_400_000;
/** How long a link opens, in days. */
const LIFE_DAYS: Readonly<Record<TokenPurpose, number>> = {
  confirm: 14,
  manage: 365,
  remind: 130,
  unsubscribe: 400,
};

/** A new link: the token goes into the mail and nowhere else, the write keeps its hash. */
export async function issueToken(
  { engine, now, newToken }: Pick<Services, 'engine' | 'now' | 'newToken'>,
  purpose: TokenPurpose,
  subject: string,
): Promise<{ token: string; write: CompiledQuery }> {
  const token = newToken();
  const row = {
    hash: await sha256(token),
    purpose,
    subject,
    expires_at: new Date(now().getTime() + LIFE_DAYS[purpose] * DAY_MS).toISOString(),
    spent_at: null,
  };
  return { token, write: engine.db.insertInto('link_token').values(row).compile() };
}

/** What a token opens; null for an unknown, expired or spent one, or one for another purpose: all alike. */
export async function openToken(
  { engine, now }: Pick<Services, 'engine' | 'now'>,
  token: string,
  purposes: readonly TokenPurpose[],
): Promise<{ purpose: TokenPurpose; subject: string } | null> {
  // Hashed whatever it looks like, so that a well-formed guess takes as long as nonsense.
  const hash = await sha256(token.slice(0, 200));
  const row = await engine.db
    .selectFrom('link_token')
    .select(['purpose', 'subject'])
    .where('hash', '=', hash)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now().toISOString())
    .executeTakeFirst();
  const purpose = purposes.find((known) => known === row?.purpose);
  return row && purpose ? { purpose, subject: row.subject } : null;
}

/** Makes a token open nothing any more. */
export async function spendToken(
  { engine, now }: Pick<Services, 'engine' | 'now'>,
  token: string,
): Promise<CompiledQuery> {
  return engine.db
    .updateTable('link_token')
    .set({ spent_at: now().toISOString() })
    .where('hash', '=', await sha256(token.slice(0, 200)))
    .compile();
}

/** Makes every link to a subject open nothing any more. */
export function revokeTokens({ engine, now }: Pick<Services, 'engine' | 'now'>, subject: string): CompiledQuery {
  return engine.db
    .updateTable('link_token')
    .set({ spent_at: now().toISOString() })
    .where('subject', '=', subject)
    .where('spent_at', 'is', null)
    .compile();
}
