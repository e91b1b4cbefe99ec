import type { Listing } from '../../directory/listing.ts';
import type { SubmissionState } from '../../submissions/submission.ts';
import { review } from '../../text/en/review.ts';
import { DecideForms, type Draft } from './decide-forms.tsx';
import { Differences } from './differences-table.tsx';
import { History } from './item-history.tsx';
import type { ItemProps } from './item-page.tsx';
import { ReviewLayout } from './review-layout.tsx';

const text = review.stale;

/** What stood on the page when the reviewer opened it. */
export type Saw = { state: SubmissionState; listing: Listing | null };

/** Somebody was faster: what was seen beside what is there now, and the form again with what was typed. */
export function stalePage({
  view,
  reviewer,
  item,
  reviewers,
  saw,
  draft,
}: ItemProps & { saw: Saw | null; draft: Draft }) {
  const { listing, submission } = item;
  const { sure: _, ...words } = draft.more;
  const typed = Object.values(words).filter(Boolean);
  return (
    <ReviewLayout view={view} title={text.title} reviewer={reviewer}>
      <h1>{text.title}</h1>
      <p role="alert">{text.text}</p>
      {saw && saw.state !== submission.state && (
        <p>
          <strong>{text.state(review.states[saw.state], review.states[submission.state])}</strong>
        </p>
      )}
      {saw && (saw.listing ?? listing) && (
        <section>
          <h2>{text.difference}</h2>
          {listing ? (
            <Differences before={saw.listing} after={listing} columns={[text.seen, text.now]} />
          ) : (
            <p>{text.gone}</p>
          )}
        </section>
      )}
      {typed.length > 0 && (
        <section>
          <h2>{text.yours}</h2>
          {typed.map((words) => (
            <p class="words">{words}</p>
          ))}
        </section>
      )}
      <p>
        <a href={`/review/${submission.id}`}>{text.open}</a>
      </p>
      <DecideForms item={item} draft={draft} />
      <History entries={item.history} reviewers={reviewers} />
    </ReviewLayout>
  );
}
