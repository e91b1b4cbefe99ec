import type { Submission } from '../../submissions/submission.ts';
import { Layout } from '../layout.tsx';
import { hrefIn, type View } from '../view.ts';

/** How a submission stands, for everybody who has its reference: no value and no address. */
export function statusPage({ view, submission }: { view: View; submission: Submission }) {
  const { manage: say, layout } = view.text.pages;
  // Whoever sent what was set aside learns nothing from it.
  const state = submission.state === 'quarantined' ? firstState(submission) : submission.state;
  const [heading = '', next = ''] = say.states[state];
  return (
    <Layout view={view} title={layout.titleOf(say.statusTitle)} noIndex>
      <div class="text">
        <h1>{say.statusTitle}</h1>
        <p class="kind">{say.kinds[submission.kind]}</p>
        <div class="notice" role="status">
          <h2>{heading}</h2>
          <p>{next}</p>
        </div>
        {state === 'unconfirmed' && (
          <p>
            <a href={hrefIn(view, '/manage')}>{say.newLink}</a>
          </p>
        )}
        <p class="hint">{say.reference(submission.id)}</p>
      </div>
    </Layout>
  );
}

/** The state in which a submission of this kind begins. */
function firstState({ kind }: Submission) {
  return kind === 'report' ? ('open' as const) : ('unconfirmed' as const);
}
