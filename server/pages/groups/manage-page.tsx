import type { Listing } from '../../directory/listing.ts';
import type { Opened } from '../../submissions/manage.ts';
import { formatLooseDate } from '../../text/dates.ts';
import { Layout } from '../layout.tsx';
import { hrefIn, type View } from '../view.ts';
import { ErrorSummary, type FormState, TextArea } from './form-parts.tsx';
import { GroupFields } from './group-fields.tsx';
import { Action, EraseAction } from './manage-parts.tsx';

type Shown = Exclude<Opened, { kind: 'unknown-link' }>;

export type ManageProps = {
  view: View;
  /** The address of this page: it holds the token and stays out of everything but its forms. */
  action: string;
  opened: Shown;
  /** The name of what it is about. */
  name: string;
  /** The form of the change, or what is not right in another. */
  state: FormState;
  reminders: boolean;
  notice?: string | undefined;
};

/** What the holder of a link may do. Looking at it changes nothing. */
export function managePage(props: ManageProps) {
  const { view, opened, name, state, notice } = props;
  const { manage: say, layout } = view.text.pages;
  const confirming = opened.kind === 'submission' && opened.purpose === 'confirm';
  const title = confirming ? say.confirmTitle : say.title(name);
  return (
    <Layout view={view} title={layout.titleOf(title)} noIndex script="groups/groups.ts">
      <div class="text">
        <ErrorSummary view={view} errors={state.errors} />
        <h1>{title}</h1>
        {notice && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        {confirming && <Confirm {...props} />}
        {!confirming && <p class="hint">{say.keepLink}</p>}
        {opened.kind === 'submission' && !confirming && <SubmissionActions {...props} opened={opened} />}
        {opened.kind === 'listing' && <ListingActions {...props} opened={opened} />}
      </div>
    </Layout>
  );
}

function Confirm({ view, action, opened, name }: ManageProps) {
  const { manage: say } = view.text.pages;
  const claim = opened.kind === 'submission' && opened.stored.submission.kind === 'claim';
  return (
    <>
      <Action
        view={view}
        action={action}
        what="confirm"
        hint={claim ? say.confirmClaimLead(name) : say.confirmLead(name)}
        button={say.confirm}
        strong
      />
      <p class="hint">{say.confirmHint}</p>
    </>
  );
}

function SubmissionActions({
  view,
  action,
  opened,
  state,
}: ManageProps & { opened: Extract<Shown, { kind: 'submission' }> }) {
  const { manage: say } = view.text.pages;
  const { submission, document } = opened.stored;
  const [heading = '', next = ''] = say.states[submission.state === 'quarantined' ? 'open' : submission.state];
  const waiting = submission.state === 'open' || submission.state === 'asked-back';
  const talk = document?.talk ?? [];
  return (
    <>
      <p>
        <b>{heading}.</b> {submission.state === 'asked-back' ? '' : next}{' '}
        <a href={hrefIn(view, `/submissions/${submission.id}`)}>{say.seeStatus}</a>
      </p>
      {talk.length > 0 && (
        <dl>
          {talk.map(({ from, at, text }) => (
            <>
              <dt>
                {say.talk[from]}, {formatLooseDate(at.slice(0, 10), view.reader.language)}
              </dt>
              <dd class="lines">{text}</dd>
            </>
          ))}
        </dl>
      )}
      {submission.state === 'asked-back' && (
        <Action view={view} action={action} what="answer" heading={say.question} button={say.answer} strong>
          <TextArea view={view} state={state} name="text" label={say.answerLabel} maxlength={2000} />
        </Action>
      )}
      {waiting && (
        <Action
          view={view}
          action={action}
          what="withdraw"
          heading={say.withdrawTitle}
          hint={say.withdrawHint}
          button={say.withdraw}
        />
      )}
      {submission.state !== 'erased' && (
        <EraseAction view={view} action={action} hint={say.eraseSubmissionHint} state={state} />
      )}
    </>
  );
}

function ListingActions({
  view,
  action,
  opened,
  state,
  reminders,
}: ManageProps & { opened: Extract<Shown, { kind: 'listing' }> }) {
  const { manage: say, card } = view.text.pages;
  const { listing } = opened;
  const confirmed = listing.confirmedOn && formatLooseDate(listing.confirmedOn, view.reader.language);
  const common = { view, action };
  return (
    <>
      <p>
        <a href={hrefIn(view, `/listings/${listing.id}`)}>{say.seePage}</a>
      </p>
      {listing.status !== 'active' && <p class="status">{card.status[listing.status]}</p>}
      <Action
        {...common}
        what="reconfirmed"
        heading={say.stillTitle}
        hint={say.stillHint(confirmed)}
        button={isResting(listing) ? say.active : say.still}
        strong
      />
      <section>
        <details open={Object.keys(state.errors).some((name) => name !== 'sure')}>
          <summary>
            <h2>{say.changeTitle}</h2>
          </summary>
          {listing.kind === 'support-group' ? (
            <form method="post" action={hrefIn(view, action)} class="ask" novalidate>
              <p>{say.changeHint}</p>
              <input type="hidden" name="do" value="change" />
              <input type="hidden" name="revision" value={String(opened.revision)} />
              <GroupFields view={view} state={state} />
              <button type="submit" class="button">
                {say.change}
              </button>
            </form>
          ) : (
            <p>
              {say.noGroup}{' '}
              <a href={hrefIn(view, `/listings/${listing.id}/report`)}>{view.text.pages.listing.tellUs}</a>
            </p>
          )}
        </details>
      </section>
      {!isResting(listing) && (
        <Action {...common} what="paused" heading={say.pauseTitle} hint={say.pauseHint} button={say.pause} />
      )}
      {listing.status !== 'closed' && (
        <Action {...common} what="closed" heading={say.goneTitle} hint={say.goneHint} button={say.gone} />
      )}
      {reminders ? (
        <Action
          {...common}
          what="stop"
          heading={say.remindersTitle}
          hint={say.remindersHint}
          button={say.stopReminders}
        />
      ) : (
        <p>{say.remindersStopped}</p>
      )}
      <EraseAction {...common} hint={say.eraseListingHint} state={state} />
    </>
  );
}

const isResting = ({ status }: Listing) => status === 'paused' || status === 'closed';
