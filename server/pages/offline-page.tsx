import { Layout } from './layout.tsx';
import { hrefIn, type View } from './view.ts';

/**
 * What stays readable without a connection. The service worker shows it in place of a page that is not kept, fills
 * the list, and takes from it the sentences that mark a kept copy.
 */
export function offlinePage({ view }: { view: View }) {
  const { offline: say, layout } = view.text.pages;
  const { kept, slow, missing, entry, again } = say.marks;
  return (
    <Layout view={view} title={layout.titleOf(say.title)} noIndex>
      <div class="text">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <h2>{say.keptHeading}</h2>
        <ul id="kept" data-kept={kept} data-slow={slow} data-missing={missing} data-entry={entry} data-again={again}>
          <li>{say.nothing}</li>
        </ul>
        <noscript>
          <p>{say.withoutScript}</p>
        </noscript>
        <h2>{say.whatHeading}</h2>
        <ul>
          {say.what.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
        <p>{say.age}</p>
        <p>
          <a href={hrefIn(view, '/privacy#device')}>{say.delete}</a>
        </p>
      </div>
    </Layout>
  );
}
