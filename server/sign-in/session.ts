import type { Services } from '../services.ts';

export const AUTH_PATH = '/review/auth';
export const SESSION_COOKIE = 'netfinder-reviewer';
export const CODE_MINUTES = 5;
/** How long after the code the passkey must follow. */
export const PASSKEY_MINUTES = 10;
export const LONGEST_HOURS = 12;
const IDLE_MINUTES = 30;
/** The last use is written down so seldom, that reading does not become writing. */
const SEEN_MINUTES = 1;

export type Role = 'reviewer' | 'lead';
export type SignedIn = { id: string; mail: string; role: Role; session: string };

/** A cookie's name; behind TLS with the prefix that keeps other hosts and plain connections from setting it. */
export function cookieNamed(name: string, baseUrl: string): string {
  return baseUrl.startsWith('https:') ? `__Host-${name}` : name;
}

/** Who a session belongs to. "half": the code was passed, the passkey not yet; nothing may be shown. */
export type Found =
  | { kind: 'none' }
  | { kind: 'half'; reviewer: SignedIn; hasPasskey: boolean }
  | { kind: 'signed-in'; reviewer: SignedIn };

/** Looks a session up by its token; idle for too long or too old, it is none. */
export async function findSession({ engine, now }: Pick<Services, 'engine' | 'now'>, token: string): Promise<Found> {
  const { db } = engine;
  const row = await db
    .selectFrom('reviewer_session')
    .innerJoin('reviewer', 'reviewer.id', 'reviewer_session.userId')
    .leftJoin('reviewer_passkey', 'reviewer_passkey.userId', 'reviewer.id')
    .select([
      'reviewer.id',
      'reviewer.email',
      'reviewer.role',
      'reviewer_session.id as session',
      'reviewer_session.expiresAt',
      'reviewer_session.seenAt',
      'reviewer_session.passkeyAt',
      'reviewer_passkey.id as passkey',
    ])
    .where('reviewer_session.token', '=', token)
    .executeTakeFirst();
  if (!row) return { kind: 'none' };
  const time = now().getTime();
  const idle = time - Date.parse(row.seenAt);
  if (Date.parse(row.expiresAt) <= time || idle > IDLE_MINUTES * 60_000) {
    await engine.batch([db.deleteFrom('reviewer_session').where('id', '=', row.session).compile()]);
    return { kind: 'none' };
  }
  const reviewer = { id: row.id, mail: row.email, role: row.role as Role, session: row.session };
  const hasPasskey = row.passkey !== null;
  if (row.passkeyAt === null || !hasPasskey) return { kind: 'half', reviewer, hasPasskey };
  if (idle > SEEN_MINUTES * 60_000) {
    const seen = { seenAt: now().toISOString() };
    await engine.batch([db.updateTable('reviewer_session').set(seen).where('id', '=', row.session).compile()]);
  }
  return { kind: 'signed-in', reviewer };
}

/** Ends one session, or every one of the reviewer. */
export async function signOut(
  { engine }: Pick<Services, 'engine'>,
  { id, session }: SignedIn,
  everywhere: boolean,
): Promise<void> {
  const sessions = engine.db.deleteFrom('reviewer_session');
  await engine.batch([(everywhere ? sessions.where('userId', '=', id) : sessions.where('id', '=', session)).compile()]);
}
