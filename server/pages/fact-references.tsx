import type { Listing } from '../directory/listing.ts';
import { formatLooseDate } from '../text/dates.ts';
import type { View } from './view.ts';

type Field = Listing['sources'][number]['supports'][number];

/** Indexes of the sources that name one of these fields. */
export function sourcesOf(listing: Listing, ...fields: Field[]): number[] {
  return listing.sources.flatMap((source, index) => (fields.some((f) => source.supports.includes(f)) ? [index] : []));
}

type ReferencesProps = { view: View; listing: Listing; sources: readonly number[] };

/** Numbers that lead to the sources of a fact, each with its date or the word "undated". */
export function References({ view, listing, sources }: ReferencesProps) {
  const { listing: say } = view.text.pages;
  if (sources.length === 0) return <span class="ref"> ({say.generally})</span>;
  return (
    <span class="ref">
      {sources.map((index) => {
        const asOf = listing.sources[index]?.asOf ?? null;
        const date = asOf === null ? say.undated : formatLooseDate(asOf, view.reader.language);
        return (
          <>
            {' '}
            <a href={`#source-${index + 1}`} aria-label={say.source(index + 1, date)}>
              [{index + 1}, {date}]
            </a>
          </>
        );
      })}
    </span>
  );
}
