import { accreditationState } from '../../directory/freshness.ts';
import type { Accreditation, Listing } from '../../directory/listing.ts';
import { SCHEME_MEANINGS, type Scheme } from '../../directory/schemes.ts';
import type { AccreditationState } from '../../directory/vocabulary.ts';
import { codeSystemUrl, extensionUrl, LISTING_IDS, QUALIFICATION } from './addresses.ts';
import type { Extension, Identifier, Meta } from './resource.ts';

export const identifierOf = ({ id }: Listing): Identifier[] => [{ system: LISTING_IDS, value: id }];

/** Where the record comes from, and when its row changed here; the version is added when the resource is complete. */
export function metaOf({ sources }: Listing, lastUpdated: string | null): Meta {
  return {
    ...(lastUpdated && { lastUpdated }),
    ...(sources[0] && { source: sources[0].url }),
  };
}

/** Whether somebody confirmed the listing, and the dates that must not be confused; absent: it never happened. */
export function verificationOf(listing: Listing): Extension {
  const dates = {
    confirmedOn: listing.confirmedOn,
    checkedOn: listing.checkedOn,
    changedOn: listing.changedOn,
    collectedOn: listing.collectedOn,
    lastEvidence: listing.lastEvidence === null ? null : String(listing.lastEvidence),
  };
  return {
    url: extensionUrl('verification-status'),
    extension: [
      { url: 'status', valueCode: listing.confirmedOn === null ? 'unconfirmed' : 'confirmed' },
      { url: 'listingStatus', valueCode: listing.status },
      ...Object.entries(dates).flatMap(([url, date]) => (date === null ? [] : [{ url, valueDate: date }])),
      ...(listing.note === null ? [] : [{ url: 'note', valueString: listing.note }]),
    ],
  };
}

/** Every page the listing rests on, with the date that the page itself carries. */
export function sourcesOf({ sources }: Listing): Extension[] {
  return sources.map(({ url, title, asOf }) => ({
    url: extensionUrl('source'),
    extension: [
      { url: 'address', valueUri: url },
      { url: 'title', valueString: title },
      ...(asOf === null ? [] : [{ url: 'asOf', valueDate: asOf }]),
    ],
  }));
}

/** Who gives each accreditation; null where no source names the body. */
const ISSUERS: Record<Scheme, string | null> = {
  'enets-coe': 'European Neuroendocrine Tumor Society (ENETS)',
  'ern-euracan': 'ERN EURACAN',
  renaten: 'RENATEN',
  'es-valencia-reference': 'Conselleria de Sanitat, Valencia',
  'jp-rare-cancer-nen': null,
  'endo-ern': 'Endo-ERN',
  ensat: 'European Network for the Study of Adrenal Tumors (ENSAT)',
  'pheo-para-alliance': 'Pheo Para Alliance',
  nci: 'National Cancer Institute (NCI)',
  'snmmi-rpt': 'Society of Nuclear Medicine and Molecular Imaging (SNMMI)',
  'eanm-theranostics': 'European Association of Nuclear Medicine (EANM)',
  'unnamed-european': null,
};

/** "past" was never withdrawn, only not seen again: whether it still holds is not known. */
const STATUS_CODES: Record<AccreditationState, string> = { current: 'active', undated: 'unknown', past: 'unknown' };

/** Accreditations on a UTC day. A period ends only where a source states the end; `asOf` keeps the record's words. */
export function qualificationsOf({ accreditations }: Listing, today: string): Extension[] {
  return accreditations.map((held) => {
    const { name } = SCHEME_MEANINGS[held.scheme];
    const issuer = ISSUERS[held.scheme];
    const { since, validUntil, asOf } = held;
    return {
      url: QUALIFICATION,
      extension: [
        {
          url: 'code',
          valueCodeableConcept: {
            coding: [{ system: codeSystemUrl('scheme'), code: held.scheme, display: name }],
            text: name,
          },
        },
        ...(issuer === null ? [] : [{ url: 'issuer', valueReference: { display: issuer } }]),
        { url: 'status', valueCode: statusOf(held, today) },
        ...(since === null && validUntil === null
          ? []
          : [{ url: 'period', valuePeriod: { start: since ?? undefined, end: validUntil ?? undefined } }]),
        ...(asOf === null ? [] : [{ url: extensionUrl('as-of'), valueString: asOf }]),
        ...(held.note === null ? [] : [{ url: extensionUrl('note'), valueString: held.note }]),
      ],
    };
  });
}

function statusOf(held: Accreditation, today: string): string {
  const state = accreditationState(held, today);
  return state === 'past' && held.validUntil !== null ? 'inactive' : STATUS_CODES[state];
}
