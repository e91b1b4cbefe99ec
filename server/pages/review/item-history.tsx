import type { HistoryEntry } from '../../submissions/queue.ts';
import { review } from '../../text/en/review.ts';
import { Differences } from './differences-table.tsx';
import { valueText } from './value-text.ts';

type HistoryProps = { entries: readonly HistoryEntry[]; reviewers: ReadonlyMap<string, string> };

/** What happened, oldest first: who, when, why, old and new value. */
export function History({ entries, reviewers }: HistoryProps) {
  const who = (actor: string) => reviewers.get(actor.replace(/^reviewer:/, '')) ?? actor;
  return (
    <section>
      <h2>{review.item.history}</h2>
      <ol class="plain-list">
        {entries.map(({ at, actor, kind, payload }) => (
          <li>
            <time datetime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time> · <strong>{kind}</strong> · {who(actor)}
            <Payload payload={payload} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Payload({ payload }: { payload: unknown }) {
  if (payload === undefined) return <> · {review.item.erased}</>;
  if (payload === null || typeof payload !== 'object') return null;
  // The address of a sender is for answers, not for reading.
  const { before, after, mail: _, ...others } = payload as Record<string, unknown>;
  const rest = Object.entries(others).filter(([, value]) => value !== null);
  return (
    <>
      {rest.length > 0 && <p class="words">{valueText(Object.fromEntries(rest))}</p>}
      {isObject(after) && (
        <details>
          <summary>{review.item.values}</summary>
          <Differences before={isObject(before) ? before : null} after={after} />
        </details>
      )}
    </>
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
