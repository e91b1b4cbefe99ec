import { MEETING_REPEATS } from '../../directory/meetings/meeting-series.ts';
import { AUDIENCES, FORMATS, SITES } from '../../directory/vocabulary.ts';
import { COUNTRY_CODES } from '../../geo/country-codes.ts';
import { countryName, languageName } from '../../text/names.ts';
import { capital, labelOf } from '../labels.ts';
import type { View } from '../view.ts';
import type { Option } from './form-parts.tsx';

/** What a form writes for a group of no country. */
export const INTERNATIONAL = 'international';

/** Languages to choose from: the larger written ones. Another is added by a reviewer. */
const LANGUAGE_CODES =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lb lt lv mk ml mn mr ms mt my nb ne nl pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu'.split(
    ' ',
  );
const MINUTES = [30, 45, 60, 75, 90, 120, 150, 180, 240, 360, 480];

function byLabel(view: View, options: Option[]): Option[] {
  const compare = new Intl.Collator(view.reader.language).compare;
  return options.sort((a, b) => compare(a.label, b.label));
}

/** Every country by name, after "International". */
export function countryOptions(view: View): Option[] {
  const { language } = view.reader;
  const countries = COUNTRY_CODES.map((value) => ({ value, label: countryName(value, language) }));
  return [{ value: INTERNATIONAL, label: view.text.pages.groupForm.international }, ...byLabel(view, countries)];
}

/** Languages by name; `more` are codes that must be among them. */
export function languageOptions(view: View, more: readonly string[] = []): Option[] {
  const { language } = view.reader;
  const codes = [...new Set([...LANGUAGE_CODES, ...more.filter((code) => /^[a-z]{2,3}$/.test(code))])];
  return byLabel(
    view,
    codes.map((value) => ({ value, label: capital(languageName(value, language), language) })),
  );
}

export function formatOptions(view: View): Option[] {
  return FORMATS.map((value) => ({ value, label: labelOf(view, 'format', value) }));
}

export function siteOptions(view: View): Option[] {
  return SITES.map((value) => ({ value, label: labelOf(view, 'site', value) }));
}

export function audienceOptions(view: View): Option[] {
  return AUDIENCES.map((value) => ({ value, label: view.text.vocabulary.audiences[value].label }));
}

export function repeatOptions(view: View): Option[] {
  return MEETING_REPEATS.map((value) => ({ value, label: view.text.pages.groupForm.repeats[value] }));
}

/** How long a meeting may last; `more`: a length in minutes that must be among them. */
export function durationOptions(view: View, more: string | undefined): Option[] {
  const lengths = [...new Set([...MINUTES, ...(more && /^\d{1,4}$/.test(more) ? [Number(more)] : [])])];
  return lengths
    .sort((a, b) => a - b)
    .map((minutes) => ({ value: String(minutes), label: view.text.pages.groupForm.minutes(minutes) }));
}

/** Time zones by their IANA names; `more`: one that must be among them. */
export function timeZoneOptions(more: string | undefined): Option[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...(more ? [more.slice(0, 60)] : [])]);
  return [...zones].map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
