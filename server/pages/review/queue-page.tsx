import type { DeadLink } from '../../links/dead-links.ts';
import type { SignedIn } from '../../sign-in/session.ts';
import type { LapsedListing, NamedListing } from '../../submissions/review-lists.ts';
import type { SubmissionKind } from '../../submissions/submission.ts';
import type { StoredSubmission } from '../../submissions/submission-rows.ts';
import { review } from '../../text/en/review.ts';
import type { View } from '../view.ts';
import { ReviewLayout } from './review-layout.tsx';
import { daysBetween, nameOf, placeOf, riskOf } from './words.ts';

const text = review.list;
const MOST_LINKS = 20;

export type QueueProps = {
  view: View;
  reviewer: SignedIn;
  now: Date;
  kind: SubmissionKind | null;
  /** How many of each kind wait. */
  counts: ReadonlyMap<SubmissionKind, number>;
  waiting: readonly StoredSubmission[];
  askedBack: readonly StoredSubmission[];
  quarantined: readonly StoredSubmission[];
  decided: readonly StoredSubmission[];
  names: ReadonlyMap<string, NamedListing>;
  dead: readonly DeadLink[];
  lapsed: readonly LapsedListing[];
  givenUp: number;
  /** What was decided just now. */
  done: StoredSubmission | undefined;
};

/** Everything that waits for a reviewer, in one list. */
export function queuePage(props: QueueProps) {
  const { view, reviewer, waiting, names, now, givenUp, done } = props;
  return (
    <ReviewLayout view={view} title={text.title} reviewer={reviewer}>
      {done && (
        <p class="notice" role="status">
          <a href={`/review/${done.submission.id}`}>{nameOf(done, names)}</a>: {review.states[done.submission.state]}
        </p>
      )}
      <h1>{text.title}</h1>
      <Filter {...props} />
      {waiting.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p class="hint">{text.lead}</p>
          <ol class="queue">
            {waiting.map((item) => (
              <li data-item>
                <h2>
                  <a href={`/review/${item.submission.id}`}>{nameOf(item, names)}</a>
                </h2>
                <p>
                  {review.kinds[item.submission.kind]} · {placeOf(item, names)} ·{' '}
                  {text.days(daysBetween(item.submission.receivedAt, now))}
                  <Duplicates item={item} />
                </p>
                <p class="risk">{riskOf(item)}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      {givenUp > 0 && <p class="notice">{text.givenUp(givenUp)}</p>}
      <More title={text.askedBack} items={props.askedBack} names={names} />
      <More title={text.quarantine} items={props.quarantined} names={names} />
      <Lapsed listings={props.lapsed} />
      <Dead links={props.dead} />
      <More title={text.lately} items={props.decided} names={names} />
    </ReviewLayout>
  );
}

function Filter({ kind, counts }: QueueProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label={text.filter} class="kinds">
      <ul>
        <li>
          <a href="/review" aria-current={kind === null ? 'page' : undefined}>
            {text.all} ({all})
          </a>
        </li>
        {(Object.keys(review.kinds) as SubmissionKind[]).map((code) => (
          <li>
            <a href={`/review?kind=${code}`} aria-current={kind === code ? 'page' : undefined}>
              {review.kinds[code]} ({counts.get(code) ?? 0})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Duplicates({ item: { document } }: { item: StoredSubmission }) {
  const count = document && 'duplicates' in document ? document.duplicates.length : 0;
  return count === 0 ? null : <> · {text.duplicates(count)}</>;
}

type MoreProps = { title: string; items: readonly StoredSubmission[]; names: QueueProps['names'] };

function More({ title, items, names }: MoreProps) {
  return items.length === 0 ? null : (
    <details>
      <summary>
        {title} ({items.length})
      </summary>
      <ul class="plain-list">
        {items.map((item) => (
          <li>
            <a href={`/review/${item.submission.id}`}>{nameOf(item, names)}</a> · {review.kinds[item.submission.kind]} ·{' '}
            {review.states[item.submission.state]}, <time>{item.submission.changedAt.slice(0, 10)}</time>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Lapsed({ listings }: { listings: readonly LapsedListing[] }) {
  return listings.length === 0 ? null : (
    <details>
      <summary>
        {text.lapsed} ({listings.length})
      </summary>
      <ul class="plain-list">
        {listings.slice(0, MOST_LINKS).map(({ id, name, confirmedOn }) => (
          <li>
            <a href={`/listings/${id}`}>{name}</a>, {text.lastConfirmed(confirmedOn)}
          </li>
        ))}
      </ul>
      {listings.length > MOST_LINKS && <p>{text.more(listings.length - MOST_LINKS)}</p>}
    </details>
  );
}

function Dead({ links }: { links: readonly DeadLink[] }) {
  return links.length === 0 ? null : (
    <details>
      <summary>
        {text.dead} ({links.length})
      </summary>
      <ul class="plain-list">
        {links.slice(0, MOST_LINKS).map(({ listingId, name, url, failingSince }) => (
          <li>
            <a href={`/listings/${listingId}`}>{name}</a>: <span class="address">{url}</span>,{' '}
            {text.deadSince(failingSince)}
          </li>
        ))}
      </ul>
      {links.length > MOST_LINKS && <p>{text.more(links.length - MOST_LINKS)}</p>}
    </details>
  );
}
