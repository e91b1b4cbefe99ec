import type { Listing } from '../directory/listing.ts';
import { formatLooseDate } from '../text/dates.ts';
import { hostOf } from './contact-links.tsx';
import type { View } from './view.ts';

type SourcesProps = { view: View; listing: Listing };

/** The sources by number, each with its date or the word "undated". */
export function SourcesPart({ view, listing }: SourcesProps) {
  const { listing: say } = view.text.pages;
  const date = (value: string) => formatLooseDate(value, view.reader.language);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{say.sources}</h2>
      <p class="hint">{say.sourcesLead}</p>
      <ol class="sources">
        {listing.sources.map((source, index) => (
          <li id={`source-${index + 1}`}>
            {hostOf(source.url) === null ? (
              source.title
            ) : (
              <a class="out" href={source.url} rel="noreferrer">
                {source.title}
              </a>
            )}
            , <span translate="no">{hostOf(source.url)}</span>, {source.asOf === null ? say.undated : date(source.asOf)}
            {source.linkCheckedOn && <>, {say.linkChecked(date(source.linkCheckedOn))}</>}
          </li>
        ))}
      </ol>
      {listing.location && (
        <p class="hint">
          {say.pointSource}: {listing.location.source} {listing.location.note}
        </p>
      )}
    </section>
  );
}

/** The three dates, never mixed, and when the facts were collected. */
export function DatesPart({ view, listing }: SourcesProps) {
  const { listing: say } = view.text.pages;
  const date = (value: string | null) => (value === null ? say.never : formatLooseDate(value, view.reader.language));
  const rows = [
    [say.confirmed, date(listing.confirmedOn)],
    [say.checked, date(listing.checkedOn)],
    [say.changed, date(listing.changedOn)],
    [say.collected, date(listing.collectedOn)],
    [say.newest, listing.lastEvidence === null ? say.noYear : String(listing.lastEvidence)],
  ] as const;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{say.dates}</h2>
      <dl>
        {rows.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
