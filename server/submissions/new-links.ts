import { type CompiledQuery, sql } from 'kysely';
import { readListing } from '../directory/store-listing.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';
import { letterWrite } from './letters.ts';
import { fromRow, type SubmissionRow } from './submission-rows.ts';
import { issueToken } from './tokens.ts';

const MOST = 10;

/** Mails new links to whatever an address looks after or has sent; nothing where there is nothing. */
export async function sendNewLinks(
  services: Pick<Services, 'engine' | 'now' | 'newId' | 'newToken'>,
  { mail, baseUrl }: { mail: string; baseUrl: string },
): Promise<void> {
  const { engine } = services;
  const contacts = await engine.db
    .selectFrom('listing_contact')
    .select(['listing_id', 'language', 'mail'])
    .where(sql<boolean>`lower(mail) = lower(${mail})`)
    .limit(MOST)
    .execute();
  const { rows } = await sql<SubmissionRow>`
    SELECT submission.*, document FROM submission JOIN submission_payload ON submission_id = submission.id
    WHERE state IN ('unconfirmed', 'open', 'asked-back') AND kind <> 'report'
      AND lower(document ->> '$.mail') = lower(${mail})
    ORDER BY received_at DESC LIMIT ${MOST}`.execute(engine.db);
  const links: { name: string; link: string }[] = [];
  const writes: CompiledQuery[] = [];
  const add = async (purpose: 'confirm' | 'manage', subject: string, name: string) => {
    const { token, write } = await issueToken(services, purpose, subject);
    links.push({ name, link: `${baseUrl}/manage/${token}` });
    writes.push(write);
  };
  let known: { mail: string; language: Language } | undefined;
  for (const { listing_id, language, mail: address } of contacts) {
    const listing = await readListing(engine, listing_id);
    if (!listing) continue;
    known ??= { mail: address, language: language as Language };
    await add('manage', `listing:${listing_id}`, listing.name);
  }
  for (const { submission, document } of rows.map(fromRow)) {
    if (!document?.mail) continue;
    known ??= { mail: document.mail, language: submission.language };
    const name = 'values' in document ? document.values.name : (submission.listingId ?? '');
    if (submission.state === 'unconfirmed') await add('confirm', submission.id, name);
    else await add('manage', `submission:${submission.id}`, name);
  }
  if (!known) return;
  const letter = letterWrite(services, { ...known, baseUrl }, ({ newLink: say }) => ({
    subject: say.subject,
    text: say.text(links),
  }));
  await engine.batch([...writes, letter]);
}
