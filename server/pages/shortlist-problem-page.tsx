import { Layout } from './layout.tsx';
import { idsHref, type ListedIds, MOST_COMPARED, MOST_LISTED } from './listed-ids.ts';
import { formatNumber, type View } from './view.ts';

type Problem = Extract<ListedIds, { problem: unknown }>['problem'];

/** The rule that an address of ids breaks, and the way back. */
export function shortlistProblemPage(props: {
  view: View;
  page: '/shortlist' | '/compare' | '/questions';
  problem: Problem;
}) {
  const { view, page, problem } = props;
  const { shortlist, layout } = view.text.pages;
  const say = shortlist.problem;
  const compared = page === '/compare';
  const rule = compared ? say.tooManyCompared : say.tooMany;
  const most = compared ? MOST_COMPARED : MOST_LISTED;
  const back = problem.kind === 'too-many' && problem.count <= MOST_LISTED ? problem.ids : [];
  return (
    <Layout view={view} title={layout.titleOf(say.title)} noIndex>
      <div class="text">
        <h1>{say.title}</h1>
        <p>
          {problem.kind === 'malformed'
            ? say.malformed
            : rule(formatNumber(view, problem.count), formatNumber(view, most))}
        </p>
        <p>
          <a href={idsHref(view, '/shortlist', back)}>{back.length > 0 ? say.backToList : shortlist.title}</a>
        </p>
      </div>
    </Layout>
  );
}
