import { APIError } from '@better-auth/core/error';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { getSessionFromCtx } from 'better-auth/api';
import { emailOTP } from 'better-auth/plugins/email-otp';
import type { Services } from '../services.ts';
import { letterWrite } from '../submissions/letters.ts';
import { AUTH_PATH, CODE_MINUTES, cookieNamed, LONGEST_HOURS, PASSKEY_MINUTES, SESSION_COOKIE } from './session.ts';

type AuthServices = Pick<Services, 'engine' | 'now' | 'newId' | 'secret'>;

/** Neither network address nor browser is kept. */
const NO_TRACE = { ipAddress: null, userAgent: null };

/** The library behind the sign-in of reviewers, on our own tables. It sends nothing, and knows no way in but these two steps. */
export function createAuth(services: AuthServices, baseUrl: string) {
  return betterAuth(authOptions(services, baseUrl));
}

/** How the library is set up; apart, because the tables are made from it. */
function authOptions(services: AuthServices, baseUrl: string) {
  const { engine, now, secret } = services;
  const secure = baseUrl.startsWith('https:');
  const cookie = (name: string) => ({
    name: cookieNamed(name, baseUrl),
    attributes: { httpOnly: true, sameSite: 'strict' as const, secure, path: '/' },
  });
  const passkeysOf = (reviewer: string) =>
    engine.db.selectFrom('reviewer_passkey').select('id').where('userId', '=', reviewer).execute();
  return {
    appName: 'NET Finder',
    baseURL: baseUrl,
    basePath: AUTH_PATH,
    secret,
    // D1 has no interactive transactions.
    database: { db: engine.db, type: 'sqlite', transaction: false },
    telemetry: { enabled: false },
    // Its messages may hold addresses.
    logger: { disabled: true },
    // Ours counts in the database, over all processes.
    rateLimit: { enabled: false },
    trustedOrigins: [baseUrl],
    advanced: {
      // The names below carry the stricter prefix.
      useSecureCookies: false,
      cookiePrefix: 'netfinder',
      cookies: {
        session_token: cookie(SESSION_COOKIE),
        'better-auth-passkey': cookie('netfinder-passkey'),
      },
    },
    user: {
      modelName: 'reviewer',
      additionalFields: { role: { type: 'string', required: true, input: false, defaultValue: 'reviewer' } },
    },
    account: { modelName: 'reviewer_account' },
    verification: { modelName: 'reviewer_verification' },
    session: {
      modelName: 'reviewer_session',
      expiresIn: LONGEST_HOURS * 3600,
      disableSessionRefresh: true,
      additionalFields: {
        passkeyAt: { type: 'string', required: false, input: false },
        seenAt: { type: 'string', required: true, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const at = now().toISOString();
            const byPasskey = context?.path === '/passkey/verify-authentication';
            const whole = { ...session, seenAt: at, passkeyAt: byPasskey ? at : null, ...NO_TRACE };
            // Half a sign-in is worth little, and not for long.
            const soon = new Date(Date.now() + PASSKEY_MINUTES * 60_000);
            return { data: byPasskey ? whole : { ...whole, expiresAt: soon } };
          },
        },
      },
    },
    plugins: [
      emailOTP({
        disableSignUp: true,
        otpLength: 6,
        expiresIn: CODE_MINUTES * 60,
        allowedAttempts: 3,
        storeOTP: 'hashed',
        async sendVerificationOTP({ email, otp }) {
          const reader = { mail: email, language: 'en' as const, baseUrl };
          const write = letterWrite(services, reader, ({ signIn: say }) => ({
            subject: say.subject,
            text: say.text(otp),
          }));
          await engine.batch([write]);
        },
      }),
      passkey({
        rpID: new URL(baseUrl).hostname,
        rpName: 'NET Finder',
        origin: new URL(baseUrl).origin,
        schema: { passkey: { modelName: 'reviewer_passkey' } },
        registration: {
          // With the code alone one may make a first passkey, never a second: the mailbox is not both factors.
          afterVerification: async ({ user }) => {
            if ((await passkeysOf(user.id)).length > 0) throw new APIError('FORBIDDEN');
          },
        },
        authentication: {
          // The passkey counts only in the browser that has passed the code of the same reviewer.
          afterVerification: async ({ ctx, clientData }) => {
            const half = await getSessionFromCtx(ctx);
            const owner = await engine.db
              .selectFrom('reviewer_passkey')
              .select('userId')
              .where('credentialID', '=', clientData.id)
              .executeTakeFirst();
            if (!half || half.user.id !== owner?.userId) throw new APIError('UNAUTHORIZED');
            await engine.batch([engine.db.deleteFrom('reviewer_session').where('id', '=', half.session.id).compile()]);
          },
        },
      }),
    ],
  } satisfies BetterAuthOptions;
}
