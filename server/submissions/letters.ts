import type { CompiledQuery } from 'kysely';
import type { Services } from '../services.ts';
import type { Mails } from '../text/en/mails.ts';
import type { Language } from '../text/languages.ts';
import { mailsFor } from '../text/mails.ts';
import { mailWrite } from './outbox.ts';

type Letter = { subject: string; text: string };

/** The write of one mail in the reader's language: greeting, text, closing with the public address. */
export function letterWrite(
  services: Pick<Services, 'engine' | 'now' | 'newId'>,
  to: { mail: string; language: Language; baseUrl: string; unsubscribe?: string; replyTo?: string },
  letter: (mails: Mails) => Letter,
): CompiledQuery {
  const mails = mailsFor(to.language);
  const { subject, text } = letter(mails);
  return mailWrite(services, {
    to: to.mail,
    subject,
    text: `${mails.greeting}\n\n${text}\n\n${mails.closing(to.baseUrl)}\n`,
    unsubscribe: to.unsubscribe ?? null,
    replyTo: to.replyTo ?? null,
  });
}
