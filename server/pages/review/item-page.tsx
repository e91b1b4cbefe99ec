import type { SignedIn } from '../../sign-in/session.ts';
import type { ReviewItem } from '../../submissions/review-item.ts';
import { review } from '../../text/en/review.ts';
import { languageName } from '../../text/names.ts';
import type { View } from '../view.ts';
import { DecideForms, type Draft } from './decide-forms.tsx';
import { Differences } from './differences-table.tsx';
import { History } from './item-history.tsx';
import { ReviewLayout } from './review-layout.tsx';
import { valueText } from './value-text.ts';
import { nameOf, riskOf } from './words.ts';

const text = review.item;

export type ItemProps = {
  view: View;
  reviewer: SignedIn;
  item: ReviewItem;
  /** Addresses of reviewers by their id, for the history. */
  reviewers: ReadonlyMap<string, string>;
  /** What the reviewer had typed, and what is wrong with it. */
  draft?: Draft;
};

/** One submission with all that is needed to decide on it. */
export function itemPage({ view, reviewer, item, reviewers, draft }: ItemProps) {
  const { submission, document, listing } = item;
  const names = new Map(listing ? [[listing.id, listing]] : []);
  const title = text.title(review.kinds[submission.kind], nameOf(item, names));
  return (
    <ReviewLayout view={view} title={title} reviewer={reviewer}>
      <h1>{title}</h1>
      <p>
        {riskOf(item)} · {review.states[submission.state]} · {text.received} {submission.receivedAt.slice(0, 10)} ·{' '}
        {text.language}: {languageName(submission.language, 'en')}
      </p>
      {document && <p class="hint">{document.mail === null ? text.noSender : text.sender}</p>}
      {listing && (
        <p>
          {text.entry}: <a href={`/listings/${listing.id}`}>{listing.name}</a>
        </p>
      )}
      {document ? <What item={item} /> : <p class="notice">{text.gone}</p>}
      <Talk item={item} />
      <DecideForms item={item} {...(draft && { draft })} />
      <History entries={item.history} reviewers={reviewers} />
    </ReviewLayout>
  );
}

function What({ item }: { item: ReviewItem }) {
  const { document, listing, proposed } = item;
  if (document?.kind === 'report') {
    const { field, message } = document.report;
    return (
      <section>
        <h2>{text.reported}</h2>
        <dl class="facts">
          <dt>{text.field}</dt>
          <dd>{field}</dd>
          <dt>{text.message}</dt>
          <dd class="words">{message ?? review.nothing}</dd>
          {listing &&
            (REPORTED[field] ?? []).map((name) => (
              <>
                <dt>
                  {text.before}: {name}
                </dt>
                <dd>{valueText(listing[name])}</dd>
              </>
            ))}
        </dl>
        {listing && <Sources sources={listing.sources} />}
      </section>
    );
  }
  if (document?.kind === 'claim') {
    return (
      <section>
        <h2>{text.claimMessage}</h2>
        <p class="words">{document.message ?? review.nothing}</p>
        <p>{document.ownDomain ? text.ownDomain : text.otherDomain}</p>
        {listing?.website && (
          <p>
            <a href={listing.website} rel="noreferrer">
              {listing.website}
            </a>
          </p>
        )}
      </section>
    );
  }
  return proposed === null ? null : (
    <>
      <section>
        <h2>{text.differs}</h2>
        <Differences before={listing} after={proposed} />
      </section>
      <section>
        <h2>{text.point}</h2>
        <Point item={item} />
      </section>
      <Sources sources={proposed.sources} />
      <section>
        <h2>{text.duplicates}</h2>
        {item.duplicates.length === 0 ? (
          <p>{text.noDuplicates}</p>
        ) : (
          <ul class="plain-list">
            {item.duplicates.map(({ id, name, city, because }) => (
              <li>
                <a href={`/listings/${id}`}>{name}</a>
                {city && `, ${city}`}: {because.map((reason) => text.because[reason]).join(', ')}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** The fields of the listing that a report speaks of. */
const REPORTED: Readonly<Record<string, readonly (keyof NonNullable<ReviewItem['listing']>)[]>> = {
  name: ['name', 'localName', 'formerNames', 'title', 'degree'],
  phone: ['phone'],
  email: ['email'],
  website: ['website'],
  address: ['street', 'postalCode', 'city', 'region', 'country', 'venue', 'location'],
  services: ['services', 'sites'],
  accreditations: ['accreditations'],
  access: ['access'],
  closed: ['status', 'lastEvidence', 'confirmedOn'],
};

function Point({ item: { proposed } }: { item: ReviewItem }) {
  if (!proposed?.location) {
    const meets = proposed?.formats.includes('in-person');
    return <p>{meets ? text.noPoint : text.onlinePoint}</p>;
  }
  const { latitude, longitude, source } = proposed.location;
  const around = `/search?lat=${latitude}&lon=${longitude}&kind=support-group`;
  return (
    <p>
      {text.pointOf(latitude.toFixed(4), longitude.toFixed(4), source)} <a href={around}>{text.lookAround}</a>
    </p>
  );
}

function Sources({ sources }: { sources: readonly { url: string; title: string; asOf: string | null }[] }) {
  return (
    <section>
      <h2>{text.sources}</h2>
      <ul class="plain-list">
        {sources.map(({ url, title, asOf }) => (
          <li>
            <a href={url} rel="noreferrer">
              {title}
            </a>
            , {asOf === null ? text.undated : text.dated(asOf)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Talk({ item: { document } }: { item: ReviewItem }) {
  return !document || document.talk.length === 0 ? null : (
    <section>
      <h2>{text.talk}</h2>
      <ol class="plain-list">
        {document.talk.map(({ from, at, text: said }) => (
          <li>
            <strong>{text[from]}</strong>, <time>{at.slice(0, 10)}</time>
            <p class="words">{said}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
