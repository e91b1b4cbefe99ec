import { apart, type Difference, differences } from '../../submissions/differences.ts';
import { review } from '../../text/en/review.ts';
import { valueText } from './value-text.ts';

type DifferencesProps = {
  before: object | null;
  after: object;
  /** What the two columns are called. */
  columns?: readonly [string, string];
};

/** Two versions field by field: what differs in sight, the rest behind a line. */
export function Differences({ before, after, columns = [review.item.before, review.item.after] }: DifferencesProps) {
  const all = differences(before, after);
  const changed = all.filter(({ same }) => !same);
  const unchanged = all.filter(({ same }) => same);
  return (
    <>
      {before === null && <p>{review.item.newEntry}</p>}
      {changed.length === 0 ? (
        <p>{review.item.noDifference}</p>
      ) : (
        <table class="differences">
          <thead>
            <tr>
              <th scope="col">{review.item.field}</th>
              {before !== null && <th scope="col">{columns[0]}</th>}
              <th scope="col">{columns[1]}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((difference) => (
              <Row difference={difference} isNew={before === null} />
            ))}
          </tbody>
        </table>
      )}
      {unchanged.length > 0 && <Unchanged fields={unchanged} />}
    </>
  );
}

function Row({ difference, isNew }: { difference: Difference; isNew: boolean }) {
  const { before, after, shared } = apart(difference.before, difference.after);
  return (
    <tr>
      <th scope="row">{difference.field}</th>
      {!isNew && (
        <td>
          <del>{valueText(before)}</del>
        </td>
      )}
      <td>
        {isNew ? valueText(after) : <ins>{valueText(after)}</ins>}
        {shared > 0 && <small>{`\n${review.item.shared(shared)}`}</small>}
      </td>
    </tr>
  );
}

function Unchanged({ fields }: { fields: readonly Difference[] }) {
  return (
    <details>
      <summary>{review.item.same(fields.length)}</summary>
      <dl class="facts">
        {fields.map(({ field, after }) => (
          <>
            <dt>{field}</dt>
            <dd>{valueText(after)}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
