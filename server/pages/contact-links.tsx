import type { Card } from '../directory/card.ts';
import { capital } from './labels.ts';
import { formatPhone } from './phone.ts';
import type { View } from './view.ts';

/** The host of a web address, or null for anything but http and https. */
export function hostOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}

export function PhoneLink({ view, number }: { view: View; number: string }) {
  return (
    <a class="call" href={`tel:${number}`}>
      {view.text.pages.card.call(formatPhone(number))}
    </a>
  );
}

/** A link to another site: it says where to, and sends nothing along. */
export function SiteLink({ address, label }: { address: string; label?: string }) {
  const host = hostOf(address);
  if (host === null) return null;
  return (
    <a class="out" href={address} rel="noreferrer">
      {label && `${label}: `}
      <span translate="no">{host}</span>
    </a>
  );
}

/** Phone and website of a card. What is known about the number stands with the number. */
export function ContactLinks({ view, contact }: { view: View; contact: Card['contact'] }) {
  const { phone, website } = contact;
  return (
    <p class="contact">
      {phone && <PhoneLink view={view} number={phone} />}
      <PhoneNote view={view} contact={contact} />
      {website && <SiteLink address={website} label={view.text.pages.card.website} />}
      {!phone && !website && <span class="hint">{view.text.pages.card.noContact}</span>}
    </p>
  );
}

/** What the source says about the number: whose it is, when it is answered. */
export function PhoneNote({ view, contact: { phone, phoneNote } }: { view: View; contact: Card['contact'] }) {
  if (!phone || !phoneNote) return null;
  return <span class="hint">{capital(phoneNote, view.reader.language)}</span>;
}
