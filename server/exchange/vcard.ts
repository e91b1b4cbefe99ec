import type { CardBase } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';

export type VcardInput = {
  listing: Listing;
  card: CardBase;
  /** The public address of the site without a trailing slash. */
  baseUrl: string;
  /** The country's name in the reader's language. */
  country: string | null;
  /** Sentences for the note, in the reader's language: how to get in, how old the facts are. */
  notes: readonly string[];
};

/** RFC 6350, 3.2: a line is at most 75 octets without its line break. */
const LONGEST_LINE = 75;

/** A listing as a vCard 4.0 (RFC 6350). Only what the listing states: no split name, no kind of phone, no point of a town. */
export function writeVcard({ listing, card, baseUrl, country, notes }: VcardInput): string {
  const page = `${baseUrl}/listings/${listing.id}`;
  const person = listing.kind === 'specialist';
  const named = [card.title, card.name].filter(Boolean).join(' ');
  const lines: (string | null)[] = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${person ? 'individual' : 'org'}`,
    `UID:${page}`,
    `SOURCE:${page}.vcf`,
    `FN:${text(card.degree ? `${named}, ${card.degree}` : named)}`,
    listing.localName && `FN:${text(listing.localName)}`,
    organizationLine(listing, card),
    listing.role && `TITLE:${text(listing.role)}`,
    listing.phone && phoneLine(listing.phone.number),
    listing.email && `EMAIL:${text(listing.email)}`,
    listing.website && `URL:${uri(listing.website)}`,
    addressLine(listing, country),
    geoLine(card),
    notes.length === 0 ? null : `NOTE:${text(notes.join('\n'))}`,
    revisionLine(listing.changedOn),
    'END:VCARD',
  ];
  return lines.flatMap((line) => (line === null ? [] : `${fold(line)}\r\n`)).join('');
}

function organizationLine(listing: Listing, card: CardBase): string | null {
  const name = card.practicesAt?.name ?? listing.organization ?? (listing.kind === 'specialist' ? null : listing.name);
  return name && `ORG:${component(name)}`;
}

/** A number without its country is no tel: address (RFC 3966 wants a context that we do not know). */
function phoneLine(number: string): string {
  return number.startsWith('+') ? `TEL;VALUE=uri:tel:${number}` : `TEL;VALUE=text:${text(number)}`;
}

/** Post box; extension; street; town; region; code; country. The first two are left empty, as RFC 6350 asks. */
function addressLine(listing: Listing, country: string | null): string | null {
  if (listing.city === null) return null;
  const street = [listing.venue, listing.street].flatMap((part) => part ?? []).map(component);
  const rest = [listing.city, listing.region, listing.postalCode, country].map((part) => component(part ?? ''));
  return `ADR:;;${street.join(',')};${rest.join(';')}`;
}

/** The middle of a town would send people to a wrong door. */
function geoLine({ location }: CardBase): string | null {
  if (location === null || location.precision === 'city') return null;
  return `GEO:geo:${location.latitude},${location.longitude}`;
}

/** REV is a point in time: the beginning of the day. */
function revisionLine(changedOn: string | null): string | null {
  return changedOn && `REV:${changedOn.replaceAll('-', '')}T000000Z`;
}

/** Text value: backslash, comma and line breaks escaped; other control characters dropped. */
function text(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/[\\,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A part of a compound value, where a semicolon ends the part; elsewhere some readers would show its backslash. */
function component(value: string): string {
  return text(value).replaceAll(';', '\\;');
}

/** A web address holds no control characters; should one have got in, it ends no line. */
function uri(address: string): string {
  return address.replace(/[\p{Cc}\s]/gu, encodeURIComponent);
}

/** Breaks a line so that no part is longer than 75 octets of UTF-8 and no character is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
