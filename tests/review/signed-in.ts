import { generateSignedCookie } from 'hono/cookie';
import type { Services } from '../../server/services.ts';
import { addReviewer, listReviewers } from '../../server/sign-in/reviewers.ts';
import { type Role, SESSION_COOKIE } from '../../server/sign-in/session.ts';

let counted = 0;

type Given = { role?: Role; passkey?: boolean; passkeyAt?: string | null; seenAt?: Date; expiresAt?: Date };

/**
 * A reviewer with a session as the sign-in leaves it in the database, so that pages are tested without a browser. Gives
 * the Cookie header and the id. `passkeyAt` null: only the code was passed.
 */
export async function signIn(
  services: Services,
  mail: string,
  given: Given = {},
): Promise<{ cookie: string; id: string }> {
  const { db } = services.engine;
  const at = services.now().toISOString();
  await addReviewer(services, { mail, role: given.role ?? 'reviewer' }, 'operator');
  const id = (await listReviewers(services)).find((reviewer) => reviewer.mail === mail)!.id;
  if (given.passkey !== false) {
    await db
      .insertInto('reviewer_passkey')
      .values({
        id: `passkey-${id}`,
        name: null,
        publicKey: '',
        userId: id,
        credentialID: `credential-${id}`,
        counter: 0,
        deviceType: 'singleDevice',
        backedUp: 0,
        transports: null,
        createdAt: at,
        aaguid: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const token = `session-token-${++counted}`;
  await db
    .insertInto('reviewer_session')
    .values({
      id: `session-${counted}`,
      expiresAt: (given.expiresAt ?? new Date(services.now().getTime() + 12 * 3_600_000)).toISOString(),
      token,
      createdAt: at,
      updatedAt: at,
      ipAddress: null,
      userAgent: null,
      userId: id,
      passkeyAt: given.passkeyAt === undefined ? at : given.passkeyAt,
      seenAt: (given.seenAt ?? services.now()).toISOString(),
    })
    .execute();
  const header = await generateSignedCookie(SESSION_COOKIE, token, services.secret);
  return { cookie: header.split(';', 1)[0]!, id };
}
