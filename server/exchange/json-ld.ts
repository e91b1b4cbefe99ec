import type { CardBase } from '../directory/card.ts';
import { accreditationState } from '../directory/freshness.ts';
import type { Listing } from '../directory/listing.ts';
import { SCHEME_MEANINGS } from '../directory/schemes.ts';
import type { Service, Specialty } from '../directory/vocabulary.ts';
import type { Language } from '../text/languages.ts';
import { vocabularyFor } from '../text/vocabulary.ts';

type Thing = { [property: string]: Value | Value[] };
type Value = string | number | Thing;
type Context = {
  /** The public address without a trailing slash. */
  baseUrl: string;
  language: Language;
  /** UTC day, YYYY-MM-DD. */
  today: string;
  center: CardBase | null;
};

/** The values of schema.org's MedicalSpecialty; a specialty without a fitting one is left out. */
const SPECIALTIES: Partial<Record<Specialty, string>> = {
  'medical-oncology': 'Oncologic',
  endocrinology: 'Endocrine',
  gastroenterology: 'Gastroenterologic',
  surgery: 'Surgical',
  'hepatobiliary-surgery': 'Surgical',
  'thoracic-surgery': 'Surgical',
  pathology: 'Pathology',
  'radiation-oncology': 'Oncologic',
  pulmonology: 'Pulmonary',
  'clinical-genetics': 'Genetic',
  nursing: 'Nursing',
  nutrition: 'DietNutrition',
  pediatrics: 'Pediatric',
};

/** People of these fields alone need not be physicians; nor does someone whose field no source states. */
const NOT_ONLY_PHYSICIANS: ReadonlySet<Specialty> = new Set([
  'nursing',
  'nutrition',
  'psycho-oncology',
  'palliative-care',
]);

/** Services that schema.org has a type for; the others (a board, a nurse, trials) are no procedure. */
const SERVICE_TYPES: Partial<Record<Service, 'MedicalTherapy' | 'MedicalTest'>> = {
  surgery: 'MedicalTherapy',
  ssa: 'MedicalTherapy',
  prrt: 'MedicalTherapy',
  'targeted-therapy': 'MedicalTherapy',
  chemotherapy: 'MedicalTherapy',
  immunotherapy: 'MedicalTherapy',
  interferon: 'MedicalTherapy',
  'mibg-therapy': 'MedicalTherapy',
  'external-beam-radiotherapy': 'MedicalTherapy',
  iort: 'MedicalTherapy',
  'liver-embolization': 'MedicalTherapy',
  'liver-ablation': 'MedicalTherapy',
  'liver-surgery': 'MedicalTherapy',
  'liver-transplant': 'MedicalTherapy',
  'sstr-pet': 'MedicalTest',
  'fdg-pet': 'MedicalTest',
  pathology: 'MedicalTest',
  genetics: 'MedicalTest',
};

/** A listing in schema.org's words: what its sources state and nothing else. Absent means not stated. */
export function listingJsonLd(listing: Listing, context: Context): Thing {
  const page = `${context.baseUrl}/listings/${listing.id}`;
  const type = typeOf(listing);
  const isMedical = type === 'MedicalClinic' || type === 'IndividualPhysician';
  return stated({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': `${page}#listing`,
    mainEntityOfPage: page,
    name: type === 'IndividualPhysician' ? [listing.title, listing.name].filter(Boolean).join(' ') : listing.name,
    alternateName: [listing.localName, ...listing.formerNames],
    description: listing.summary,
    url: listing.website,
    telephone: listing.phone?.number,
    email: listing.email,
    address: addressOf(listing),
    geo: isMedical && geoOf(listing),
    hasCertification: certificationsOf(listing, context.today),
    medicalSpecialty: isMedical && specialtiesOf(listing),
    availableService: isMedical && servicesOf(listing, context.language),
    ...(type === 'MedicalClinic' && { parentOrganization: organization(listing.organization) }),
    ...(type === 'NGO' && { parentOrganization: organization(listing.organization), knowsLanguage: listing.languages }),
    ...(type === 'IndividualPhysician' && { practicesAt: centerOf('MedicalClinic', context) }),
    ...(type === 'Person' && {
      honorificPrefix: listing.title,
      honorificSuffix: listing.degree,
      jobTitle: listing.role,
      worksFor: centerOf('MedicalClinic', context),
    }),
  });
}

/** JSON that may stand inside a script element: no text in it can end the element. */
export function inScript(thing: Thing): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

function typeOf({ kind, specialties }: Listing): 'MedicalClinic' | 'IndividualPhysician' | 'Person' | 'NGO' {
  if (kind === 'center') return 'MedicalClinic';
  if (kind === 'support-group') return 'NGO';
  return specialties.some((specialty) => !NOT_ONLY_PHYSICIANS.has(specialty)) ? 'IndividualPhysician' : 'Person';
}

function addressOf({ street, postalCode, city, region, country }: Listing): Thing | null {
  const address = stated({
    streetAddress: street,
    postalCode,
    addressLocality: city,
    addressRegion: region,
    addressCountry: country,
  });
  return Object.keys(address).length === 0 ? null : { '@type': 'PostalAddress', ...address };
}

/** Only the building's own point: a town's middle is no address. */
function geoOf({ location }: Listing): Thing | null {
  if (location?.precision !== 'building') return null;
  return { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude };
}

function certificationsOf({ accreditations }: Listing, today: string): Thing[] {
  return accreditations
    .filter((held) => accreditationState(held, today) === 'current')
    .map(({ scheme, validUntil }) =>
      stated({ '@type': 'Certification', name: SCHEME_MEANINGS[scheme].name, expires: validUntil }),
    );
}

function specialtiesOf({ specialties }: Listing): string[] {
  const names = new Set(specialties.flatMap((specialty) => SPECIALTIES[specialty] ?? []));
  return [...names].map((name) => `https://schema.org/${name}`);
}

function servicesOf({ services }: Listing, language: Language): Thing[] {
  const { services: words } = vocabularyFor(language);
  return services.flatMap(({ code, status }) => {
    const type = SERVICE_TYPES[code];
    return type && status === 'yes' ? [{ '@type': type, name: words[code].label }] : [];
  });
}

function organization(name: string | null): Thing | null {
  return name === null ? null : { '@type': 'Organization', name };
}

function centerOf(type: string, { center, baseUrl }: Context): Thing | null {
  return center && { '@type': type, '@id': `${baseUrl}/listings/${center.id}#listing`, name: center.name };
}

type Maybe = Value | false | null | undefined;

/** Without what is not known, and without empty lists. */
function stated(properties: Record<string, Maybe | Maybe[]>): Thing {
  const thing: Thing = {};
  for (const [name, value] of Object.entries(properties)) {
    const known = Array.isArray(value) ? value.filter((part) => isKnown(part)) : value;
    if (isKnown(known) && !(Array.isArray(known) && known.length === 0)) thing[name] = known;
  }
  return thing;
}

function isKnown<Known>(value: Known | false | null | undefined): value is Known {
  return value !== null && value !== undefined && value !== false;
}
