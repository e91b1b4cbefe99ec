import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Log, Mail, Mailer } from '../services.ts';

type MailSettings = {
  smtpUrl: string | undefined;
  from: string;
  outboxFolder: string;
  /** How long one step of the conversation may take. */
  stepMs?: number;
};

/** The outbox gives a whole try two minutes. */
const STEP_MS = 15_000;

/** Sends by SMTP; without a server the mails are written as files, and the log says so. */
export function createMailer({ smtpUrl, from, outboxFolder, stepMs = STEP_MS }: MailSettings, log: Log): Mailer {
  if (smtpUrl === undefined) {
    return {
      async send(mail) {
        mkdirSync(outboxFolder, { recursive: true });
        const message = await new MailComposer(messageOf(mail, from)).compile().build();
        writeFileSync(join(outboxFolder, `${mail.id}.eml`), message);
        log.info('mail written to a file: no SMTP server is set', { folder: outboxFolder });
      },
    };
  }
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    socketTimeout: stepMs * 2,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      await transport.sendMail(messageOf(mail, from));
    },
  };
}

function messageOf({ id, to, subject, text, unsubscribe, replyTo }: Mail, from: string) {
  const domain = from.replace(/^.*@/, '').replace(/[^a-z0-9.-]/gi, '');
  return {
    messageId: `<${id}@${domain}>`,
    from,
    to: { name: '', address: to },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    subject,
    text,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}
