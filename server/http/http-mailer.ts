import type { Config } from '../config.ts';
import type { Mailer } from '../services.ts';

const SEND_MS = 20_000;

/** Hands each mail as JSON to an HTTPS mailer, with its id as the key that keeps a repeated try from sending twice. */
export function httpMailer({ mailHttpUrl, mailFrom }: Pick<Config, 'mailHttpUrl' | 'mailFrom'>): Mailer {
  return {
    async send({ id, ...mail }) {
      if (mailHttpUrl === undefined) throw new MailerError('NO_MAILER');
      const answer = await fetch(mailHttpUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
        body: JSON.stringify({ messageId: id, from: mailFrom, ...mail }),
        signal: AbortSignal.timeout(SEND_MS),
      });
      if (!answer.ok) throw new MailerError(`HTTP_${answer.status}`);
    },
  };
}

class MailerError extends Error {
  override name = 'MailerError';
  /** What the outbox keeps of a failure. */
  code: string;
  constructor(code: string) {
    super('the mailer did not take the mail');
    this.code = code;
  }
}
