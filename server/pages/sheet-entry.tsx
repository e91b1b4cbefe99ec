import type { Capability } from '../referral/case-features.ts';
import { formatLooseDate } from '../text/dates.ts';
import { accessWords } from './access-line.tsx';
import { accreditationWords } from './accreditation-badges.tsx';
import { AddressBlock } from './address-block.tsx';
import { fullName } from './card-name.ts';
import { hostOf, SiteLink } from './contact-links.tsx';
import { capital, labelOf } from './labels.ts';
import { formatPhone } from './phone.ts';
import type { SheetEntryOf } from './referral-sheet.tsx';
import { hrefIn, joinWords, type View } from './view.ts';

type EntryProps = { view: View; entry: SheetEntryOf };

/** One center on a sheet: everything that a referral needs, and where it comes from. */
export function SheetEntry({ view, entry, asked }: EntryProps & { asked: readonly Capability[] }) {
  const { referralSheet: say } = view.text.pages;
  const { listing, card } = entry;
  return (
    <article class="entry">
      <h2>
        <a href={hrefIn(view, `/listings/${listing.id}`)} translate="no" dir="auto">
          {fullName(listing)}
        </a>
      </h2>
      {card.status !== 'active' && <p class="status">{view.text.pages.card.status[card.status]}</p>}
      <div class="two">
        <div>
          <h3>{say.department}</h3>
          <AddressBlock view={view} listing={listing} />
          <Phones view={view} entry={entry} />
        </div>
        <div>
          <WayIn view={view} entry={entry} />
          <h3>{say.accreditations}</h3>
          <Accreditations view={view} entry={entry} />
          {asked.length > 0 && <Asked view={view} entry={entry} asked={asked} />}
        </div>
      </div>
      <Sources view={view} entry={entry} />
    </article>
  );
}

function Phones({ view, entry: { listing } }: EntryProps) {
  const { referralSheet: say, listing: words } = view.text.pages;
  const { phone, website } = listing;
  return (
    <>
      <h3>{say.phones}</h3>
      <p>
        {phone ? <a href={`tel:${phone.number}`}>{formatPhone(phone.number)}</a> : words.notStated}
        {phone?.asOf && <> ({words.asOf(formatLooseDate(phone.asOf, view.reader.language))})</>}
        {listing.email && <>, {listing.email}</>}
        {website && hostOf(website) && (
          <>
            , <SiteLink address={website} />
          </>
        )}
      </p>
      {phone?.note && <p class="hint">{capital(phone.note, view.reader.language)}</p>}
    </>
  );
}

/** Who may refer, and what to send: only as a source says it, else whom to ask. */
function WayIn({ view, entry: { listing, card } }: EntryProps) {
  const { referralSheet: say, refer } = view.text.pages;
  const { note } = listing.access;
  const phone = listing.phone && formatPhone(listing.phone.number);
  const ask = note ? (phone ? say.sendMorePhone(phone) : say.sendMore) : phone ? say.sendAskPhone(phone) : say.sendAsk;
  return (
    <>
      <h3>{say.access}</h3>
      <p>{accessWords(view, card.access, 'doctor') ?? refer.askCenter}</p>
      {note && (
        <p>
          <b>{say.theirWords}:</b> {note}
        </p>
      )}
      <h3>{say.send}</h3>
      <p>{ask}</p>
    </>
  );
}

function Accreditations({ view, entry: { card } }: EntryProps) {
  if (card.accreditations.length === 0) return <p>{view.text.pages.referralSheet.noAccreditations}</p>;
  return (
    <ul class="badges">
      {card.accreditations.map((held) => (
        <li class={held.state}>{accreditationWords(view, held)}</li>
      ))}
    </ul>
  );
}

/** What was asked for, by what the center's sources say of it. */
function Asked({ view, entry: { listing }, asked }: EntryProps & { asked: readonly Capability[] }) {
  const { referralSheet: say } = view.text.pages;
  const statusOf = ({ kind, code }: Capability) => {
    if (kind === 'specialty') return listing.specialties.includes(code) ? 'yes' : 'silent';
    return listing.services.find((held) => held.code === code)?.status ?? 'silent';
  };
  return (
    <>
      <h3>{say.askFor}</h3>
      {(['yes', 'silent', 'no'] as const).map((status) => {
        const held = asked.filter((capability) => statusOf(capability) === status);
        if (held.length === 0) return null;
        return (
          <p>
            <b>{say.asked[status]}</b>{' '}
            {joinWords(
              view,
              held.map(({ kind, code }) => labelOf(view, kind, code)),
            )}
          </p>
        );
      })}
    </>
  );
}

function Sources({ view, entry: { listing } }: EntryProps) {
  const { referralSheet: say, listing: words } = view.text.pages;
  return (
    <p class="hint sheet-sources">
      <b>{say.sources}:</b>{' '}
      {listing.sources.map(({ title, url, asOf }, index) => (
        <>
          {index > 0 && '; '}
          {hostOf(url) === null ? (
            title
          ) : (
            <a href={url} rel="noreferrer">
              {title}
            </a>
          )}{' '}
          (<span translate="no">{hostOf(url)}</span>,{' '}
          {asOf === null ? words.undated : formatLooseDate(asOf, view.reader.language)})
        </>
      ))}
    </p>
  );
}
