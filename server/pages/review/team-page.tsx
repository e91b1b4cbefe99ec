import type { Reviewer } from '../../sign-in/reviewers.ts';
import type { SignedIn } from '../../sign-in/session.ts';
import { review } from '../../text/en/review.ts';
import type { View } from '../view.ts';
import { ReviewLayout } from './review-layout.tsx';

const text = review.people;

type TeamProps = { view: View; reviewer: SignedIn; reviewers: readonly Reviewer[]; done?: string };

/** Who reviews; a lead can reset a lost passkey. */
export function teamPage({ view, reviewer, reviewers, done }: TeamProps) {
  return (
    <ReviewLayout view={view} title={text.title} reviewer={reviewer}>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      {done && (
        <p class="notice" role="status">
          {text.done(done)}
        </p>
      )}
      <ul class="plain-list">
        {reviewers.map(({ mail, role, since, hasPasskey }) => (
          <li>
            <strong>{mail}</strong> · {role} · {text.since} {since} · {text.passkey}:{' '}
            {hasPasskey ? text.has : text.hasNot}
            {reviewer.role === 'lead' && hasPasskey && (
              <form method="post" action="/review/team">
                <input type="hidden" name="mail" value={mail} />
                <button type="submit" class="plain" aria-label={text.resetOf(mail)}>
                  {text.reset}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {reviewer.role === 'lead' && <p class="hint">{text.resetWhat}</p>}
    </ReviewLayout>
  );
}
