import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { SignedIn } from '../../sign-in/session.ts';
import { review as text } from '../../text/en/review.ts';
import type { View } from '../view.ts';

type ReviewLayoutProps = { view: View; title: string; reviewer: SignedIn | null; children?: Child };

const sheet = (view: View, name: string) => view.assets.pathOf(`styles/${name}.css`) ?? `/assets/${name}.css`;

/** The frame of the reviewers' pages: small, never indexed. */
export function ReviewLayout({ view, title, reviewer, children }: ReviewLayoutProps) {
  const script = view.assets.pathOf('review/review.ts');
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{text.titleOf(title)}</title>
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          {['main', 'pages', 'review'].map((name) => (
            <link rel="stylesheet" href={sheet(view, name)} />
          ))}
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          {script !== undefined && <script type="module" src={script}></script>}
        </head>
        <body>
          <a class="skip" href="#main">
            {text.skip}
          </a>
          <header class="top">
            <div class="wide">
              <a class="brand" href="/review" translate="no">
                NET Finder
              </a>
              <nav aria-label={text.navigation}>
                <ul>
                  {reviewer && (
                    <>
                      <li>
                        <a href="/review">{text.queue}</a>
                      </li>
                      <li>
                        <a href="/review/team">{text.team}</a>
                      </li>
                    </>
                  )}
                  <li>
                    <a href="/">{text.toFinder}</a>
                  </li>
                </ul>
              </nav>
            </div>
          </header>
          <main id="main" class="wide review" tabindex={-1}>
            {children}
          </main>
          {reviewer && <Account mail={reviewer.mail} />}
        </body>
      </html>
    </>
  );
}

function Account({ mail }: { mail: string }) {
  return (
    <footer class="bottom">
      <div class="wide account">
        <p>{text.signedInAs(mail)}</p>
        <form method="post" action="/review/sign-out">
          <button type="submit" class="plain">
            {text.signOut}
          </button>
          <button type="submit" class="plain" name="everywhere" value="on">
            {text.signOutEverywhere}
          </button>
        </form>
        <div class="keys" data-keys hidden>
          <label>
            <input type="checkbox" /> {text.keys.on}
          </label>
          <p class="hint" hidden>
            {text.keys.help}
          </p>
        </div>
      </div>
    </footer>
  );
}
