import { Layout } from './layout.tsx';
import { ReferForm, type ReferProblems } from './refer-form.tsx';
import { SourceNotes } from './source-notes.tsx';
import { hrefIn, type View } from './view.ts';

type ReferPageProps = { view: View; values: URLSearchParams; problems?: ReferProblems };

/** The question of a family doctor; after a wrong one what is wrong first and focused, and what was typed. */
export function referPage({ view, values, problems = {} }: ReferPageProps) {
  const { refer, layout } = view.text.pages;
  const messages = Object.entries(problems);
  const title = layout.titleOf(refer.title);
  return (
    <Layout
      view={view}
      title={messages.length > 0 ? refer.problems.titlePrefix + title : title}
      description={refer.lead}
      noIndex={messages.length > 0}
      canonical="/refer"
    >
      <div class="home">
        {messages.length > 0 && (
          <div class="error-summary" role="alert" tabindex={-1} autofocus id="problems">
            <h2>{refer.problems.heading}</h2>
            <ul>
              {messages.map(([field, message]) => (
                <li>{field === 'form' ? message : <a href={`#${field}`}>{message}</a>}</li>
              ))}
            </ul>
          </div>
        )}
        <h1>{refer.title}</h1>
        <p class="lead">{refer.lead}</p>
        <p class="notice">{refer.privacy}</p>
        <ReferForm view={view} values={values} problems={problems} />
        <ReferralContent view={view} />
        <p>
          {refer.notDiagnosed} <a href={hrefIn(view, '/suspicion')}>{refer.suspicion}</a>
        </p>
      </div>
    </Layout>
  );
}

/** What one region asks referrers for, where a center's own list is not known. */
export function ReferralContent({ view }: { view: View }) {
  const { referralContent } = view.text.pages.refer;
  return (
    <details class="more">
      <summary>{referralContent.heading}</summary>
      <p>{referralContent.lead}</p>
      <ul>
        {referralContent.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <SourceNotes view={view} sources={['norrbotten-pathway']} />
    </details>
  );
}
