import { CODE_MINUTES } from '../../sign-in/session.ts';
import { review } from '../../text/en/review.ts';
import type { View } from '../view.ts';
import { ReviewLayout } from './review-layout.tsx';

const text = review.signIn;

/** The first step: an address that gets a code. */
export function signInPage({ view, mail = '', problem }: { view: View; mail?: string; problem?: string }) {
  return (
    <ReviewLayout view={view} title={text.title} reviewer={null}>
      <h1>{text.title}</h1>
      <form method="post" action="/review/sign-in">
        <div class="field">
          <label for="mail">{text.mail}</label>
          <Problem text={problem} />
          <input
            id="mail"
            name="mail"
            type="email"
            required
            maxlength={254}
            autocomplete="email"
            value={mail}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'problem' : undefined}
          />
        </div>
        <button type="submit" class="button">
          {text.send}
        </button>
      </form>
    </ReviewLayout>
  );
}

/** The code of the mail. The page is the same whether the address is known or not. */
export function codePage({ view, mail, problem }: { view: View; mail: string; problem?: string }) {
  return (
    <ReviewLayout view={view} title={text.codeTitle} reviewer={null}>
      <h1>{text.codeTitle}</h1>
      <p>{text.sent(mail, CODE_MINUTES)}</p>
      <form method="post" action="/review/sign-in/code">
        <input type="hidden" name="mail" value={mail} />
        <div class="field">
          <label for="code">{text.code}</label>
          <Problem text={problem} />
          <input
            id="code"
            name="code"
            required
            inputmode="numeric"
            maxlength={12}
            autocomplete="one-time-code"
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'problem' : undefined}
          />
        </div>
        <button type="submit" class="button">
          {text.go}
        </button>
      </form>
      <p>
        <a href="/review/sign-in">{text.again}</a>
      </p>
    </ReviewLayout>
  );
}

/** The second step, by script: making the passkey at the first sign-in, using it at every one. */
export function passkeyPage({ view, hasPasskey }: { view: View; hasPasskey: boolean }) {
  const say = review.passkey;
  const title = hasPasskey ? say.useTitle : say.createTitle;
  return (
    <ReviewLayout view={view} title={title} reviewer={null}>
      <h1>{title}</h1>
      <p>{hasPasskey ? say.useWhy : say.createWhy}</p>
      <div
        data-passkey={hasPasskey ? 'use' : 'create'}
        data-unsupported={say.unsupported}
        data-failed={say.failed}
        data-expired={say.expired}
      >
        <button type="button" class="button" hidden>
          {hasPasskey ? say.use : say.create}
        </button>
        <p role="status" class="error"></p>
      </div>
      <noscript>
        <p class="notice">{say.noScript}</p>
      </noscript>
      {hasPasskey && <p class="hint">{say.lost}</p>}
      <p>
        <a href="/review/sign-in?again=1">{text.again}</a>
      </p>
    </ReviewLayout>
  );
}

function Problem({ text: problem }: { text: string | undefined }) {
  return problem === undefined ? null : (
    <span class="error" id="problem">
      {problem}
    </span>
  );
}
