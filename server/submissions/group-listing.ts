import type { Listing } from '../directory/listing.ts';
import { fold } from '../places/fold.ts';
import type { GroupValues } from './group-values.ts';

/** A town's point from the gazetteer, with the id that says where it came from. */
export type TownPoint = { id: string; latitude: number; longitude: number };

const LONGEST_ID = 64;

/**
 * The listing of a group by its own words, or its earlier listing with the new ones. `today` is YYYY-MM-DD, the day on
 * which the organizer vouched for it; `address` is the public page that stands as source where there is no website.
 */
export function groupListing(
  values: GroupValues,
  given: {
    id: string;
    today: string;
    confirmedOn: string | null;
    town: TownPoint | null;
    address: string;
    before: Listing | null;
  },
): Listing {
  const { before, today, town } = given;
  const own = {
    url: values.website ?? given.address,
    title: 'Told by the group itself',
    asOf: given.confirmedOn ?? today,
    supports: statedFields(values),
    linkCheckedOn: null,
  };
  const others = (before?.sources ?? []).filter(({ title }) => title !== own.title);
  const meetsSomewhere = values.formats.includes('in-person') && values.city !== null;
  return {
    id: given.id,
    kind: 'support-group',
    name: values.name,
    title: null,
    degree: null,
    role: null,
    localName: before?.localName ?? null,
    formerNames:
      before && before.name !== values.name
        ? [...new Set([...before.formerNames, before.name])]
        : (before?.formerNames ?? []),
    organization: before?.organization ?? null,
    practicesAt: null,
    country: values.country,
    region: values.region,
    city: values.city,
    cityFromSource: true,
    street: before?.street ?? null,
    postalCode: before?.postalCode ?? null,
    venue: values.venue,
    location:
      meetsSomewhere && town
        ? {
            latitude: town.latitude,
            longitude: town.longitude,
            precision: 'city',
            source: `GeoNames ${town.id}`,
            note: null,
          }
        : null,
    phone: values.phone === null ? null : { number: values.phone, note: null, asOf: given.confirmedOn ?? today },
    email: values.email,
    relay: values.relay,
    website: values.website,
    accreditations: before?.accreditations ?? [],
    services: before?.services ?? [],
    sites: values.sites,
    specialties: before?.specialties ?? [],
    languages: values.languages,
    formats: values.formats,
    scope: before?.scope ?? (values.country === null ? 'international' : null),
    audience: values.audience,
    meetings: values.meetings,
    meetingSeries: values.meetingSeries,
    cancerScope: before?.cancerScope ?? null,
    access: before?.access ?? { routes: [], catchment: null, note: null },
    summary: values.summary,
    note: before?.note ?? null,
    status: 'active',
    // The group's own word last: older facts name the others by their place in this list.
    sources: [...others.slice(0, 50), own],
    lastEvidence: Number(today.slice(0, 4)),
    collectedOn: before?.collectedOn ?? today,
    confirmedOn: given.confirmedOn ?? before?.confirmedOn ?? null,
    changedOn: today,
    checkedOn: before?.checkedOn ?? null,
  };
}

const OWN_FIELDS = [
  'name',
  'country',
  'region',
  'city',
  'venue',
  'phone',
  'email',
  'website',
  'languages',
  'formats',
  'audience',
  'sites',
  'meetings',
  'summary',
] as const;

/** The fields that the group filled in. */
function statedFields(values: GroupValues): Listing['sources'][number]['supports'] {
  return OWN_FIELDS.filter((field) => {
    const value = values[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

/** What a group said of itself, from its listing: the start of its next change. */
export function valuesOf(listing: Listing): GroupValues {
  const { name, formats, country, region, city, venue, languages, audience, sites, email, website, relay } = listing;
  return {
    name,
    formats,
    country,
    region,
    city,
    venue,
    languages,
    audience,
    sites,
    email,
    website,
    relay,
    phone: listing.phone?.number ?? null,
    meetings: listing.meetings,
    meetingSeries: listing.meetingSeries,
    summary: listing.summary,
  };
}

/** A new id like the others: country, town, name. `taken` tells whether one is used. */
export async function freshId(
  values: Pick<GroupValues, 'name' | 'country' | 'city'>,
  taken: (id: string) => Promise<boolean>,
): Promise<string> {
  const slug = (text: string) =>
    fold(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
  const parts = [
    values.country?.toLowerCase() ?? 'intl',
    values.city === null ? '' : slug(values.city),
    slug(values.name) || 'group',
  ];
  const base = parts
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST_ID - 4)
    .replace(/-+$/, '');
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!(await taken(id))) return id;
  }
}
