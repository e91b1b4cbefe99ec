import type { Card } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';
import type { Capability } from '../referral/case-features.ts';
import type { PatientSupport } from '../referral/patient-support.ts';
import { formatLooseDate } from '../text/dates.ts';
import { fullName } from './card-name.ts';
import { GroupLine } from './group-line.tsx';
import { Layout } from './layout.tsx';
import { placeName } from './place-name.ts';
import { SheetEntry } from './sheet-entry.tsx';
import type { View } from './view.ts';
import { WritingLines } from './writing-lines.tsx';

export type SheetEntryOf = { listing: Listing; card: Card };

export type SheetProps = {
  view: View;
  entries: SheetEntryOf[];
  /** Services and medical fields asked for, each shown as stated or not. */
  asked: readonly Capability[];
  support: Extract<PatientSupport, { kind: 'support' }> | null;
  /** Whether the support groups are those near the patient; else they are near the first entry. */
  nearPatient: boolean;
  /** The address of this sheet: the entries, never the patient's area. */
  path: string;
  /** Entries for which there was no room. */
  left: readonly string[];
};

/** One page of paper for a referral: the addresses, the ways in, the support for the patient, and room to write. */
export function referralSheet({ view, entries, asked, support, nearPatient, path, left }: SheetProps) {
  const { referralSheet: say, layout, card: words } = view.text.pages;
  const [first] = entries;
  const title = first && entries.length === 1 ? say.title(fullName(first.listing)) : say.titleMany;
  return (
    <Layout view={view} title={layout.titleOf(title)} noIndex canonical={path}>
      <div class={entries.length > 1 ? 'sheet many' : 'sheet'}>
        <h1>{say.titleMany}</h1>
        <p class="screen">
          {say.lead} {say.print}
        </p>
        {left.length > 0 && <p class="notice">{say.left(left.join('; '))}</p>}
        {entries.length === 0 && <p class="notice">{say.none}</p>}
        {entries.map((entry) => (
          <SheetEntry view={view} entry={entry} asked={asked} />
        ))}
        {support && <Support view={view} support={support} nearPatient={nearPatient} entries={entries.length} />}
        <section class="write" aria-labelledby="notes">
          <h2 id="notes">{say.notes}</h2>
          <WritingLines count={entries.length > 1 ? 3 : 6} />
        </section>
        <p class="hint">
          {say.made(formatLooseDate(view.reader.today, view.reader.language))} {say.notConfirmed}{' '}
          {entries.every(({ card }) => card.freshness === 'unconfirmed') && `${words.unconfirmed(words.by.center)}.`}
        </p>
      </div>
    </Layout>
  );
}

type SupportProps = Pick<SheetProps, 'view' | 'nearPatient'> & {
  support: NonNullable<SheetProps['support']>;
  /** How many entries share the page. */
  entries: number;
};

function Support({ view, support, nearPatient, entries }: SupportProps) {
  const { referralSheet: say } = view.text.pages;
  const { place, nurseLine } = support;
  const groups = support.groups.filter(({ id }) => id !== nurseLine?.id).slice(0, entries > 1 ? 2 : 3);
  return (
    <section aria-labelledby="patient">
      <h2 id="patient">{say.patient}</h2>
      <p class="hint">{nearPatient && place ? say.nearPatient(placeName(view, place)) : say.nearCenter}</p>
      <ul class="lines">
        {groups.map((group) => (
          <GroupLine view={view} card={group} />
        ))}
      </ul>
      {nurseLine ? (
        <>
          <h3>{say.nurse}</h3>
          <ul class="lines">
            <GroupLine view={view} card={nurseLine} />
          </ul>
        </>
      ) : (
        <p>{say.noNurse}</p>
      )}
    </section>
  );
}
