import type { Child } from 'hono/jsx';
import type { Confirmed } from '../quality/figures.ts';
import { formatNumber, type View } from './view.ts';

type ScrollProps = { id: string; caption: string; children?: Child };

/** A table that scrolls within itself where it is too wide, by keyboard too. */
export function ScrollingTable({ id, caption, children }: ScrollProps) {
  return (
    <section class="scroll" aria-labelledby={id} tabindex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** "12 of 798 (1.5 %)": every number names its whole. */
export function shareOf(view: View, count: number, of: number): string {
  const say = view.text.pages.quality;
  return of === 0 ? say.noneOf : say.share(formatNumber(view, count), formatNumber(view, of), percent(view, count, of));
}

/** A share in percent, one decimal. */
export function percent(view: View, count: number, of: number): string {
  const format = new Intl.NumberFormat(view.reader.language, { style: 'percent', maximumFractionDigits: 1 });
  return format.format(of === 0 ? 0 : count / of);
}

type FigureRow = readonly [label: string, value: string];

/** Two columns: what was counted, and how many of how many. */
export function FigureTable(props: {
  id: string;
  caption: string;
  head: readonly [string, string];
  rows: FigureRow[];
}) {
  const { id, caption, head, rows } = props;
  return (
    <ScrollingTable id={id} caption={caption}>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, value]) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

type ConfirmedProps = {
  view: View;
  id: string;
  caption: string;
  rows: (readonly [label: string, counts: Confirmed])[];
};

/** One row a kind: how lately its entries or facts were confirmed, as numbers and shares of the row's first number. */
export function ConfirmedTable({ view, id, caption, rows }: ConfirmedProps) {
  const { confirmed: say } = view.text.pages.quality;
  const spans = [
    // First: on a phone it must be seen without scrolling.
    [say.never, 'never'],
    [say.within('90'), 'within90'],
    [say.within('180'), 'within180'],
    [say.within('365'), 'within365'],
  ] as const;
  return (
    <ScrollingTable id={id} caption={caption}>
      <thead>
        <tr>
          {[say.kind, say.total, ...spans.map(([name]) => name)].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, counts]) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{formatNumber(view, counts.total)}</td>
            {spans.map(([, key]) => (
              <td>
                {formatNumber(view, counts[key])} ({percent(view, counts[key], counts.total)})
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
