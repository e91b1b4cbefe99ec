import { readListing } from '../directory/store-listing.ts';
import { findPlace } from '../places/find-places.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';
import { commit } from './events.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { GroupValues } from './group-values.ts';
import { letterWrite } from './letters.ts';
import { insertSubmission } from './submission-rows.ts';
import { issueToken } from './tokens.ts';

export type Receiving = Pick<Services, 'engine' | 'places' | 'now' | 'newId' | 'newToken'>;
/** Where the sender reads, and the public address for links. */
export type Sender = { mail: string; language: Language; baseUrl: string };

/** What waits longer with which risk: a person who wants out comes first. */
export const RISK = { remove: 90, closed: 70, claim: 60, report: 50, group: 40, change: 30, duplicate: 10 };

/**
 * Takes a new group in: nobody sees it before the press of the button that the mail leads to. Gives the reference of
 * its status page.
 */
export async function receiveGroup(services: Receiving, values: GroupValues, sender: Sender): Promise<string> {
  const reference = services.newToken();
  const location = await townOf(services, values);
  const found = await findDuplicates(services, { kind: 'support-group', ...values, location });
  const duplicates = found.map(({ id }) => id);
  const confirm = await issueToken(services, 'confirm', reference);
  const document = { kind: 'group' as const, mail: sender.mail, talk: [], values, duplicates };
  await commit(
    services,
    [{ actor: 'submitter', kind: 'received', submissionId: reference, payload: { values } }],
    async () => [
      ...insertSubmission(
        services,
        {
          id: reference,
          kind: 'group',
          state: 'unconfirmed',
          listingId: null,
          listingRevision: null,
          risk: RISK.group + (duplicates.length > 0 ? RISK.duplicate : 0),
          language: sender.language,
        },
        document,
      ),
      confirm.write,
      letterWrite(services, sender, ({ confirm: say, notYou }) => ({
        subject: say.subject,
        text: `${say.text(values.name, `${sender.baseUrl}/manage/${confirm.token}`)}\n\n${notYou}`,
      })),
    ],
  );
  return reference;
}

/** The town of a group by the gazetteer, where exactly one is meant. */
export async function townOf(
  { places }: Pick<Services, 'places'>,
  { city, region, country, languages }: Pick<GroupValues, 'city' | 'region' | 'country' | 'languages'>,
): Promise<{ id: string; latitude: number; longitude: number } | null> {
  if (city === null || country === null) return null;
  const text = [city, region, country].filter(Boolean).join(', ');
  const found = await findPlace(places, text, { languages, directoryCountries: [country] });
  if (found.kind !== 'found' || found.place.id === null || found.place.country !== country) return null;
  const { id, latitude, longitude } = found.place;
  return { id, latitude, longitude };
}

/** Hosts of many: whoever has a mailbox there is not the organization whose page is there. */
const SHARED_DOMAINS =
  /(^|\.)(facebook|instagram|google|wordpress|blogspot|jimdo|jimdofree|wixsite|meetup|github|gmail|googlemail|outlook|hotmail|yahoo|gmx|web|icloud|proton|protonmail)\.[a-z.]+$/;

/** Whether a mailbox belongs to the organization whose website a listing names. */
export function isOwnDomain(mail: string, website: string | null): boolean {
  const domain = mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
  if (website === null || !URL.canParse(website) || SHARED_DOMAINS.test(domain)) return false;
  const host = new URL(website).hostname.replace(/^www\./, '').toLowerCase();
  return host === domain || host.endsWith(`.${domain}`) ? domain.includes('.') && !isPublicSuffixLike(domain) : false;
}

/** "org.uk", "com.au": the last two labels of a country with its own second level are no organization. */
function isPublicSuffixLike(domain: string): boolean {
  return /^(?:ac|co|com|edu|gov|net|nhs|nom|or|org)\.[a-z]{2}$/.test(domain);
}

export type Claimed = { kind: 'received'; reference: string } | { kind: 'unknown-listing' };

/**
 * Takes in that somebody looks after a listing. After the press of the button in the mail, a mailbox at the
 * organization's own domain is enough; any other waits for a reviewer. Whoever looks after it now is told, and keeps
 * their link.
 */
export async function receiveClaim(
  services: Receiving,
  { listingId, message }: { listingId: string; message: string | null },
  sender: Sender,
): Promise<Claimed> {
  const listing = await readListing(services.engine, listingId);
  if (!listing) return { kind: 'unknown-listing' };
  const reference = services.newToken();
  const confirm = await issueToken(services, 'confirm', reference);
  const holder = await services.engine.db
    .selectFrom('listing_contact')
    .select(['mail', 'language'])
    .where('listing_id', '=', listingId)
    .executeTakeFirst();
  const ownDomain = isOwnDomain(sender.mail, listing.website);
  await commit(
    services,
    [{ actor: 'submitter', kind: 'received', listingId, submissionId: reference, payload: { claim: true, ownDomain } }],
    async () => [
      ...insertSubmission(
        services,
        {
          id: reference,
          kind: 'claim',
          state: 'unconfirmed',
          listingId,
          listingRevision: null,
          risk: RISK.claim,
          language: sender.language,
        },
        { kind: 'claim', mail: sender.mail, talk: [], message, ownDomain },
      ),
      confirm.write,
      letterWrite(services, sender, ({ claim: say, notYou }) => ({
        subject: say.subject,
        text: `${say.text(listing.name, `${sender.baseUrl}/manage/${confirm.token}`)}\n\n${notYou}`,
      })),
      ...(holder
        ? [
            letterWrite(
              services,
              { mail: holder.mail, language: holder.language as Language, baseUrl: sender.baseUrl },
              ({ claimed: say }) => ({
                subject: say.subject,
                text: say.text(listing.name, `${sender.baseUrl}/listings/${listingId}/report`),
              }),
            ),
          ]
        : []),
    ],
  );
  return { kind: 'received', reference };
}
