import type { Problem } from '../api/contract.ts';
import type { AppContext } from '../http/app-context.ts';
import type { Services } from '../services.ts';
import { Layout } from './layout.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';
import { viewOf } from './view-of.ts';

const NAMES: Partial<Record<number, 'notFound' | 'gone' | 'tooLarge' | 'busy' | 'unavailable'>> = {
  404: 'notFound',
  410: 'gone',
  413: 'tooLarge',
  429: 'busy',
  503: 'unavailable',
};

type FailureProps = { view: View; status: number; retryAfter?: number };

/** A failure in words. It shows nothing of the error itself: that may hold anything. */
export function errorPage({ view, status, retryAfter }: FailureProps) {
  const { layout } = view.text.pages;
  return (
    <Layout view={view} title={layout.titleOf(wordsFor(view, status).title)} noIndex>
      <FailureWords view={view} status={status} {...(retryAfter === undefined ? {} : { retryAfter })} />
    </Layout>
  );
}

/** What is said of a failure; `retryAfter` in seconds. */
export function FailureWords({ view, status, retryAfter }: FailureProps) {
  const { failures } = view.text.pages;
  const { title, paragraphs } = wordsFor(view, status);
  return (
    <div class="text">
      <h1>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {retryAfter !== undefined && <p>{failures.wait(formatNumber(view, retryAfter))}</p>}
      <ul>
        <li>
          <a href={hrefIn(view, '/')}>{failures.home}</a>
        </li>
        <li>
          <a href={hrefIn(view, '/countries')}>{failures.countries}</a>
        </li>
      </ul>
    </div>
  );
}

function wordsFor(view: View, status: number) {
  const { failures } = view.text.pages;
  return failures[NAMES[status] ?? (status >= 400 && status < 500 ? 'notFound' : 'broken')];
}

/** Answers a page request that failed. */
export function failurePage(c: AppContext, services: Services, problem: Problem): Response | Promise<Response> {
  const asked = Number(c.res.headers.get('Retry-After'));
  // The query may hold a place: it stays out of the page of a failure.
  const view = { ...viewOf(c, services), path: new URL(c.req.url).pathname };
  const page = errorPage({ view, status: problem.status, ...(asked > 0 ? { retryAfter: asked } : {}) });
  return c.html(String(page), problem.status as 500);
}
