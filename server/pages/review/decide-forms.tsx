import type { Child } from 'hono/jsx';
import { PUBLISHERS } from '../../submissions/correct-listing.ts';
import type { ReviewItem } from '../../submissions/review-item.ts';
import { review } from '../../text/en/review.ts';
import { EditFields } from './edit-fields.tsx';
import { type Entries, entriesOf, type FieldSpec, type Problem } from './fields.ts';
import { GROUP_FIELDS } from './group-form.ts';
import { entriesOfListing, LISTING_FIELDS } from './listing-form.ts';

const text = review.decide;

/** What a reviewer had typed before the page came back. */
export type Draft = { verdict: string; entries: Entries; more: Readonly<Record<string, string>>; problems: Problem[] };

type Props = { item: ReviewItem; draft?: Draft };

/** Accept, with or without edits; ask back; reject; or take an accepted decision back. Each works as plain HTML. */
export function DecideForms({ item, draft }: Props) {
  const { state } = item.submission;
  if (!item.document) return null;
  if (state === 'accepted') return <RevertForm item={item} {...(draft && { draft })} />;
  if (state !== 'open' && state !== 'asked-back') return null;
  return (
    <section id="decide">
      <h2>{text.title}</h2>
      {draft && draft.problems.length > 0 && <Problems problems={draft.problems} />}
      <AcceptForm item={item} {...(draft && { draft })} />
      {item.document.mail !== null && (
        <details open={draft?.verdict === 'ask-back'}>
          <summary>{text.askBack}</summary>
          <Form item={item} verdict="ask-back">
            <Area name="question" label={text.question} draft={draft} required />
            <button type="submit" class="button">
              {text.askBack}
            </button>
          </Form>
        </details>
      )}
      <details open={draft?.verdict === 'reject'} data-reject>
        <summary>{text.reject}</summary>
        <Form item={item} verdict="reject">
          <Area
            name="rejectReason"
            label={item.document.kind === 'report' ? text.rejectReport : text.rejectReason}
            draft={draft}
            required
          />
          <button type="submit" class="button">
            {text.reject}
          </button>
        </Form>
      </details>
      {item.document.kind === 'report' && (
        <details open={draft?.verdict === 'remove'}>
          <summary>{text.remove}</summary>
          <Form item={item} verdict="remove">
            <p>{text.removeWhat}</p>
            <div class="choice">
              <label>
                <input type="checkbox" name="sure" value="on" required />
                {text.removeSure}
              </label>
            </div>
            <button type="submit" class="button">
              {text.remove}
            </button>
          </Form>
        </details>
      )}
    </section>
  );
}

function AcceptForm({ item, draft }: Props) {
  const edit = editOf(item);
  const wrong = new Set(draft?.problems.map(({ path }) => path.split('.')[0] ?? ''));
  const isListing = item.document?.kind === 'report';
  return (
    <Form item={item} verdict="accept">
      {edit && (
        <details open={draft?.verdict === 'accept' && draft.problems.length > 0}>
          <summary>{text.edit}</summary>
          <EditFields
            specs={edit.specs}
            entries={draft?.verdict === 'accept' ? draft.entries : edit.entries}
            wrong={wrong}
          />
          {isListing && item.listing?.kind !== 'support-group' && <SourceFields draft={draft} />}
        </details>
      )}
      <Area name="acceptReason" label={text.acceptReason} draft={draft} />
      <button type="submit" class="button" data-accept>
        {text.accept}
      </button>
    </Form>
  );
}

/** What of a submission can be edited; null: nothing. */
export function editOf({ document, listing }: ReviewItem): { specs: readonly FieldSpec[]; entries: Entries } | null {
  if (document && 'values' in document)
    return { specs: GROUP_FIELDS, entries: entriesOf(GROUP_FIELDS, document.values) };
  if (document?.kind === 'report' && listing) return { specs: LISTING_FIELDS, entries: entriesOfListing(listing) };
  return null;
}

function SourceFields({ draft }: { draft: Draft | undefined }) {
  const line = (name: string, label: string) => (
    <div class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} value={draft?.more[name] ?? ''} />
    </div>
  );
  return (
    <fieldset class="panel">
      <legend>{text.newSource}</legend>
      <p class="hint">{text.newSourceHint}</p>
      {line('sourceUrl', text.sourceUrl)}
      {line('sourceTitle', text.sourceTitle)}
      {line('sourceAsOf', text.sourceAsOf)}
      <div class="field">
        <label for="publisher">{text.publisher}</label>
        <select id="publisher" name="publisher">
          <option value=""></option>
          {PUBLISHERS.map((code) => (
            <option value={code} selected={draft?.more.publisher === code}>
              {text.publishers[code]}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

function RevertForm({ item, draft }: Props) {
  const isNew = item.submission.kind === 'group';
  return (
    <section id="decide">
      <h2>{text.revert}</h2>
      <p>{isNew ? text.revertNew : text.revertWhat}</p>
      {draft && draft.problems.length > 0 && <Problems problems={draft.problems} />}
      <Form item={item} verdict="revert">
        <Area name="revertReason" label={text.revertReason} draft={draft} required />
        <button type="submit" class="button">
          {text.revert}
        </button>
      </Form>
    </section>
  );
}

/** A form that carries what its reader saw: the revisions, and the entry itself to show what has changed since. */
function Form({ item, verdict, children }: { item: ReviewItem; verdict: string; children?: Child }) {
  const { seen, submission, listing } = item;
  return (
    <form method="post" action={`/review/${submission.id}`} class="decide">
      <input type="hidden" name="verdict" value={verdict} />
      <input type="hidden" name="submission" value={seen.submission} />
      <input type="hidden" name="listing" value={seen.listing} />
      <input type="hidden" name="saw" value={JSON.stringify({ state: submission.state, listing })} />
      {children}
    </form>
  );
}

type AreaProps = { name: string; label: string; draft: Draft | undefined; required?: boolean };

function Area({ name, label, draft, required = false }: AreaProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea id={name} name={name} rows={2} maxlength={2000} required={required}>
        {draft?.more[name] ?? ''}
      </textarea>
    </div>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <div class="error-summary" role="alert">
      <p>{text.problems}</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li>
            {path}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
