import type { Guard } from '../../http/form-guard.ts';
import type { Duplicate } from '../../submissions/find-duplicates.ts';
import { formatLooseDate } from '../../text/dates.ts';
import { Layout } from '../layout.tsx';
import { hrefIn, type View } from '../view.ts';
import { ErrorSummary, type FormState, GuardFields, TextField, Tick } from './form-parts.tsx';
import { GroupFields } from './group-fields.tsx';

export type GroupFormProps = {
  view: View;
  state: FormState;
  guard: Guard;
  /** Entries that may be the same, to be ruled out before it is sent. */
  duplicates?: Duplicate[];
  /** A sentence above the form. */
  notice?: string;
  /** The token of the draft that is being filled in, and the day it goes (YYYY-MM-DD). */
  draft?: { token: string; until: string } | null | undefined;
};

/** The form of a new group. */
export function groupFormPage({ view, state, guard, duplicates = [], notice, draft = null }: GroupFormProps) {
  const { groupForm: say, layout } = view.text.pages;
  const of = (name: 'mail' | 'consent') => ({ view, state, name, ...say.fields[name] });
  return (
    <Layout view={view} title={layout.titleOf(say.title)} description={say.lead} script="groups/groups.ts">
      <div class="text">
        <ErrorSummary view={view} errors={state.errors} />
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <ol>
          {say.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        {notice && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        {draft && (
          <p class="notice" role="status">
            {say.draftKept(formatLooseDate(draft.until, view.reader.language))}
          </p>
        )}
        <form
          method="post"
          action={hrefIn(view, '/list-your-group')}
          class="ask"
          novalidate
          data-keep="netfinder.group"
          data-restored={say.restored}
          data-similar={hrefIn(view, '/list-your-group/similar')}
        >
          {draft && <input type="hidden" name="draft" value={draft.token} />}
          <GuardFields view={view} guard={guard} />
          <GroupFields view={view} state={state} />
          <fieldset>
            <legend class="part">{say.you}</legend>
            <TextField {...of('mail')} type="email" autocomplete="email" maxlength={254} />
            <Tick {...of('consent')} />
          </fieldset>
          <Duplicates view={view} duplicates={duplicates} />
          <p>
            {duplicates.length > 0 ? (
              <button type="submit" class="button" name="another" value="1">
                {say.another}
              </button>
            ) : (
              <button type="submit" class="button">
                {say.send}
              </button>
            )}
          </p>
          <p>
            <button type="submit" class="second" name="action" value="draft" aria-describedby="draft-hint">
              {say.saveDraft}
            </button>{' '}
            <span class="hint" id="draft-hint">
              {say.draftHint}
            </span>
          </p>
        </form>
      </div>
    </Layout>
  );
}

/** Always there, so that the script has a place for its hint. */
function Duplicates({ view, duplicates }: { view: View; duplicates: Duplicate[] }) {
  const { groupForm: say } = view.text.pages;
  const found = duplicates.length > 0;
  return (
    <div id="duplicates" class={found ? 'notice' : undefined} aria-live="polite" tabindex={-1} autofocus={found}>
      {found && <DuplicateList view={view} duplicates={duplicates} />}
      {!found && <template data-heading={say.duplicates} data-claim={say.thatIsUs}></template>}
    </div>
  );
}

function DuplicateList({ view, duplicates }: { view: View; duplicates: Duplicate[] }) {
  const { groupForm: say } = view.text.pages;
  return (
    <>
      <h2>{say.duplicates}</h2>
      <p>{say.duplicatesHint}</p>
      <ul>
        {duplicates.map(({ id, name, city, because }) => (
          <li>
            <a href={hrefIn(view, `/listings/${id}`)}>{[name, city].filter(Boolean).join(', ')}</a> (
            {because.map((reason) => say.because[reason]).join(', ')})
            <br />
            <a href={hrefIn(view, `/listings/${id}/claim`)}>{say.thatIsUs}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
