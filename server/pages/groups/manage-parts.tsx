import type { Child } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { hrefIn, type View } from '../view.ts';
import { ErrorSummary, type FormState, TextField, Tick } from './form-parts.tsx';

type ActionProps = {
  view: View;
  action: string;
  what: string;
  heading?: string;
  hint?: string;
  button: string;
  strong?: boolean;
  children?: Child;
};

/** One thing to do: heading, what it means, one button of its own form. */
export function Action({ view, action, what, heading, hint, button, strong = false, children }: ActionProps) {
  return (
    <section>
      {heading && <h2>{heading}</h2>}
      {hint && <p>{hint}</p>}
      <form method="post" action={hrefIn(view, action)} class="ask" novalidate>
        <input type="hidden" name="do" value={what} />
        {children}
        <button type="submit" class={strong ? 'button' : 'second'}>
          {button}
        </button>
      </form>
    </section>
  );
}

/** Erasing asks twice, also without a script: the box and the button. */
export function EraseAction({
  view,
  action,
  hint,
  state,
}: {
  view: View;
  action: string;
  hint: string;
  state: FormState;
}) {
  const { manage: say } = view.text.pages;
  return (
    <Action view={view} action={action} what="erase" heading={say.eraseTitle} hint={hint} button={say.erase}>
      <Tick view={view} state={state} name="sure" label={say.sure} />
    </Action>
  );
}

/** The page of every link that opens nothing, whatever the reason. */
export function unknownLinkPage({ view }: { view: View }) {
  const { manage: say, layout } = view.text.pages;
  return (
    <Layout view={view} title={layout.titleOf(say.unknownTitle)} noIndex>
      <div class="text">
        <h1>{say.unknownTitle}</h1>
        <p class="lead">{say.unknownLead}</p>
        <NewLinkForm view={view} state={{ fields: {}, errors: {} }} />
      </div>
    </Layout>
  );
}

/** A new link by mail; `sent`: the one answer to every address. */
export function newLinkPage({ view, state, sent = false }: { view: View; state: FormState; sent?: boolean }) {
  const { manage: say, layout } = view.text.pages;
  return (
    <Layout view={view} title={layout.titleOf(say.newLinkTitle)} noIndex>
      <div class="text">
        <ErrorSummary view={view} errors={state.errors} />
        <h1>{say.newLinkTitle}</h1>
        {sent ? (
          <p class="notice" role="status">
            {say.newLinkSent}
          </p>
        ) : (
          <NewLinkForm view={view} state={state} />
        )}
      </div>
    </Layout>
  );
}

function NewLinkForm({ view, state }: { view: View; state: FormState }) {
  const { manage: say } = view.text.pages;
  return (
    <form method="post" action={hrefIn(view, '/manage')} class="ask" novalidate>
      <TextField
        view={view}
        state={state}
        name="mail"
        label={say.newLinkMail}
        hint={say.newLinkLead}
        type="email"
        autocomplete="email"
        maxlength={254}
      />
      <button type="submit" class="button">
        {say.newLinkSend}
      </button>
    </form>
  );
}

/** A few words and the way on: what was done, or why not. */
export function donePage({
  view,
  title,
  words,
  children,
}: {
  view: View;
  title: string;
  words: string;
  children?: Child;
}) {
  return (
    <Layout view={view} title={view.text.pages.layout.titleOf(title)} noIndex>
      <div class="text">
        <h1>{title}</h1>
        <p class="notice" role="status">
          {words}
        </p>
        {children}
      </div>
    </Layout>
  );
}
