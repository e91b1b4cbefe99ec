import type { Services } from '../services.ts';
import { commit } from '../submissions/events.ts';
import type { Role } from './session.ts';

type Keeping = Pick<Services, 'engine' | 'now' | 'newId' | 'newToken'>;

export type Reviewer = { id: string; mail: string; role: Role; since: string; hasPasskey: boolean };

/** Everybody who may review, by address. */
export async function listReviewers({ engine }: Pick<Services, 'engine'>): Promise<Reviewer[]> {
  const rows = await engine.db
    .selectFrom('reviewer')
    .leftJoin('reviewer_passkey', 'reviewer_passkey.userId', 'reviewer.id')
    .select(['reviewer.id', 'email', 'role', 'reviewer.createdAt', 'reviewer_passkey.id as passkey'])
    .orderBy('email')
    .execute();
  return rows.map(({ id, email, role, createdAt, passkey }) => ({
    id,
    mail: email,
    role: role as Role,
    since: createdAt.slice(0, 10),
    hasPasskey: passkey !== null,
  }));
}

/** Makes somebody a reviewer, or gives a reviewer another role. `actor` as in events. Gives false when nothing changes. */
export async function addReviewer(
  services: Keeping,
  { mail: given, role }: { mail: string; role: Role },
  actor: string,
): Promise<boolean> {
  const { db } = services.engine;
  const mail = given.trim().toLowerCase();
  const before = await reviewerBy(services, mail);
  if (before?.role === role) return false;
  const id = before?.id ?? services.newId();
  const at = services.now().toISOString();
  const write = before
    ? db.updateTable('reviewer').set({ role, updatedAt: at }).where('id', '=', id).compile()
    : db
        .insertInto('reviewer')
        .values({ id, name: '', email: mail, emailVerified: 1, image: null, createdAt: at, updatedAt: at, role })
        .compile();
  const payload = { reviewer: id, mail, change: before ? 'role' : 'added', before: before?.role ?? null, after: role };
  await commit(services, [{ actor, kind: 'reviewer-changed', payload }], async () => [write]);
  return true;
}

/** Ends somebody's reviewing, and every session of theirs. Gives false for an unknown address. */
export async function removeReviewer(services: Keeping, mail: string, actor: string): Promise<boolean> {
  const { db } = services.engine;
  const found = await reviewerBy(services, mail);
  if (!found) return false;
  const payload = { reviewer: found.id, mail: found.email, change: 'removed', before: found.role, after: null };
  await commit(services, [{ actor, kind: 'reviewer-changed', payload }], async () => [
    db.deleteFrom('reviewer_session').where('userId', '=', found.id).compile(),
    db.deleteFrom('reviewer_passkey').where('userId', '=', found.id).compile(),
    db.deleteFrom('reviewer').where('id', '=', found.id).compile(),
  ]);
  return true;
}

/** Forgets a lost passkey and ends every session; the next sign-in makes a new one. Gives false for an unknown address. */
export async function resetPasskey(services: Keeping, mail: string, actor: string): Promise<boolean> {
  const { db } = services.engine;
  const found = await reviewerBy(services, mail);
  if (!found) return false;
  const payload = { reviewer: found.id, mail: found.email, change: 'passkey reset' };
  await commit(services, [{ actor, kind: 'reviewer-changed', payload }], async () => [
    db.deleteFrom('reviewer_session').where('userId', '=', found.id).compile(),
    db.deleteFrom('reviewer_passkey').where('userId', '=', found.id).compile(),
  ]);
  return true;
}

function reviewerBy({ engine }: Pick<Services, 'engine'>, mail: string) {
  return engine.db
    .selectFrom('reviewer')
    .select(['id', 'email', 'role'])
    .where('email', '=', mail.trim().toLowerCase())
    .executeTakeFirst();
}

/** Notes that a reviewer made a passkey. */
export async function noteNewPasskey(services: Keeping, { id, mail }: { id: string; mail: string }): Promise<void> {
  const payload = { reviewer: id, mail, change: 'passkey made' };
  await commit(services, [{ actor: `reviewer:${id}`, kind: 'reviewer-changed', payload }], async () => []);
}
