import { CLINICAL_SOURCES, type SourceCode } from '../referral/sources.ts';
import { formatLooseDate } from '../text/dates.ts';
import type { View } from './view.ts';

type SourceNotesProps = { view: View; sources: readonly SourceCode[]; derived?: boolean };

/** The texts behind a clinical line: name, address and date, or the word "undated". */
export function SourceNotes({ view, sources, derived = false }: SourceNotesProps) {
  const { refer } = view.text.pages;
  const label = derived ? refer.derived : sources.length === 1 ? refer.source : refer.sources;
  return (
    <p class="hint cited">
      {label}{' '}
      {sources.map((code, index) => {
        const { name, url, asOf } = CLINICAL_SOURCES[code];
        return (
          <>
            {index > 0 && '; '}
            <a class="out" href={url} rel="noreferrer">
              {name}
            </a>
            , {asOf === null ? refer.undated : formatLooseDate(asOf, view.reader.language)}
          </>
        );
      })}
    </p>
  );
}
