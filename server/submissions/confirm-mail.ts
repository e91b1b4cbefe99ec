import { utcDay } from '../directory/index-holder.ts';
import { readListing } from '../directory/store-listing.ts';
import type { Services } from '../services.ts';
import { contactWrite } from './contacts.ts';
import { commit } from './events.ts';
import { letterWrite } from './letters.ts';
import { moveSubmission, readSubmission } from './submission-rows.ts';
import { issueToken, openToken, spendToken } from './tokens.ts';

type Confirming = Pick<Services, 'engine' | 'now' | 'newId' | 'newToken'>;

export type Confirmed =
  /** Now it waits for a reviewer. */
  | { kind: 'open'; reference: string }
  /** The mailbox at the organization's own domain was enough: from now on this person looks after the listing. */
  | { kind: 'claimed'; reference: string; listingId: string }
  | { kind: 'unknown-link' };

/** The press of the button that the first mail leads to. The link opens nothing afterwards. */
export async function confirmMail(services: Confirming, token: string, baseUrl: string): Promise<Confirmed> {
  const opened = await openToken(services, token, ['confirm']);
  const stored = opened && (await readSubmission(services, opened.subject));
  if (!stored?.document?.mail || stored.submission.state !== 'unconfirmed') return { kind: 'unknown-link' };
  const { submission, document } = stored;
  const reader = { mail: stored.document.mail, language: submission.language, baseUrl };
  const event = {
    actor: 'submitter',
    kind: 'mail-confirmed' as const,
    submissionId: submission.id,
    listingId: submission.listingId,
    payload: { on: utcDay(services.now()) },
  };
  const spent = await spendToken(services, token);
  const status = `${baseUrl}/submissions/${submission.id}`;

  if (document.kind === 'claim' && document.ownDomain && submission.listingId !== null) {
    const { listingId } = submission;
    const listing = await readListing(services.engine, listingId);
    const manage = await issueToken(services, 'manage', `listing:${listingId}`);
    await commit(services, [event, { ...event, kind: 'accepted', payload: { claim: 'own domain' } }], async () => [
      ...moveSubmission(services, submission, { state: 'accepted' }),
      contactWrite(services, { listingId, mail: reader.mail, language: reader.language }),
      spent,
      manage.write,
      letterWrite(services, reader, ({ accepted: say }) => ({
        subject: say.subject,
        text: say.text(
          listing?.name ?? listingId,
          `${baseUrl}/listings/${listingId}`,
          `${baseUrl}/manage/${manage.token}`,
        ),
      })),
    ]);
    return { kind: 'claimed', reference: submission.id, listingId };
  }

  const manage = await issueToken(services, 'manage', `submission:${submission.id}`);
  const name = 'values' in document ? document.values.name : (submission.listingId ?? '');
  await commit(services, [event], async () => [
    ...moveSubmission(services, submission, { state: 'open' }),
    spent,
    manage.write,
    letterWrite(services, reader, ({ received: say }) => ({
      subject: say.subject,
      text: say.text(name, status, `${baseUrl}/manage/${manage.token}`),
    })),
  ]);
  return { kind: 'open', reference: submission.id };
}
