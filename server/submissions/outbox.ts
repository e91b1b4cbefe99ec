import { type CompiledQuery, sql } from 'kysely';
import type { Services } from '../services.ts';

export type NewMail = {
  to: string;
  subject: string;
  /** Plain text, lines as written. */
  text: string;
  /** An address that ends reminders in one step (RFC 8058). */
  unsubscribe?: string | null;
  /** Where an answer goes, when it is not to us. */
  replyTo?: string | null;
};

const MINUTE_MS = 60_000;
/** Pauses after a failed try, in minutes; after the last the mail is given up, visibly. */
const PAUSES = [1, 5, 30, 120, 480, 1440, 1440];
/** How long a try may take before another process may take the mail over. */
const LEASE_MS = 2 * MINUTE_MS;
const AT_ONCE = 20;

/** The write that puts a mail into the outbox. It belongs into the batch of the change that the mail tells of. */
export function mailWrite(
  { engine, now, newId }: Pick<Services, 'engine' | 'now' | 'newId'>,
  { to, subject, text, unsubscribe = null, replyTo = null }: NewMail,
): CompiledQuery {
  const at = now().toISOString();
  return engine.db
    .insertInto('outbox')
    .values({
      id: newId(),
      recipient: to,
      // A line break in a header would begin another header.
      subject: subject.replace(/[\r\n]+/g, ' '),
      body: text,
      unsubscribe,
      reply_to: replyTo,
      state: 'waiting',
      created_at: at,
      next_attempt_at: at,
      ended_at: null,
      problem: null,
    })
    .compile();
}

/**
 * Sends what is due, once each; a failed mail waits longer after each try. A mail whose acknowledgement was lost is
 * sent again under the same Message-ID, so that the other side can drop it. Gives the numbers sent and failed.
 */
export async function drainOutbox(
  services: Pick<Services, 'engine' | 'now' | 'mail' | 'log'>,
): Promise<{ sent: number; failed: number; givenUp: number }> {
  const { engine, now, mail, log } = services;
  const done = { sent: 0, failed: 0, givenUp: 0 };
  for (const due of await claimDue(services)) {
    try {
      await mail.send({
        id: due.id,
        to: due.recipient,
        subject: due.subject,
        text: due.body,
        unsubscribe: due.unsubscribe,
        replyTo: due.reply_to,
      });
      await engine.batch([endWrite(services, due.id, 'sent')]);
      done.sent++;
    } catch (error) {
      const pause = PAUSES[due.attempts - 1];
      if (pause === undefined) {
        await engine.batch([endWrite(services, due.id, 'given-up', reasonOf(error))]);
        done.givenUp++;
        log.error('mail given up', { attempts: due.attempts });
        continue;
      }
      const next = new Date(now().getTime() + pause * MINUTE_MS).toISOString();
      const later = engine.db
        .updateTable('outbox')
        .set({ next_attempt_at: next, problem: reasonOf(error) })
        .where('id', '=', due.id)
        .compile();
      await engine.batch([later]);
      done.failed++;
    }
  }
  return done;
}

type DueMail = {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  unsubscribe: string | null;
  reply_to: string | null;
  attempts: number;
};

/** Takes due mails for this process: one statement, so that two processes never take the same. */
async function claimDue({ engine, now }: Pick<Services, 'engine' | 'now'>): Promise<DueMail[]> {
  const at = now().toISOString();
  const lease = new Date(now().getTime() + LEASE_MS).toISOString();
  const { rows } = await sql<DueMail>`
    UPDATE outbox SET attempts = attempts + 1, next_attempt_at = ${lease}
    WHERE id IN (
      SELECT id FROM outbox WHERE state = 'waiting' AND next_attempt_at <= ${at} ORDER BY next_attempt_at LIMIT ${AT_ONCE}
    )
    RETURNING id, recipient, subject, body, unsubscribe, reply_to, attempts`.execute(engine.db);
  return rows;
}

/** A mail that is done keeps neither address nor text. */
function endWrite(
  { engine, now }: Pick<Services, 'engine' | 'now'>,
  id: string,
  state: 'sent' | 'given-up',
  problem: string | null = null,
): CompiledQuery {
  return engine.db
    .updateTable('outbox')
    .set({
      state,
      ended_at: now().toISOString(),
      problem,
      recipient: null,
      subject: null,
      body: null,
      unsubscribe: null,
      reply_to: null,
    })
    .where('id', '=', id)
    .compile();
}

/** The kind of failure, never the server's words: they may hold the address. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  const known = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return known.length > 0 ? known.join(' ') : 'failed';
}
