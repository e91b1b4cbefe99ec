import { AUDIENCES, FORMATS, SITES } from '../../directory/vocabulary.ts';
import { review } from '../../text/en/review.ts';
import { vocabularyFor } from '../../text/vocabulary.ts';
import type { FieldSpec } from './fields.ts';

const words = vocabularyFor('en');

/** What a group says of itself, as fields of a form. */
export const GROUP_FIELDS: readonly FieldSpec[] = [
  { field: 'name', label: 'Name', kind: 'line' },
  {
    field: 'formats',
    label: 'How it meets',
    kind: 'choices',
    options: FORMATS.map((code) => ({ code, label: words.formats[code].label })),
  },
  { field: 'country', label: 'Country, two letters; empty: international', kind: 'line' },
  { field: 'region', label: 'Region', kind: 'line' },
  { field: 'city', label: 'Town', kind: 'line' },
  { field: 'venue', label: 'Venue', kind: 'line' },
  { field: 'languages', label: 'Languages', kind: 'words', hint: review.decide.commas },
  { field: 'phone', label: 'Phone', kind: 'line' },
  { field: 'email', label: 'Public mail address', kind: 'line' },
  { field: 'website', label: 'Website', kind: 'line' },
  { field: 'relay', label: 'Takes messages through a form', kind: 'flag' },
  {
    field: 'audience',
    label: 'For whom',
    kind: 'choices',
    options: AUDIENCES.map((code) => ({ code, label: words.audiences[code].label })),
  },
  {
    field: 'sites',
    label: 'Tumor sites',
    kind: 'choices',
    options: SITES.map((code) => ({ code, label: words.sites[code].label })),
  },
  { field: 'meetings', label: 'Meetings, in words', kind: 'line' },
  { field: 'meetingSeries', label: 'Meetings, for calendars', kind: 'json' },
  { field: 'summary', label: 'Summary', kind: 'line' },
];
