import { FailureWords } from '../failure-page.tsx';
import { statesOf } from './example.tsx';

/** What is said when a page cannot be given. */
export const failures = statesOf('failures', 'Failures', (view) =>
  [404, 410, 429, 500, 503].map((status) => ({
    title: String(status),
    content: <FailureWords view={view} status={status} {...(status === 429 ? { retryAfter: 42 } : {})} />,
  })),
);
