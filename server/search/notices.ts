import { formatKilometers } from '../text/dates.ts';
import type { Reader } from '../text/languages.ts';
import { countryName, languageName } from '../text/names.ts';
import { textFor } from '../text/text.ts';
import type { Relaxed } from './answer.ts';
import type { FilterName } from './filters.ts';
import type { Origin } from './origin.ts';
import type { SearchQuery } from './search-query.ts';

/** What there is to say about the place, in the reader's language; null when it is simply found. */
export function noticeSentence(origin: Origin, query: SearchQuery, reader: Reader): string | null {
  const { notices } = textFor(reader.language).answers;
  if (origin.kind === 'none') return null;
  const countries = (codes: readonly string[]) =>
    new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(
      codes.map((code) => countryName(code, reader.language)),
    );
  const { notice } = origin;
  if (notice === null) {
    if (origin.kind !== 'unknown') return null;
    return origin.text === query.place ? notices.unknownPlaceId : notices.unknownPlace(origin.text);
  }
  switch (notice.code) {
    case 'postcode-only-in':
      return notices.postcodeOnlyIn(
        countryName(notice.country, reader.language),
        notice.postcode,
        countries(notice.missing.slice(0, 6)),
      );
    case 'postcodes-not-installed':
      return notices.postcodesNotInstalled(notice.postcode, countries(notice.missing.slice(0, 6)));
    case 'no-such-place':
      return notices.unknownPlace(notice.text);
    case 'spelling':
      return notices.spelling(notice.typed);
  }
}

/** Each filter that was given up, with its value and a sentence. */
export function relaxedSentences(
  givenUp: readonly FilterName[],
  query: SearchQuery,
  text: string,
  reader: Reader,
): Relaxed[] {
  const say = textFor(reader.language).answers.relaxed;
  return givenUp.flatMap((filter): Relaxed[] => {
    if (filter === 'text') return [{ filter: 'q', value: text, reason: say.text(text) }];
    if (filter === 'within') {
      const value = String(query.within);
      return [{ filter, value, reason: say.within(formatKilometers(query.within ?? 0, reader.language)) }];
    }
    if (filter === 'bbox' && query.bbox) {
      const { west, south, east, north } = query.bbox;
      return [{ filter, value: [west, south, east, north].join(','), reason: say.bbox }];
    }
    if (filter === 'reference') return [{ filter, value: '1', reason: say.reference }];
    const values = query[filter as 'service'] as readonly string[];
    return values.map((value) => ({ filter, value, reason: say.other(labelOf(filter, value, reader)) }));
  });
}

function labelOf(filter: FilterName, code: string, reader: Reader): string {
  const { vocabulary } = textFor(reader.language);
  const labels = (terms: Record<string, { label: string }>) => terms[code]?.label ?? code;
  switch (filter) {
    case 'service':
      return labels(vocabulary.services);
    case 'site':
      return labels(vocabulary.sites);
    case 'specialty':
      return labels(vocabulary.specialties);
    case 'format':
      return labels(vocabulary.formats);
    case 'access':
      return labels(vocabulary.accessRoutes);
    case 'scheme':
      return labels(vocabulary.schemes);
    case 'country':
      return countryName(code, reader.language);
    case 'language':
      return languageName(code, reader.language);
    default:
      return code;
  }
}
