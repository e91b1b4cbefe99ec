import { type Fields, valueIn } from '../../http/form-fields.ts';
import { type GroupValues, groupValuesSchema } from '../../submissions/group-values.ts';
import { mailOf } from '../../submissions/plain-text.ts';
import { INTERNATIONAL } from './group-options.ts';

type Series = GroupValues['meetingSeries'];

/** Values, or the names of the fields that are not right, in the order of the form. */
export type ReadGroup = { values: GroupValues; problems: [] } | { values: null; problems: string[] };

const ORDER = [
  'name',
  'formats',
  'country',
  'city',
  'languages',
  'contact',
  'website',
  'phone',
  'email',
  'summary',
  'meetings',
  'venue',
  'region',
  'audience',
  'sites',
  'startDate',
  'startTime',
  'duration',
  'timeZone',
  'repeats',
  'until',
  'joining',
  'mail',
  'consent',
];
const inFormOrder = (names: Iterable<string>) =>
  [...new Set(names)].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));

/** What a group said in the form. `before`: its dates so far; the form shows the first, the others stay. */
export function readGroup(fields: Fields, before: Series = []): ReadGroup {
  const one = (name: string) => valueIn(fields, name) || null;
  const many = (name: string) => (fields[name] ?? []).filter((value) => value !== '');
  // Lines of a text field are the writer's way to pause; the value is one line.
  const text = (name: string) => one(name)?.replace(/\s*[\r\n]+\s*/g, ' ') ?? null;
  const country = one('country');
  const formats = many('formats');
  const read = groupValuesSchema.safeParse({
    name: one('name') ?? '',
    formats,
    country: country === INTERNATIONAL ? null : (country ?? ''),
    region: one('region'),
    city: one('city'),
    venue: one('venue'),
    languages: many('languages'),
    audience: many('audience'),
    sites: many('sites'),
    phone: one('phone'),
    email: one('email'),
    website: one('website'),
    relay: one('relay') === '1',
    meetings: text('meetings'),
    meetingSeries: readSeries(one, before),
    summary: text('summary'),
  });
  if (read.success) return { values: read.data, problems: [] };
  const problems = read.error.issues.map(({ path }) => fieldOf(path, one));
  // The schema looks at these two only once all the rest is right: a person should hear of everything at once.
  if (!['website', 'phone', 'email', 'relay'].some(one)) problems.push('contact');
  if (formats.includes('in-person') && country !== INTERNATIONAL && one('city') === null) problems.push('city');
  return { values: null, problems: inFormOrder(problems) };
}

/** The organizer's own part of a new entry. */
export function readOrganizer(fields: Fields): { mail: string; problems: string[] } {
  const mail = mailOf.safeParse(valueIn(fields, 'mail'));
  const problems = [mail.success ? [] : ['mail'], valueIn(fields, 'consent') === '1' ? [] : ['consent']].flat();
  return { mail: mail.data ?? '', problems };
}

function readSeries(one: (name: string) => string | null, before: Series) {
  const others = before.slice(1);
  // A zone or a length alone, as the browser may fill them in, is no meeting.
  if (one('startDate') === null && one('startTime') === null) return others;
  const first = {
    start: `${one('startDate') ?? ''}T${one('startTime') ?? ''}`,
    durationMinutes: Number(one('duration') ?? 0),
    timeZone: one('timeZone') ?? '',
    repeats: one('repeats') ?? '',
    until: one('until'),
    skips: before[0]?.skips ?? [],
    note: one('joining')?.replace(/\s+/g, ' ') ?? null,
  };
  return [first, ...others];
}

const SERIES_FIELDS: Record<string, string> = {
  durationMinutes: 'duration',
  timeZone: 'timeZone',
  repeats: 'repeats',
  until: 'until',
  note: 'joining',
};

function fieldOf(path: readonly PropertyKey[], one: (name: string) => string | null): string {
  const [first = '', , part = ''] = path.map(String);
  if (first !== 'meetingSeries') return first;
  const dateIsGood = /^\d{4}-\d{2}-\d{2}$/.test(one('startDate') ?? '') && one('startTime') === null;
  return SERIES_FIELDS[part] ?? (dateIsGood ? 'startTime' : 'startDate');
}

/** The form of what a group said before. */
export function fieldsOfGroup(values: GroupValues): Fields {
  const [series] = values.meetingSeries;
  const one = (value: string | number | null | undefined) =>
    value === null || value === undefined ? [] : [String(value)];
  return {
    name: [values.name],
    formats: values.formats,
    country: [values.country ?? INTERNATIONAL],
    region: one(values.region),
    city: one(values.city),
    venue: one(values.venue),
    languages: values.languages,
    audience: values.audience,
    sites: values.sites,
    phone: one(values.phone),
    email: one(values.email),
    website: one(values.website),
    relay: values.relay ? ['1'] : [],
    meetings: one(values.meetings),
    summary: one(values.summary),
    startDate: one(series?.start.slice(0, 10)),
    startTime: one(series?.start.slice(11)),
    duration: one(series?.durationMinutes),
    timeZone: one(series?.timeZone),
    repeats: one(series?.repeats),
    until: one(series?.until),
    joining: one(series?.note),
  };
}
