import type { Origin } from '../search/origin.ts';
import { fullName } from './card-name.ts';
import { type CompareRow, compareRows } from './compare-rows.tsx';
import { ComparedFrom } from './compared-from.tsx';
import { Layout } from './layout.tsx';
import { idsHref } from './listed-ids.ts';
import { type ListedAnswer, MissingLines } from './shortlist-page.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

type ComparePageProps = {
  view: View;
  answer: ListedAnswer;
  /** Where distances are measured from. */
  origin: Origin;
};

/** Up to four entries side by side: what differs, then what is the same or stated by none. */
export function comparePage({ view, answer, origin }: ComparePageProps) {
  const { compare: say, shortlist, layout } = view.text.pages;
  const { entries } = answer;
  const names = entries.map(({ card }) => ({ id: card.id, name: fullName(card) }));
  const rows = compareRows(
    view,
    entries.map(({ card }) => card),
    origin.kind === 'place',
  );
  const title = entries.length === 0 ? say.title : say.titleOf(formatNumber(view, entries.length));
  const same = rows.filter(({ differs }) => !differs);
  return (
    <Layout view={view} title={layout.titleOf(title)} noIndex>
      <h1>{title}</h1>
      <MissingLines view={view} answer={answer} />
      {entries.length === 0 ? (
        <div class="panel">
          <h2>{say.emptyHeading}</h2>
          <p>{say.empty}</p>
        </div>
      ) : (
        <>
          <p class="lead">{entries.length === 1 ? say.one : say.lead}</p>
          <ComparedFrom view={view} ids={names.map(({ id }) => id)} origin={origin} />
          <Table view={view} caption={say.caption} names={names} rows={rows.filter(({ differs }) => differs)} />
          {same.length > 0 && (
            <details>
              <summary>
                {say.same} ({same.length})
              </summary>
              <Table view={view} caption={say.same} names={names} rows={same} />
            </details>
          )}
        </>
      )}
      <p class="do">
        <a href={idsHref(view, '/shortlist', answer.asked)}>{entries.length > 0 ? say.back : shortlist.title}</a>
        {entries.length > 0 && (
          <a
            href={idsHref(
              view,
              '/questions',
              names.map(({ id }) => id),
            )}
          >
            {shortlist.questions}
          </a>
        )}
      </p>
    </Layout>
  );
}

type TableProps = { view: View; caption: string; names: { id: string; name: string }[]; rows: CompareRow[] };

/** Spelled out, as elements of a table that are shown in one column lose their roles in some browsers. */
const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  rowheader: { role: 'rowheader' },
  columnheader: { role: 'columnheader' },
} as const;

function Table({ view, caption, names, rows }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <table class="compare" {...AS.table}>
      <caption>{caption}</caption>
      <thead {...AS.rowgroup}>
        <tr {...AS.row}>
          <td {...AS.cell}></td>
          {names.map(({ id, name }) => (
            <th scope="col" {...AS.columnheader}>
              <a href={hrefIn(view, `/listings/${id}`)} translate="no" dir="auto">
                {name}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.rowgroup}>
        {rows.map(({ label, cells }) => (
          <tr {...AS.row}>
            <th scope="row" {...AS.rowheader}>
              {label}
            </th>
            {cells.map(({ state, words, shown }, column) => (
              <td {...AS.cell}>
                <span class="of" translate="no" aria-hidden="true">
                  {names[column]?.name}
                </span>
                <span class={state}>{shown ?? words}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
