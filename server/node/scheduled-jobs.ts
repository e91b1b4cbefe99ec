import { traceOf } from '../http/failures.ts';
import { runSchedule } from '../schedule/run-schedule.ts';
import type { Services } from '../services.ts';
import { createLinkProbe } from './probe-link.ts';

const MINUTE_MS = 60_000;
const STOP_MS = 1_000;

/** Calls `work` again and again; gives a way to end it. */
export type Every = (work: () => void, milliseconds: number) => () => void;

const everyInterval: Every = (work, milliseconds) => {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
};

/** Does the jobs at once and then every minute, never two at a time. Gives a way to stop that waits for the last. */
export function startJobs(services: Services, every: Every = everyInterval): () => Promise<void> {
  let running: Promise<void> | undefined;
  const { baseUrl, port } = services.config;
  // Only a public service looks at other sites by itself: a copy on a laptop asks nobody.
  const probe = baseUrl?.startsWith('https:') ? createLinkProbe() : undefined;
  const options = { baseUrl: baseUrl ?? `http://localhost:${port}`, ...(probe && { probe }) };
  const work = () => {
    running ??= runSchedule(services, options)
      .then(() => {})
      .catch((error: Error) => services.log.error('scheduled jobs failed', traceOf(error)))
      .finally(() => {
        running = undefined;
      });
  };
  work();
  const end = every(work, MINUTE_MS);
  return async () => {
    end();
    // A server that hangs must not keep the process: the mail waits in the outbox.
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
  };
}
